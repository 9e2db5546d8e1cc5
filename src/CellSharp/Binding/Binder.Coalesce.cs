using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>The operator <c>??</c> (C# spec 12.15).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindCoalesce(BinarySyntax syntax)
    {
        var left = BindNatural(syntax.Left);
        var right = BindValueOrVoid(syntax.Right);
        return left.HasError || right.HasError ? new BoundBad(syntax.Span)
            : Coalesce(left, right, syntax.Span);
    }

    private BoundExpression Coalesce(BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Type.IsUntyped() && left.IsConstant)
        {
            return right;
        }

        var inner = left.Type.StripNullable();
        if (!left.Type.CanBeNull() || left.Type.IsUntyped())
        {
            return Bad("CS0019", span,
                $"Operator '??' cannot be applied to operands of type '{OperandText(left)}' and "
                + $"'{OperandText(right)}'");
        }

        var natural = Natural(right);
        var type = left.Type.IsNullable() && ClassifyImplicit(right, inner).IsImplicit
            && !(natural.Type.IsNullable()) ? inner
            : ClassifyImplicit(right, left.Type).IsImplicit ? left.Type
            : !natural.Type.IsUntyped() && ClassifyImplicit(new BoundTypedHole(span, inner), natural.Type)
                .IsImplicit ? natural.Type : null;
        if (type is null)
        {
            return Bad("CS0019", span,
                $"Operator '??' cannot be applied to operands of type '{OperandText(left)}' and "
                + $"'{OperandText(right)}'");
        }

        var effects = new List<BoundExpression>();
        var held = Once(left, effects);
        var some = type == left.Type ? held : ConvertTo(ValueOf(held), type);
        return Sequence(span, effects,
            new BoundConditional(span, HasValue(held), some, ConvertTo(right, type), type)
            {
                IsCoalesce = true,
            });
    }
}
