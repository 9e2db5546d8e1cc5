using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>What to say when no conversion exists.</summary>
internal sealed partial class Binder
{
    /// <summary>The same for one of several values: that it could be cast is no help there.</summary>
    private BoundExpression BranchError(BoundExpression value, Type to)
    {
        var errors = Apart(() => ConversionError(value, to));
        return errors is [{ Code: "CS0266" }]
            ? Bad("CS0029", value.Span,
                $"Cannot implicitly convert type '{OperandText(value)}' to '{TypeText.Of(to)}'")
            : Reported(errors, value.Span);
    }

    private BoundExpression ConversionError(BoundExpression value, Type to)
    {
        var text = TypeText.Of(to);
        switch (value)
        {
            case BoundConstant { Constant: null } when value.Type.IsUntyped():
                return Bad("CS0037", value.Span,
                    $"Cannot convert null to '{text}' because it is a non-nullable value type");
            case UnboundLambda lambda:
                return LambdaError(lambda, to);
            case BoundMethodGroup group:
                if (to.IsDelegate() && Signature.ForDelegate(to) is var invoke
                    && ResolveGroup(group, invoke, [.. invoke.Parameters.Select(p => p.Type)]) is { } found)
                {
                    return Bad("CS0407", group.Span,
                        $"'{TypeText.Of(found.ReturnType)} {found}' has the wrong return type");
                }

                return to.IsDelegate() ? Bad("CS0123", group.Span,
                    $"No overload for '{group.Name}' matches delegate '{text}'")
                    : Bad("CS0428", group.Span,
                        $"Cannot convert method group '{group.Name}' to non-delegate type "
                        + $"'{text}'. Did you intend to invoke the method?");
            case BoundTypeExpression type:
                return Bad("CS0119", type.Span,
                    $"'{TypeText.Of(type.Referred)}' is a type, which is not valid in the given context");
            case BoundNamespace space:
                return Bad("CS0118", space.Span,
                    $"'{space.Name}' is a namespace but is used like a variable");
            case BoundCollection collection:
                return CollectionError(collection, to);
            case BoundUntypedConditional c:
                return BranchError(ClassifyImplicit(c.WhenTrue, to).IsImplicit ? c.WhenFalse : c.WhenTrue,
                    to);
            case BoundUntypedSwitch s:
                return BranchError(s.Arms.First(a => !ClassifyImplicit(a.Value, to).IsImplicit).Value, to);
            case BoundTuple { Type: var t } tuple when t.IsUntyped():
                return TupleError(tuple, to);
            case BoundOutVariable or BoundDiscard:
                return new BoundBad(value.Span);
        }

        if (value.Type == typeof(void))
        {
            return Bad("CS0029", value.Span, $"Cannot implicitly convert type 'void' to '{text}'");
        }

        if (value.IsConstant && value.Constant is not null && value.Type.IsIntegral() && to.IsIntegral()
            && (value.Type == typeof(int) || value.Type == typeof(long)) && to != typeof(char)
            && !Conversions.ImplicitNumeric(value.Type, to)
                && (value.Type == typeof(int) || to == typeof(ulong)))
        {
            return Bad("CS0031", value.Span,
                $"Constant value '{ConstantText(value.Constant)}' cannot be converted to a '{text}'");
        }

        if (value is BoundConstant { Constant: double } && (to == typeof(float) || to == typeof(decimal)))
        {
            var suffix = to == typeof(float) ? "F" : "M";
            return Bad("CS0664", value.Span,
                $"Literal of type double cannot be implicitly converted to type '{text}'; use an '{suffix}' "
                + "suffix to create a literal of this type");
        }

        return Conversions.Explicit(value.Type, to).Exists
            ? Bad("CS0266", value.Span,
                $"Cannot implicitly convert type '{TypeText.Of(value.Type)}' to '{text}'. An explicit "
                + "conversion exists (are you missing a cast?)")
            : Bad("CS0029", value.Span,
                $"Cannot implicitly convert type '{TypeText.Of(value.Type)}' to '{text}'");
    }

    private BoundExpression TupleError(BoundTuple tuple, Type to)
    {
        if (TupleNames.IsTuple(to) && TupleNames.Elements(to) is { } e && e.Count == tuple.Elements.Count)
        {
            for (var i = 0; i < e.Count; i++)
            {
                if (!ClassifyImplicit(tuple.Elements[i], e[i]).IsImplicit)
                {
                    return ConversionError(tuple.Elements[i], e[i]);
                }
            }
        }

        return Bad("CS8135", tuple.Span,
            $"Tuple with {tuple.Elements.Count} elements cannot be converted to type '{TypeText.Of(to)}'.");
    }
}
