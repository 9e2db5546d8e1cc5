using CellSharp.Binding.Bound;
using CellSharp.Binding.Declarations;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Types as written (C# spec 7.8, 8).</summary>
internal sealed partial class Binder
{
    private Type BindType(TypeSyntax syntax, bool allowVoid = false)
    {
        var type = BindTypeCore(syntax, allowVoid);
        return type.IsGenericTypeDefinition
            && syntax is GenericNameSyntax { TypeArguments: [OmittedTypeArgumentSyntax, ..] } && !allowVoid
            ? BadType("CS7003", syntax.Span, "Unexpected use of an unbound generic name") : type;
    }

    private Type BindTypeCore(TypeSyntax syntax, bool allowVoid)
    {
        switch (syntax)
        {
            case PredefinedTypeSyntax p:
                return p.Type == PredefinedType.Void && !allowVoid
                    ? BadType("CS1547", p.Span, "Keyword 'void' cannot be used in this context")
                        : Predefined(p.Type);
            case ArrayTypeSyntax a:
                var element = BindType(a.ElementType);
                if (IsStaticClass(element))
                {
                    return BadType("CS0719", a.ElementType.Span,
                        $"'{TypeText.Of(element)}': array elements cannot be of static type");
                }

                return element.IsError() ? element : IsDeepArray(element) ? TooDeep(a.Span) : a.Rank == 1
                    ? element.MakeArrayType()
                    : element.MakeArrayType(a.Rank);
            case NullableTypeSyntax n:
                var inner = BindType(n.ElementType);
                if (n.ElementType is IdentifierNameSyntax { Identifier.Text: var parameter }
                    && IsOpenParameter(parameter))
                {
                    return inner;
                }

                if (inner is { IsGenericParameter: true, IsValueType: false })
                {
                    // Known to be a value type, though not yet to reflection.
                    return typeof(Nullable<>).MakeGenericType(inner);
                }

                return inner.IsError() || inner.IsNullable() ? inner : inner.MakeNullable();
            case TupleTypeSyntax t:
                var types = t.Elements.Select(e => BindType(e.Type)).ToList();
                return types.Exists(x => x.IsError()) ? typeof(Erroneous)
                    : TupleNames.Make(types, [.. t.Elements.Select(e => e.Name?.Text)]);
            case RefTypeSyntax r:
                Refuse("CELL1063", r.Span, "A ref local or ref return", "use an index or a property instead");
                return typeof(Erroneous);
            case ScopedTypeSyntax s:
                return BindType(s.Type);
            case PointerTypeSyntax or MissingTypeSyntax:
                return typeof(Erroneous);
            case NameSyntax name:
                return BindTypeName(name);
            default:
                return BadType("CS1031", syntax.Span, "Type expected");
        }
    }

    /// <summary>Whether the name is a type parameter not known to be a value type.</summary>
    private bool IsOpenParameter(string name)
    {
        for (var s = _scope; s is not null; s = s.Parent)
        {
            if (s.TypeParameters.ContainsKey(name))
            {
                return !s.ValueParameters.Contains(name);
            }
        }

        return false;
    }

    /// <summary>Notes which type parameters their constraints make value types.</summary>
    private static void NoteValues(Scope scope, IEnumerable<ConstraintClauseSyntax> clauses) =>
        scope.ValueParameters.UnionWith(clauses.Where(c => c.Constraints.Any(k =>
            k.Kind is ConstraintKind.Struct or ConstraintKind.Unmanaged)).Select(c => c.Name.Text));

    private Type BadType(string code, TextSpan span, string message, string? hint = null)
    {
        Error(code, span, message, hint);
        return typeof(Erroneous);
    }

    internal static Type Predefined(PredefinedType type) => type switch
    {
        PredefinedType.Void => typeof(void),
        PredefinedType.Object => typeof(object),
        PredefinedType.String => typeof(string),
        PredefinedType.Bool => typeof(bool),
        PredefinedType.Char => typeof(char),
        PredefinedType.SByte => typeof(sbyte),
        PredefinedType.Byte => typeof(byte),
        PredefinedType.Short => typeof(short),
        PredefinedType.UShort => typeof(ushort),
        PredefinedType.Int => typeof(int),
        PredefinedType.UInt => typeof(uint),
        PredefinedType.Long => typeof(long),
        PredefinedType.ULong => typeof(ulong),
        PredefinedType.Float => typeof(float),
        PredefinedType.Double => typeof(double),
        _ => typeof(decimal),
    };

    private Type BindTypeName(NameSyntax name)
    {
        var found = TryBindTypeOrNamespace(name, report: true);
        switch (found)
        {
            case BoundTypeExpression type:
                return type.Referred;
            case BoundNamespace space:
                return BadType("CS0118", name.Span, $"'{space.Name}' is a namespace but is used like a type");
            case BoundBad:
                return typeof(Erroneous);
        }

        return TypeNotFound(name);
    }

    private Type TypeNotFound(NameSyntax name)
    {
        if (name is QualifiedNameSyntax q && TryBindTypeOrNamespace(q.Left, report: false) is { } left)
        {
            var right = q.Right.Identifier.Text;
            return left is BoundNamespace space
                ? BadType("CS0234", q.Right.Span,
                    $"The type or namespace name '{right}' does not exist in the namespace "
                    + $"'{space.Name}' (are you missing an assembly reference?)", SuggestType(right))
                : BadType("CS0426", q.Right.Span, $"The type name '{right}' does not exist in the type "
                    + $"'{TypeText.Of(((BoundTypeExpression)left).Referred)}'");
        }

        var first = name;
        while (first is QualifiedNameSyntax inner)
        {
            first = inner.Left;
        }

        if (first is AliasQualifiedNameSyntax alias)
        {
            return BadType("CS0400", alias.Span,
                $"The type or namespace name '{alias.Name.Identifier.Text}' could not be found "
                + "in the global namespace");
        }

        var text = ((SimpleNameSyntax)first).Identifier.Text;
        for (var arity = 0; arity < 9; arity++)
        {
            if (_catalog.FindInUsings(text, arity, _state.Usings) is [var other, ..]
                || _state.Types.TryGetValue((text, arity), out other))
            {
                return arity == 0
                    ? BadType("CS0308", first.Span,
                        $"The non-generic type '{text}' cannot be used with type arguments")
                    : BadType("CS0305", first.Span,
                        $"Using the generic type '{TypeText.Of(other)}' requires {arity} type arguments");
            }
        }

        if (text == "dynamic")
        {
            Refuse("CELL1045", first.Span, "'dynamic'", "use object and a cast, or a pattern");
            return typeof(Erroneous);
        }

        return BadType("CS0246", first.Span,
            $"The type or namespace name '{text}' could not be found (are you missing a using "
            + "directive or an assembly reference?)", SuggestWord(text) ?? SuggestType(text));
    }

    /// <summary>A misspelt keyword at the start of a statement reads like a type.</summary>
    private static string? SuggestWord(string text) => NearestName.Hint(text,
        ["return", "throw", "break", "continue", "await", "yield", "string", "double", "decimal", "object"]);

    private BoundExpression? FindTypeOrNamespace(NameSyntax name, bool report)
    {
        switch (name)
        {
            case IdentifierNameSyntax simple:
                return FindTypeOrNamespace(simple.Identifier.Text, [], simple.Span);
            case GenericNameSyntax generic:
                return FindTypeOrNamespace(generic.Identifier.Text, BindTypeArguments(generic), generic.Span);
            case AliasQualifiedNameSyntax alias:
                return alias.Alias.Text == "global"
                    ? MemberOfNamespace("", alias.Name, alias.Span)
                    : _state.Usings.Alias(alias.Alias.Text) is { } target
                        ? MemberOf(target is Type t ? new BoundTypeExpression(alias.Span, t)
                            : new BoundNamespace(alias.Span, (string)target), alias.Name, alias.Span) : null;
            case QualifiedNameSyntax qualified:
                return TryBindTypeOrNamespace(qualified.Left, report) is { } left
                    ? left is BoundBad ? left : MemberOf(left, qualified.Right, qualified.Span) : null;
            default:
                return null;
        }
    }

    private Type[] BindTypeArguments(GenericNameSyntax generic) =>
        generic.TypeArguments is [OmittedTypeArgumentSyntax, ..]
        ? new Type[generic.TypeArguments.Length]
        : [.. generic.TypeArguments.Select(a => BindType(a))];

    private BoundExpression? MemberOf(BoundExpression left, SimpleNameSyntax name, TextSpan span)
    {
        if (left is BoundNamespace space)
        {
            return MemberOfNamespace(space.Name, name, span);
        }

        var type = ((BoundTypeExpression)left).Referred;
        var arguments = name is GenericNameSyntax g ? BindTypeArguments(g) : [];
        var nested = CellTypes.IsUnfinished(type) ? FindNested(type, name.Identifier.Text, arguments.Length)
            : _catalog.Nested(type, name.Identifier.Text, arguments.Length);
        return nested is null ? null : Close(nested, arguments, span, type);
    }

    private BoundExpression? MemberOfNamespace(string space, SimpleNameSyntax name, TextSpan span)
    {
        var arguments = name is GenericNameSyntax g ? BindTypeArguments(g) : [];
        var full = space.Length == 0 ? name.Identifier.Text : space + "." + name.Identifier.Text;
        return _catalog.Find(space, name.Identifier.Text, arguments.Length) is { } type
            ? Close(type, arguments, span, null)
            : arguments.Length == 0 && _catalog.IsNamespace(full) ? new BoundNamespace(span, full) : null;
    }

    /// <summary>The type around a nested one, with the type arguments that they share.</summary>
    private static Type? Enclosing(Type type)
    {
        var outer = type.DeclaringType;
        return outer is { IsGenericTypeDefinition: true } && type.IsConstructedGenericType
            ? outer.MakeGenericType(type.GetGenericArguments()[..outer.GetGenericArguments().Length]) : outer;
    }

    private BoundExpression? FindTypeOrNamespace(string name, Type[] arguments, TextSpan span)
    {
        if (arguments.Length == 0)
        {
            for (var s = _scope; s is not null; s = s.Parent)
            {
                if (s.TypeParameters.TryGetValue(name, out var parameter))
                {
                    return new BoundTypeExpression(span, parameter);
                }
            }

            if (name is "nint" or "nuint")
            {
                return new BoundTypeExpression(span, name == "nint" ? typeof(nint) : typeof(nuint));
            }
        }

        if (FindDeclared(name, arguments.Length, out var container) is { } declared)
        {
            return Close(declared, arguments, span, container);
        }

        for (var t = Function.ContainingType; t is not null; t = Enclosing(t))
        {
            if (_catalog.Nested(t, name, arguments.Length) is { } nested)
            {
                return Close(nested, arguments, span, t);
            }
        }

        if (_state.Types.TryGetValue((name, arguments.Length), out var own))
        {
            return Close(own, arguments, span, null);
        }

        if (arguments.Length == 0 && _state.Usings.Alias(name) is { } alias)
        {
            return alias is Type aliased ? new BoundTypeExpression(span, aliased)
                : new BoundNamespace(span, (string)alias);
        }

        var found = _catalog.FindInUsings(name, arguments.Length, _state.Usings);
        if (found.Count > 1)
        {
            return Bad("CS0104", span,
                $"'{name}' is an ambiguous reference between '{TypeText.Full(found[0])}' and "
                + $"'{TypeText.Full(found[1])}'");
        }

        return found.Count == 1 ? Close(found[0], arguments, span, null)
            : arguments.Length == 0 && _catalog.IsNamespace(name) ? new BoundNamespace(span, name) : null;
    }

    private BoundExpression Close(Type type, Type[] arguments, TextSpan span, Type? container)
    {
        if (!Allowed(type, span))
        {
            return new BoundBad(span);
        }

        if (_shell is null && type is { IsNested: true, IsNestedPublic: false } && _catalog.IsCellType(type)
            && !MemberLookup.IsAccessible(type, Function.ContainingType))
        {
            return Bad("CS0122", span, $"'{TypeText.Of(type)}' is inaccessible due to its protection level");
        }

        if (container is { IsConstructedGenericType: true } && type.IsGenericTypeDefinition)
        {
            arguments = [.. container.GetGenericArguments(), .. arguments];
        }

        if (arguments.Length == 0 || arguments.Contains(null))
        {
            return new BoundTypeExpression(span, type);
        }

        if (arguments.Any(a => a.IsError()))
        {
            return new BoundBad(span);
        }

        if (CellTypes.IsUnfinished(type) || arguments.Any(CellTypes.IsUnfinished))
        {
            return new BoundTypeExpression(span, type.MakeGenericType(arguments));
        }

        if (Constraints.Check(type.GetGenericArguments(), arguments, TypeText.Of(type)) is { } broken)
        {
            return Bad(broken.Code, span, broken.Message);
        }

        return new BoundTypeExpression(span, TypeFacts.SafeMake(type, arguments));
    }

    /// <summary>The type of a constraint, which may speak of the type parameters being declared.</summary>
    public Type BindConstraint(TypeSyntax syntax, Scope scope, Dictionary<string, Type> parameters)
    {
        var inner = new Scope(scope, scope.Function);
        foreach (var (name, type) in parameters)
        {
            inner.TypeParameters[name] = type;
        }

        return InScope(inner, () => BindType(syntax));
    }
}
