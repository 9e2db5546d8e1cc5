using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>A cell bound: its code, the type of its value, and the scope that later cells take
/// over.</summary>
/// <param name="Body">All statements; the value of the cell is returned.</param>
/// <param name="ValueType">Type of the final expression; null when there is none or it is void.</param>
/// <param name="Root">Variables and functions declared.</param>
internal sealed record BoundCell(BoundBlock Body, Type? ValueType, Scope Root)
{
    /// <summary>Types that the cell declares.</summary>
    public Declarations.CellTypes? Types { get; init; }
}

/// <summary>The top level of a cell.</summary>
internal sealed partial class Binder
{
    public BoundCell BindCell(CompilationUnitSyntax syntax)
    {
        _root = _scope;
        try
        {
            return BindItems(syntax);
        }
        catch (BindingTooDeepException e)
        {
            Error("CELL1090", e.Span, "The cell nests too deeply", "split the expression into steps");
            return new BoundCell(Empty(syntax.Span), null, _root);
        }
    }

    private BoundCell BindItems(CompilationUnitSyntax syntax)
    {
        foreach (var directive in syntax.Usings)
        {
            BindUsingDirective(directive);
        }

        CollectNames(syntax);
        if (!TryDeclareTypes([.. syntax.Items.OfType<MemberDeclarationSyntax>().Where(IsTypeDeclaration)]))
        {
            return new BoundCell(Empty(syntax.Span), null, _scope);
        }

        var functions = new List<FunctionSymbol>();
        foreach (var method in syntax.Items.OfType<MethodDeclarationSyntax>())
        {
            functions.Add(DeclareFunction(method));
        }

        var statements = new List<StatementSyntax>();
        foreach (var item in syntax.Items)
        {
            if (item is StatementSyntax statement)
            {
                statements.Add(statement);
            }
            else if (item is FieldDeclarationSyntax { IsEvent: false } field)
            {
                statements.Add(new LocalDeclarationSyntax(field.Span, field.Modifiers, false, false,
                    field.Type, field.Variables));
            }
            else if (item is not MethodDeclarationSyntax
                && !(item is MemberDeclarationSyntax member && IsTypeDeclaration(member)))
            {
                Refuse("CELL1070", item.Span, "This kind of declaration at the top level of a cell",
                    "declare a variable or a method");
            }
        }

        BindMemberBodies();
        DeclareLocalFunctions(statements);
        Predeclare(statements);
        PredeclareParts(statements);
        var bound = BindSequence(statements, 0);
        Type? valueType = null;
        if (syntax.Result is { } result)
        {
            bound.Add(BindResult(result, ref valueType));
        }

        foreach (var function in functions)
        {
            if (function.Delegate is null)
            {
                CheckOpen(() => BindFunctionBody(function, function.Signature.TypeParameters));
            }
            else if (function.Delegate is { } target && BindFunctionBody(function, []) is { } body)
            {
                _scope.Prologue.Add(SetFunction(function.Syntax.Span, target, body));
            }
        }

        var block = new BoundBlock(syntax.Span, _scope.Declared, [.. _scope.Prologue, .. bound]);
        CheckFlow(block, syntax.Span);
        return new BoundCell(block, valueType, _scope) { Types = _cellTypes };
    }

    private static bool IsTypeDeclaration(MemberDeclarationSyntax syntax) =>
        syntax is TypeDeclarationSyntax or EnumDeclarationSyntax or DelegateDeclarationSyntax;

    private void CollectNames(CompilationUnitSyntax syntax)
    {
        foreach (var item in syntax.Items)
        {
            var variables = item is FieldDeclarationSyntax field ? field.Variables
                : item is LocalDeclarationSyntax local ? local.Variables : [];
            _cellNames.UnionWith(variables.Select(v => v.Name.Text));
        }
    }

    /// <summary>Variables of the top level with a written type are there from the start, like the fields of a
    /// script.</summary>
    private void Predeclare(IEnumerable<StatementSyntax> statements)
    {
        foreach (var d in statements.OfType<LocalDeclarationSyntax>())
        {
            if (d.IsUsing || d.Type is RefTypeSyntax || d.Type is IdentifierNameSyntax { IsVar: true }
                || (d.Modifiers & DeclarationModifiers.Const) != 0)
            {
                continue;
            }

            var type = typeof(Erroneous);
            if (Apart(() => type = BindType(d.Type)).Count > 0 || type.IsByRefLike)
            {
                continue;
            }

            foreach (var variable in d.Variables.Where(v => _scope.Own(v.Name.Text) is null
                && !_scope.Functions.ContainsKey(v.Name.Text)))
            {
                _predeclared[variable] = Declare(_scope, new LocalSymbol(variable.Name.Text, type)
                {
                    ReadOnly = (d.Modifiers & DeclarationModifiers.ReadOnly) != 0 ? ReadOnlyKind.Field
                        : ReadOnlyKind.None,
                }, variable.Name.Span);
            }
        }
    }

