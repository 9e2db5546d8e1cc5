using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Catalog;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Simple names inside members of cell types: the object, captured parameters, the keyword
/// <c>field</c>, and what of the session a type can see.</summary>
internal sealed partial class Binder
{
    private const BindingFlags OwnMembers = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private BoundExpression ThisFor(TextSpan span)
    {
        if (Function.This is not { } self)
        {
            return Bad(Function.Member is { IsInitialiser: true } ? "CS0027" : "CS0026", span,
                Function.Member is { IsInitialiser: true }
                ? "Keyword 'this' is not available in the current context"
                : "Keyword 'this' is not valid in a static property, static method, or static field "
                    + "initializer");
        }

        return self.Ref != RefKind.None && Function.Parent is { ContainingType: not null }
            ? Bad("CS1673", span, "Anonymous methods, lambda expressions, query expressions, and local "
                + "functions inside structs cannot access instance members of 'this'. Consider copying "
                + "'this' to a local variable outside the anonymous method, lambda expression, query "
                + "expression, or local function and using the local instead.")
            : new BoundLocal(span, self);
    }

    /// <summary>The field in which a primary constructor's parameter lives on.</summary>
    private static FieldInfo? Captured(Type type, string name) => type.GetField($"<{name}>P", OwnMembers);

    private BoundExpression BackingField(Type type, string name, TextSpan span)
    {
        var field = type.GetField(name, OwnMembers)!;
        var receiver = field.IsStatic ? null : ThisFor(span);
        return receiver is { HasError: true } ? receiver
            : new BoundField(span, receiver, field, Members.Signature.FieldType(field));
    }

    /// <summary>Of the session, a type sees constants and static functions; everything else belongs to an
    /// object that it does not have.</summary>
    private BoundExpression? SessionNameInType(string name, Type[] arguments, TextSpan span)
    {
        if (_root?.Functions.TryGetValue(name, out var own) == true
            || _state.Functions.TryGetValue(name, out own))
        {
            return own.Exists(f => f.IsStatic)
                ? new BoundMethodGroup(span, null, name, [.. own.Where(f => f.IsStatic)
                    .Select(f => f.Signature)], arguments)
                : NeedsObject(name + "(" + string.Join(", ", own[0].Signature.Parameters.Select(p =>
                    TypeText.Of(p.Type))) + ")", span);
        }

        if (arguments.Length > 0)
        {
            return null;
        }

        if (_state.Variables.TryGetValue(name, out var variable))
        {
            return variable.IsConst ? new BoundConstant(span, variable.ConstantValue, variable.Type)
                : NeedsObject(name, span);
        }

        return _cellNames.Contains(name) ? NeedsObject(name, span) : null;
    }

    /// <summary>A struct in a readonly field is copied before a member runs on it, so that the field stays
    /// as it is.</summary>
    private BoundExpression Unchanged(BoundExpression receiver) =>
        receiver is BoundField { Type.IsValueType: true, Field: var field } && TypeCatalog.IsReadOnly(field)
            && !InConstructorOf(field.DeclaringType!)
            ? new BoundSequence(receiver.Span, [], [], receiver) : receiver;

    private BoundBad NeedsObject(string name, TextSpan span) => Bad("CS0120", span,
        $"An object reference is required for the non-static field, method, or property '{name}'",
        "pass it in as an argument: a type does not see the variables of the cells");
}
