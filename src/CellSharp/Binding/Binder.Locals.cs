using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Declarations of variables and constants (C# spec 13.6).</summary>
internal sealed partial class Binder
{
    private BoundStatement BindLocalDeclaration(LocalDeclarationSyntax syntax)
    {
        if (syntax.Type is RefTypeSyntax or ScopedTypeSyntax { Type: RefTypeSyntax })
        {
            return BindRefLocal(syntax, syntax.Type as RefTypeSyntax
                ?? (RefTypeSyntax)((ScopedTypeSyntax)syntax.Type).Type);
        }

        var isVar = syntax.Type is IdentifierNameSyntax { IsVar: true };
        var type = isVar ? null
            : _scope.IsSession && syntax.Type is PredefinedTypeSyntax { Type: PredefinedType.Void }
            ? BadType("CS0670", syntax.Type.Span, "Field cannot have void type") : BindType(syntax.Type);
        var isConst = (syntax.Modifiers & DeclarationModifiers.Const) != 0;
        if (isVar && syntax.Variables.Length > 1)
        {
            Error("CS0819", syntax.Span, "Implicitly-typed variables cannot have multiple declarators");
        }

        var result = new List<BoundStatement>();
        foreach (var variable in syntax.Variables)
        {
            if (BindDeclarator(variable, type, isConst,
                (syntax.Modifiers & DeclarationModifiers.ReadOnly) != 0 ? ReadOnlyKind.Field
                    : ReadOnlyKind.None) is { } one)
            {
                result.Add(one.Statement);
            }
        }

        return result.Count == 1 ? result[0] : new BoundBlock(syntax.Span, [], result);
    }

    private (LocalSymbol Local, BoundStatement Statement)? BindDeclarator(
        VariableDeclaratorSyntax syntax, Type? type, bool isConst, ReadOnlyKind readOnly)
    {
        var name = syntax.Name.Text;
        BoundExpression? value = null;
        LocalSymbol? own = null;
        _scope.Pending.Remove(name);
        if (type is not null && IsStaticClass(type))
        {
            Error("CS0723", syntax.Name.Span,
                $"Cannot declare a variable of static type '{TypeText.Of(type)}'");
            type = typeof(Erroneous);
        }

        if (type is not null && !isConst && !_scope.IsSession)
        {
            // Its own initialiser may name it, and is told that it has no value yet.
            own = Declare(_scope, new LocalSymbol(name, type)
            {
                Owner = Function,
                ReadOnly = readOnly,
                NameSpan = readOnly == ReadOnlyKind.Using ? default : syntax.Name.Span,
            }, syntax.Name.Span);
        }

        if (syntax.Initializer is RefExpressionSyntax)
        {
            value = Bad("CS8171", syntax.Span, "Cannot initialize a by-value variable with a reference");
        }
        else if (syntax.Initializer is { } initializer)
        {
            var outer = _declaring;
            _declaring = type is null ? name : null;
            value = type is null ? BindVarInitializer(initializer) : BindTo(initializer, type);
            _declaring = outer;
        }
        else if (type is null)
        {
            value = Bad("CS0818", syntax.Name.Span, "Implicitly-typed variables must be initialized");
        }
        else if (isConst)
        {
            value = Bad("CS0145", syntax.Name.Span, "A const field requires a value to be provided");
        }

        if (isConst && value is { HasError: false })
        {
            value = CheckConstant(value, type, name, syntax);
        }

        var final = type ?? (value is null || value.HasError ? typeof(Erroneous) : value.Type);
        if (final.IsByRefLike && _scope.IsSession)
        {
            Error("CS8345", syntax.Span,
                $"Field or auto-implemented property cannot be of type '{TypeText.Of(final)}' unless it is "
                + "an instance member of a ref struct.", "use it inside a block or a method");
            final = typeof(Erroneous);
        }

        var local = own ?? (_predeclared.TryGetValue(syntax, out var early) ? early
            : Declare(_scope, new LocalSymbol(name, final)
            {
                Owner = _scope.IsSession ? null : Function,
                ReadOnly = readOnly,
                NameSpan = _scope.IsSession || isConst || readOnly == ReadOnlyKind.Using ? default
                    : syntax.Name.Span,
                IsConst = isConst && value is { HasError: false },
                ConstantValue = isConst ? value?.Constant : null,
            }, syntax.Name.Span));
        if (value is { HasError: true })
        {
            // It counts as assigned: nothing more is to be said of it.
            return (local, new BoundExpressionStatement(syntax.Span,
                new BoundAssign(syntax.Span, new BoundLocal(syntax.Name.Span, local), value)));
        }

        if (value is null)
        {
            // Each time a block is entered its variables are new ones.
            return (local, _scope.IsSession
                || final.IsError() ? Empty(syntax.Span) : new BoundExpressionStatement(syntax.Span,
                new BoundAssign(syntax.Span, new BoundLocal(syntax.Span, local),
                    new BoundDefault(syntax.Span, final) { IsUnassigned = true })));
        }

        return local.IsConst ? (local, Empty(syntax.Span)) : (local, new BoundExpressionStatement(
            syntax.Span, new BoundAssign(syntax.Span, new BoundLocal(syntax.Name.Span, local), value)));
    }

    private BoundExpression CheckConstant(BoundExpression value, Type? type, string name,
        VariableDeclaratorSyntax syntax)
    {
        if (type is { IsValueType: false } && type != typeof(string)
            && value is not (BoundDefault or BoundConstant { Constant: null }))
        {
            return Bad("CS0134", syntax.Initializer!.Span,
                $"'{name}' is of type '{TypeText.Of(type)}'. A const field of a reference type other than "
                + "string can only be initialized with null.");
        }

        if (value.IsConstant || value is BoundDefault)
        {
            return value;
        }

        return _scope.IsSession && value is BoundLocal { Local: { Box: not null, Name: var other } }
            ? Bad("CS0120", value.Span,
                $"An object reference is required for the non-static field, method, or property '{other}'")
            : Bad("CS0133", syntax.Initializer!.Span,
                $"The expression being assigned to '{name}' must be constant");
    }

    /// <summary>The variable whose type its own initialiser is to give.</summary>
    private string? _declaring;

    private BoundExpression BindVarInitializer(ExpressionSyntax syntax)
    {
        if (syntax is InitializerSyntax)
        {
            return Bad("CS0820", syntax.Span,
                "Cannot initialize an implicitly-typed variable with an array initializer");
        }

        var value = Natural(BindValueOrVoid(syntax));
        if (value.HasError)
        {
            return value;
        }

        if (value.Type == typeof(void))
        {
            return _scope.IsSession ? Bad("CS0670", syntax.Span, "Field cannot have void type")
                : Bad("CS0815", syntax.Span, "Cannot assign void to an implicitly-typed variable");
        }

        if (!value.Type.IsUntyped())
        {
            return value;
        }

        return value switch
        {
            BoundTargetNew => Bad("CS8754", syntax.Span,
                $"There is no target type for '{_text.Slice(syntax.Span)}'"),
            BoundCollection => Bad("CS9176", syntax.Span,
                "There is no target type for the collection expression."),
            BoundDefaultLiteral => Bad("CS8716", syntax.Span,
                "There is no target type for the default literal."),
            Inference.UnboundLambda lambda when ErrorsWithin(lambda) is { Count: > 0 } errors =>
                Reported(errors, syntax.Span),
            Inference.UnboundLambda or BoundMethodGroup =>
                Bad("CS8917", syntax.Span, "The delegate type could not be inferred."),
            BoundUntypedConditional or BoundUntypedSwitch => NoCommonType(value),
            _ => Bad("CS0815", syntax.Span,
                $"Cannot assign {OperandText(value)} to an implicitly-typed variable"),
        };
    }

    /// <summary>What decides among values of no common type, where nothing says which type is wanted; any
    /// other value as it is.</summary>
    private BoundExpression NoCommonType(BoundExpression value) => value switch
    {
        BoundUntypedConditional c => Bad("CS0173", value.Span,
            "Type of conditional expression cannot be determined because there is no implicit conversion "
            + $"between '{OperandText(c.WhenTrue)}' and '{OperandText(c.WhenFalse)}'"),
        BoundUntypedSwitch => Bad("CS8506", value.Span, "No best type was found for the switch expression."),
        _ => value,
    };

    /// <summary>Puts a name into scope; a variable of the session gets its box here.</summary>
    private LocalSymbol Declare(Scope scope, LocalSymbol local, TextSpan span)
    {
        if (local.Name.Length == 0)
        {
            scope.Declared.Add(local);
            return local;
        }

        SeeDeclared(local, span);
        scope.Pending.Remove(local.Name);
        if (!scope.IsSession && scope.Own(local.Name) is { IsParameter: true }
            && !scope.Functions.ContainsKey(local.Name))
        {
            Error("CS0136", span,
                $"A local or parameter named '{local.Name}' cannot be declared in this scope because that "
                + "name is used in an enclosing local scope to define a local or parameter");
        }

        // Expression variables of a helper scope belong to the session when the statement does.
        else if (scope.Own(local.Name) is not null || scope.Functions.ContainsKey(local.Name))
        {
            Error(scope.IsSession ? "CS0102" : "CS0128", span, scope.IsSession
                ? $"The type 'Script' already contains a definition for '{local.Name}'"
                : $"A local variable or function named '{local.Name}' is already defined in this scope");
        }
        else if (!scope.IsSession)
        {
            for (var s = scope.Parent; s is { IsSession: false }
                && s.Function == scope.Function; s = s.Parent)
            {
                if (s.IsSwitch && s.Own(local.Name) is not null)
                {
                    Error("CS0128", span,
                        $"A local variable or function named '{local.Name}' is already defined in this "
                        + "scope");
                    break;
                }

                if (s.Own(local.Name) is not null || s.Ranges.ContainsKey(local.Name))
                {
                    Error("CS0136", span,
                        $"A local or parameter named '{local.Name}' cannot be declared in this scope "
                        + $"because that name "
                        + "is used in an enclosing local scope to define a local or parameter");
                    break;
                }
            }
        }

        if (scope.IsSession && !local.IsConst && !local.Type.IsError())
        {
            SessionState.GiveBox(local);
        }

        scope.Add(local);
        return local;
    }
}
