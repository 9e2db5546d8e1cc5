using CellSharp.Binding.Bound;
using CellSharp.Binding.Catalog;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>What can be assigned to, and why not (C# spec 12.21.2).</summary>
internal sealed partial class Binder
{
    /// <summary>Whether a value can be put there; says why not.</summary>
    private bool CheckAssignable(BoundExpression target)
    {
        switch (target)
        {
            case BoundIndirect indirect:
                return CheckAssignable(indirect.Place);
            case BoundLocal { Local: { ReadOnly: not ReadOnlyKind.None } local }:
                var (code, text) = local.ReadOnly switch
                {
                    ReadOnlyKind.In =>
                        ("CS8331",
                        $"Cannot assign to variable '{local.Name}' or use it as the right hand side of a ref "
                        + "assignment because it is a readonly variable"),
                    ReadOnlyKind.Field => ("CS0191",
                        "A readonly field cannot be assigned to (except in a constructor or init-only "
                        + "setter of "
                        + "the type in which the field is defined or a variable initializer)"),
                    ReadOnlyKind.Range => ("CS1947",
                        $"Range variable '{local.Name}' cannot be assigned to -- it is read only"),
                    _ => ("CS1656", $"Cannot assign to '{local.Name}' because it is a "
                        + (local.ReadOnly == ReadOnlyKind.ForEach ? "'foreach iteration variable'"
                            : "'using variable'")),
                };
                Error(code, target.Span, text);
                return false;
            case BoundLocal or BoundEvent or BoundElement:
                return true;
            case BoundProperty when IsCellRef(target):
                return true;
            case BoundSpanElement s:
                if (s.Receiver.Type.GetGenericTypeDefinition() == typeof(Span<>))
                {
                    return true;
                }

                Error("CS8331", target.Span,
                    "Cannot assign to property 'this[]' because it is a readonly variable");
                return false;
            case BoundField field:
                return CheckField(field);
            case BoundProperty property:
                return CheckProperty(property);
            case BoundMethodGroup group:
                Error("CS1656", target.Span,
                    $"Cannot assign to '{group.Name}' because it is a 'method group'");
                return false;
            default:
                Error(target is BoundThis ? "CS1604" : "CS0131", target.Span,
                    "The left-hand side of an assignment must be a variable, property or indexer");
                return false;
        }
    }

    private bool CheckField(BoundField field)
    {
        if (field.Field.IsLiteral)
        {
            Error("CS0131", field.Span,
                "The left-hand side of an assignment must be a variable, property or indexer");
            return false;
        }

        if (field.Field.IsInitOnly || (TypeCatalog.IsReadOnly(field.Field)
            && !InConstructorOf(field.Field.DeclaringType!)))
        {
            Error("CS0191", field.Span,
                "A readonly field cannot be assigned to (except in a constructor or init-only setter of the "
                + "type "
                + "in which the field is defined or a variable initializer)");
            return false;
        }

        return CheckContainer(field.Receiver, field.Span);
    }

    private bool InConstructorOf(Type type) => Function.Name is ".ctor" or ".cctor"
        && Function.ContainingType == type;

    private bool CheckContainer(BoundExpression? receiver, TextSpan span)
    {
        // A member of a struct can be set only where the struct itself is a variable.
        if (receiver is null || !receiver.Type.IsValueType || receiver is BoundThis)
        {
            return true;
        }

        if (receiver == _conditionalReceiver)
        {
            Error("CS0131", span,
                "The left-hand side of an assignment must be a variable, property or indexer");
            return false;
        }

        if (receiver is BoundProperty or BoundCall or BoundInvoke)
        {
            Error("CS1612", span,
                $"Cannot modify the return value of '{_text.Slice(receiver.Span)}' because it is not a "
                + $"variable");
            return false;
        }

        if (receiver is BoundLocal { Local: { ReadOnly: ReadOnlyKind.ForEach or ReadOnlyKind.Using } local })
        {
            Error("CS1654", span, $"Cannot modify members of '{local.Name}' because it is a "
                + (local.ReadOnly == ReadOnlyKind.ForEach ? "'foreach iteration variable'"
                    : "'using variable'"));
            return false;
        }

        return receiver is not BoundField f || CheckContainer(f.Receiver, span);
    }

    private bool CheckProperty(BoundProperty target)
    {
        var property = target.Property;
        var name =
            TypeText.Of(property.DeclaringType!) + "."
            + (target.Arguments.Count > 0 ? "this[]" : property.Name);
        if (property.SetMethod is not { } setter)
        {
            if (TypeCatalog.BackingField(property) is not null && InConstructorOf(property.DeclaringType!))
            {
                return true;
            }

            Error("CS0200", target.Span,
                $"Property or indexer '{name}' cannot be assigned to -- it is read only");
            return false;
        }

        if (!MemberLookup.IsAccessible(setter, Function.ContainingType))
        {
            Error("CS0272", target.Span,
                $"The property or indexer '{name}' cannot be used in this context because the set accessor "
                + $"is inaccessible");
            return false;
        }

        var isInit = setter.ReturnParameter.GetRequiredCustomModifiers()
            .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
        if (isInit && !target.Initialising && !InConstructorOf(property.DeclaringType!))
        {
            Error("CS8852", target.Span,
                $"Init-only property or indexer '{name}' can only be assigned in an object initializer, or "
                + $"on "
                + "'this' or 'base' in an instance constructor or an 'init' accessor.");
            return false;
        }

        return CheckContainer(target.Receiver, target.Span);
    }
}
