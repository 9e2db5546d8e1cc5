using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Casts and <c>as</c> (C# spec 12.9.7, 12.12.13).</summary>
internal sealed partial class Binder
{
    private BoundExpression BindCast(CastSyntax syntax)
    {
        var type = BindType(syntax.Type);
        var value = BindValueOrVoid(syntax.Expression);
        if (type.IsError() || value.HasError)
        {
            return new BoundBad(syntax.Span);
        }

        if (ClassifyImplicit(value, type) is { IsImplicit: true } implicitly)
        {
            var made = Convert(value, type, implicitly);
            return made is BoundLocal ? new BoundConversion(syntax.Span, made, Conversion.Identity, type)
                : made;
        }

        if (value is UnboundLambda or BoundMethodGroup or BoundTargetNew or BoundCollection
            or BoundUntypedConditional or BoundUntypedSwitch
            || (value is BoundConstant { Constant: null } && value.Type.IsUntyped()))
        {
            return ConversionError(value, type);
        }

        if (value is BoundTuple tuple && TupleNames.IsTuple(type.StripNullable())
            && TupleNames.Elements(type.StripNullable()) is { } elements
            && elements.Count == tuple.Elements.Count)
        {
            var casts = tuple.Elements.Select((e, i) => Cast(e, elements[i], syntax.Span)).ToList();
            return casts.Exists(c => c.HasError) ? new BoundBad(syntax.Span)
                : new BoundTupleValue(syntax.Span, casts, type.StripNullable());
        }

        return Cast(Natural(value), type, syntax.Span);
    }

    /// <summary><c>(List&lt;int&gt;)[1, 2]</c> reads like an element access until the type is
    /// known.</summary>
    private BoundExpression CastOfCollection(BoundExpression type, ElementAccessSyntax syntax)
    {
        var elements = syntax.Arguments.Arguments.Select(a =>
            a.Expression is RangeSyntax { Low: null, High: { } spread }
            ? new CollectionElementSyntax(a.Span, true, spread)
                : new CollectionElementSyntax(a.Span, false, a.Expression));
        return ConvertTo(BindCollection(new CollectionSyntax(syntax.Arguments.Span, [.. elements])),
            ((BoundTypeExpression)type).Referred);
    }

    private BoundExpression Cast(BoundExpression value, Type type, TextSpan span)
    {
        if (value.HasError)
        {
            return value;
        }

        if (ClassifyImplicit(value, type) is { IsImplicit: true } implicitly)
        {
            return Convert(value, type, implicitly);
        }

        var conversion = value.Type.IsUntyped() ? Conversion.None : Conversions.Explicit(value.Type, type);
        if (!conversion.Exists)
        {
            return Bad("CS0030", span,
                $"Cannot convert type '{OperandText(value)}' to '{TypeText.Of(type)}'");
        }

        return Convert(value, type, conversion);
    }

    private BoundExpression BindAs(AsSyntax syntax)
    {
        var type = BindType(syntax.Type);
        var value = BindNatural(syntax.Expression);
        if (type.IsError() || value.HasError)
        {
            return new BoundBad(syntax.Span);
        }

        if (value is BoundConstant { Constant: null } && value.Type.IsUntyped())
        {
            return ConvertTo(value, type);
        }

        if (!type.CanBeNull())
        {
            return Bad("CS0077", syntax.Span,
                $"The as operator must be used with a reference type or nullable type "
                + $"('{TypeText.Of(type)}' is a "
                + "non-nullable value type)");
        }

        var conversion = Conversions.Explicit(value.Type, type);
        if (!conversion.Exists || conversion.Kind is ConversionKind.UserDefined or ConversionKind.Numeric
            or ConversionKind.Enum)
        {
            return Bad("CS0039", syntax.Span,
                $"Cannot convert type '{TypeText.Of(value.Type)}' to '{TypeText.Of(type)}' via a reference "
                + $"conversion, "
                + "boxing conversion, unboxing conversion, wrapping conversion, or null type conversion");
        }

        return conversion.IsImplicit && conversion.Kind is ConversionKind.Reference
            or ConversionKind.Identity or ConversionKind.Boxing
            && !type.IsNullable() ? Convert(value, type, conversion)
                : new BoundTypeAs(syntax.Span, value, type);
    }
}
