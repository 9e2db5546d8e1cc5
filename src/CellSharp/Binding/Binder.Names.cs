using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Simple names (C# spec 12.8.4).</summary>
internal sealed partial class Binder
{
    private BoundExpression FindName(SimpleNameSyntax syntax, bool invoked)
    {
        var name = syntax.Identifier.Text;
        if (name.Length == 0)
        {
            return new BoundBad(syntax.Span);
        }

        var arguments = syntax is GenericNameSyntax generic ? BindTypeArguments(generic) : [];
        if (LookUp(name, arguments, syntax.Span, invoked) is { } found)
        {
            return found;
        }

        if (_state.Usings.Statics.Count > 0
            && FindStaticImport(name, arguments, syntax.Span, invoked) is { } imported)
        {
            return imported;
        }

        if (FindTypeOrNamespace(name, arguments, syntax.Span) is { } type)
        {
            return type;
        }

        if (name == _declaring)
        {
            return _root == _scope ? Bad("CS7019", syntax.Span,
                $"Type of '{name}' cannot be inferred since its initializer directly or "
                + "indirectly refers to the definition.")
                    : Bad("CS0841", syntax.Span, $"Cannot use local variable '{name}' before it is declared");
        }

        if (arguments.Length == 0 && GenericNamed(name) is { } generic1)
        {
            return Bad("CS0305", syntax.Span,
                $"Using the generic type '{TypeText.Of(generic1)}' requires "
                + $"{generic1.GetGenericArguments().Length} type arguments");
        }

        if (Function.ContainingType is { } inside
            && MemberLookup.Find(inside, name) is [{ DeclaringType: { } owner }, ..])
        {
            return Bad("CS0122", syntax.Span,
                $"'{TypeText.Of(owner)}.{name}' is inaccessible due to its protection level");
        }

        if (arguments.Length > 0)
        {
            return Bad("CS0103", syntax.Span, $"The name '{name}' does not exist in the current context",
                Nearest(name));
        }

        return name == "_" && !invoked ? new BoundDiscard(syntax.Span, null)
            : Bad("CS0103", syntax.Span, $"The name '{name}' does not exist in the current context",
                Nearest(name));
    }

    /// <summary>A generic type of that name that is in scope.</summary>
    private Type? GenericNamed(string name) => Enumerable.Range(1, 4)
        .Select(arity => _catalog.FindInUsings(name, arity, _state.Usings) is [var type, ..] ? type : null)
        .FirstOrDefault(t => t is not null);

    private BoundExpression? LookUp(string name, Type[] arguments, TextSpan span, bool invoked)
    {
        if (_shell is not null && FindShellConstant(name, span) is { } constant)
        {
            return constant;
        }

        var inType = Function.ContainingType;
        for (var s = _scope; s is not null; s = s.Parent)
        {
            if (inType is not null && s.Function.ContainingType is null)
            {
                // Members of the type stand between its methods' locals and the session.
                if (FindOwnMember(inType, name, arguments, span, invoked) is { } member)
                {
                    return member;
                }

                inType = null;
            }

            if (s.Own(name) is { } local && arguments.Length == 0)
            {
                return UseLocal(local, span);
            }

            if (arguments.Length == 0 && s.Pending.Contains(name))
            {
                return Bad("CS0841", span, $"Cannot use local variable '{name}' before it is declared");
            }

            if (s.Ranges.TryGetValue(name, out var range))
            {
                return range(span);
            }

            if (s.Functions.TryGetValue(name, out var functions))
            {
                return new BoundMethodGroup(span, null, name, [.. functions.Select(f => f.Signature)],
                    arguments);
            }
        }

        if (inType is not null && FindOwnMember(inType, name, arguments, span, invoked) is { } own)
        {
            return own;
        }

        if (Function.ContainingType is not null)
        {
            return SessionNameInType(name, arguments, span);
        }

        if (arguments.Length == 0 && _state.Variables.TryGetValue(name, out var variable)
            && !(invoked && !variable.Type.IsDelegate() && _state.Functions.ContainsKey(name)))
        {
            return new BoundLocal(span, variable);
        }

        return _state.Functions.TryGetValue(name, out var known)
            ? new BoundMethodGroup(span, null, name, [.. known.Select(f => f.Signature)], arguments) : null;
    }

    private BoundExpression? FindOwnMember(Type type, string name, Type[] arguments, TextSpan span,
        bool invoked)
    {
        for (var t = type; t is not null; t = Enclosing(t))
        {
            var self = t == type && Function.This is not null ? ThisFor(span) : null;
            if (FindMember(self ?? new BoundTypeExpression(span, t), t, name, arguments, span, span, invoked,
                own: true) is { } found)
            {
                return found;
            }

            if (arguments.Length == 0 && Captured(t, name) is { } captured)
            {
                return self is not null ? new BoundField(span, self, captured, captured.FieldType)
                    : Bad("CS9105", span, $"Cannot use primary constructor parameter '{name}' in this "
                        + "context.");
            }
        }

        return null;
    }


    private BoundExpression UseLocal(LocalSymbol local, TextSpan span)
    {
        local.IsCaptured |= !Function.IsTopLevel;
        if (local.Type.IsError())
        {
            return new BoundBad(span);
        }

        if (local.Type == typeof(Untyped))
        {
            return Bad("CS0841", span, $"Cannot use local variable '{local.Name}' before it is declared");
        }

        if (local.DeclaredAt > span.Start && local.Owner == Function)
        {
            return Bad("CS0841", span, $"Cannot use local variable '{local.Name}' before it is declared");
        }

        if (local.Owner is FunctionContext owner && owner != Function && local.Ref != RefKind.None)
        {
            return Bad("CS1628", span,
                $"Cannot use ref, out, or in parameter '{local.Name}' inside an anonymous method, lambda "
                + "expression, query expression, or local function");
        }

        if (local.Alias is { } place)
        {
            return local.Owner == Function ? place : Bad("CS8175", span,
                $"Cannot use ref local '{local.Name}' inside an anonymous method, lambda expression, or "
                + "query expression");
        }

        for (var f = Function; !local.IsConst && local.Owner is FunctionContext && f is not null
            && f != local.Owner; f = f.Parent)
        {
            if (f.IsStatic)
            {
                var isLambda = f.Name == "lambda expression";
                return Bad(isLambda ? "CS8820" : "CS8421", span,
                    $"A static {(isLambda ? "anonymous" : "local")} function cannot contain a reference to "
                    + $"'{local.Name}'.");
            }
        }

        return local.IsConst ? new BoundConstant(span, local.ConstantValue, local.Type)
            : new BoundLocal(span, local);
    }

    private BoundExpression? FindStaticImport(string name, Type[] arguments, TextSpan span, bool invoked)
    {
        var methods = new List<Signature>();
        foreach (var type in _state.Usings.Statics)
        {
            var found = FindMember(new BoundTypeExpression(span, type), type, name, arguments, span, span,
                invoked);
            if (found is BoundMethodGroup group)
            {
                methods.AddRange(group.Candidates.Where(c => c.IsStatic && !c.IsExtension()));
            }
            else if (found is not null)
            {
                return found;
            }
            else if (_catalog.Nested(type, name, arguments.Length) is { } nested)
            {
                return Close(nested, arguments, span, type);
            }
        }

        return methods.Count == 0 ? null : new BoundMethodGroup(span, null, name, methods, arguments);
    }

    /// <summary>The nearest name in scope, worded as a hint; null when nothing is near.</summary>
    private string? Nearest(string name)
    {
        var names = new List<string>(_state.Variables.Keys.Concat(_state.Functions.Keys)
            .Concat(_state.Types.Keys.Select(k => k.Name)));
        for (var s = _scope; s is not null; s = s.Parent)
        {
            names.AddRange(s.Names);
        }

        return NearestName.Hint(name, names) ?? SuggestType(name);
    }

    private BoundExpression BindMemberAccess(MemberAccessSyntax syntax, bool invoked = false)
    {
        var receiver = BindReceiver(syntax.Receiver, syntax.Name.Identifier.Text);
        return Member(receiver, syntax.Name, syntax.Span, invoked);
    }

    /// <summary>What stands left of a dot: a value, a type or a namespace; where a name is both, what has the
    /// member.</summary>
    private BoundExpression BindReceiver(ExpressionSyntax syntax, string member)
    {
        if (syntax is TypeSyntax and not NameSyntax)
        {
            var type = BindType((TypeSyntax)syntax);
            return type.IsError() ? new BoundBad(syntax.Span) : new BoundTypeExpression(syntax.Span, type);
        }

        if (syntax is QualifiedNameSyntax or AliasQualifiedNameSyntax)
        {
            return TryBindTypeOrNamespace((NameSyntax)syntax, report: true)
                ?? BindQualifiedValue((NameSyntax)syntax);
        }

        var value = NoCommonType(BindAny(syntax));
        if (syntax is IdentifierNameSyntax id && value is BoundLocal or BoundProperty or BoundField
            && value.Type.Name == id.Identifier.Text
                && FindTypeOrNamespace(id.Identifier.Text, [], id.Span) is BoundTypeExpression same
            && same.Referred == value.Type && StaticMembers.Has(same.Referred, member))
        {
            return same;
        }

        return value;
    }

    private BoundExpression BindQualifiedValue(NameSyntax name)
    {
        if (name is QualifiedNameSyntax q)
        {
            return Member(TryBindTypeOrNamespace(q.Left, report: false)
                ?? BindAny(q.Left), q.Right, q.Span, invoked: false);
        }

        TypeNotFound(name);
        return new BoundBad(name.Span);
    }

    private BoundExpression FindMemberOf(BoundExpression receiver, SimpleNameSyntax name, TextSpan span,
        bool invoked)
    {
        if (receiver.HasError || name.Identifier.IsMissing)
        {
            return new BoundBad(span);
        }

        if (receiver is BoundNamespace space)
        {
            return MemberOfNamespace(space.Name, name, span) ?? Bad("CS0234", name.Span,
                $"The type or namespace name '{name.Identifier.Text}' does not exist in the namespace "
                    + $"'{space.Name}' (are you "
                + "missing an assembly reference?)", SuggestType(name.Identifier.Text));
        }

        var arguments = name is GenericNameSyntax g ? BindTypeArguments(g) : [];
        if (receiver is BoundTypeExpression type)
        {
            return FindMember(type, type.Referred, name.Identifier.Text, arguments, span, name.Span, invoked)
                ?? MemberOf(type, name, span) ?? StaticOfInterface(type, name, span)
                ?? NoMember(receiver, type.Referred, name);
        }

        receiver = Natural(receiver);
        if (receiver.HasError)
        {
            return new BoundBad(span);
        }

        if (receiver is BoundMethodGroup called)
        {
            return Bad("CS0119", receiver.Span,
                $"'{_text.Slice(receiver.Span)}()' is a method, which is not valid in the given context",
                $"to call it write {called.Name}(...)");
        }

        if (receiver.Type.IsUntyped() || receiver.Type == typeof(void))
        {
            var what = receiver switch
            {
                Inference.UnboundLambda => "lambda expression",
                BoundConstant => "<null>",
                _ => receiver.Type == typeof(void) ? "void" : "default",
            };
            return Bad("CS0023", span, $"Operator '.' cannot be applied to operand of type '{what}'");
        }

        return FindMember(receiver, receiver.Type, name.Identifier.Text, arguments, span, name.Span, invoked)
            ?? (BoundExpression?)ExtensionGroup(receiver, name.Identifier.Text, arguments, span, name.Span)
            ?? NoMember(receiver, receiver.Type, name);
    }

    /// <summary>Extension methods that would come into question for a type.</summary>
    private IEnumerable<string> ExtensionNames(Type type)
    {
        var own = _state.Functions.Values.SelectMany(f => f).Where(f => f.IsExtension).Select(f => f.Name);
        return typeof(System.Collections.IEnumerable).IsAssignableFrom(TupleNames.Erase(type))
            && type != typeof(string)
            ? own.Concat(typeof(Enumerable).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Select(m => m.Name)) : own;
    }

    private BoundBad NoMember(BoundExpression receiver, Type type, SimpleNameSyntax name)
    {
        var text = name.Identifier.Text;
        var hint = NearestName.Hint(text, MemberLookup.Names(type))
            ?? (receiver is BoundTypeExpression or BoundBase ? null
                : NearestName.Hint(text, ExtensionNames(type)))
            ?? (_probe is null ? _catalog.SuggestExtension(text, _state.Usings) : null);
        return receiver is BoundTypeExpression or BoundBase
            ? Bad("CS0117", name.Span, $"'{TypeText.Of(type)}' does not contain a definition for '{text}'",
                hint)
            : Bad("CS1061", name.Span,
                $"'{TypeText.Of(type)}' does not contain a definition for '{text}' and no accessible "
                + $"extension method '{text}' accepting a first argument of type '{TypeText.Of(type)}' "
                    + $"could be found (are you "
                + "missing a using directive or an assembly reference?)", hint);
    }
}