    /// <summary>The same for the parts of a deconstruction.</summary>
    private void PredeclareParts(IEnumerable<StatementSyntax> statements)
    {
        var elements = statements.OfType<ExpressionStatementSyntax>().Select(s => s.Expression)
            .OfType<AssignmentSyntax>().Where(a => a.Compound is null).Select(a => a.Target)
            .OfType<TupleSyntax>()
            .SelectMany(t => t.Elements).Select(e => e.Expression).OfType<DeclarationExpressionSyntax>();
        foreach (var element in elements)
        {
            var type = typeof(Erroneous);
            if (element.Designation is not VariableDesignationSyntax { Name: var name }
                || element.Type is IdentifierNameSyntax { IsVar: true }
                || Apart(() => type = BindType(element.Type)).Count > 0 || type.IsByRefLike
                || _scope.Own(name.Text) is not null || _scope.Functions.ContainsKey(name.Text))
            {
                continue;
            }

            _predeclaredParts[name.Span] = Declare(_scope, new LocalSymbol(name.Text, type), name.Span);
        }
    }

    private readonly Dictionary<VariableDeclaratorSyntax, LocalSymbol> _predeclared = [];

    private readonly Dictionary<TextSpan, LocalSymbol> _predeclaredParts = [];

    private BoundStatement BindResult(ExpressionSyntax syntax, ref Type? valueType)
    {
        var value = BindAny(syntax);
        if (value is BoundTypeExpression or BoundNamespace || value.HasError)
        {
            return new BoundExpressionStatement(syntax.Span, Natural(value));
        }

        value = Natural(Readable(value));
        if (value.Type == typeof(void))
        {
            return new BoundExpressionStatement(syntax.Span, value);
        }

        if (value.Type.IsUntyped())
        {
            value = value is BoundCollection
                ? Bad("CS9176", value.Span, "There is no target type for the collection expression.")
                : value switch
                {
                    Inference.UnboundLambda lambda when ErrorsWithin(lambda) is { Count: > 0 } errors =>
                        Reported(errors, value.Span),
                    Inference.UnboundLambda or BoundMethodGroup =>
                        Bad("CS8917", value.Span, "The delegate type could not be inferred."),
                    BoundDefaultLiteral => Bad("CS8716", value.Span,
                        "There is no target type for the default literal."),
                    BoundUntypedConditional { WhenTrue.Type: var a, WhenFalse.Type: var b }
                        when !a.IsUntyped() || !b.IsUntyped() => NoCommonType(value),
                    BoundTargetNew => Bad("CS8754", value.Span,
                        $"There is no target type for '{_text.Slice(value.Span)}'"),
                    _ => ConvertTo(value, typeof(object)),
                };
            valueType = typeof(object);
        }
        else if (!value.HasError)
        {
            valueType = TupleNames.Erase(value.Type);
            if (value.Type.IsByRefLike)
            {
                value = Bad("CELL1066", value.Span,
                    $"A value of type '{TypeText.Of(value.Type)}' cannot be shown",
                    "call ToString() or ToArray()");
            }
        }

        return new BoundReturn(syntax.Span, value.HasError ? value
            : Convert(value, typeof(object), Conversions.Explicit(value.Type, typeof(object))));
    }

    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

    private void BindUsingDirective(UsingDirectiveSyntax syntax)
    {
        if (syntax.Alias is { } alias)
        {
            if (!_aliases.Add(alias.Text))
            {
                Error("CS1537", alias.Span,
                    $"The using alias '{alias.Text}' appeared previously in this namespace");
                return;
            }

            if (syntax.Name is NameSyntax name
                && TryBindTypeOrNamespace(name, report: false) is BoundNamespace space)
            {
                _state.Usings.AddAlias(alias.Text, space.Name);
                return;
            }

            if (BindType(syntax.Name) is var type && !type.IsError())
            {
                _state.Usings.AddAlias(alias.Text, type);
            }

            return;
        }

        if (syntax.IsStatic)
        {
            if (BindType(syntax.Name) is var type && !type.IsError())
            {
                _state.Usings.AddStatic(type);
            }

            return;
        }

        var text = _text.Slice(syntax.Name.Span).Replace("global::", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
        if (_catalog.IsNamespace(text))
        {
            _state.Usings.AddNamespace(text);
        }
        else
        {
            var dot = text.LastIndexOf('.');
            dot = dot >= 0 && _catalog.IsNamespace(text.Split('.')[0]) ? dot : -1;
            Error(dot < 0 ? "CS0246" : "CS0234", syntax.Name.Span, dot < 0
                ? $"The type or namespace name '{text}' could not be found (are you missing a using "
                    + $"directive or an assembly reference?)"
                : $"The type or namespace name '{text[(dot + 1)..]}' does not exist in the namespace "
                    + $"'{text[..dot]}' (are you missing an "
                    + "assembly reference?)");
        }
    }
}
