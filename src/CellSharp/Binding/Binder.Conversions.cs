using CellSharp.Binding.Bound;
using CellSharp.Binding.Inference;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Conversions of expressions, which know more than their types (C# spec 10.2).</summary>
internal sealed partial class Binder
{
    /// <summary>The implicit conversion of an expression to a type.</summary>
    private Conversion ClassifyImplicit(BoundExpression value, Type to)
    {
        if (value.HasError || to.IsError())
        {
            return Conversion.Identity;
        }

        if (to == typeof(void))
        {
            return Conversion.None;
        }

        switch (value)
        {
            case BoundConstant { Constant: null } when value.Type.IsUntyped():
                return to.CanBeNull() ? new(ConversionKind.Null) : Conversion.None;
            case BoundDefaultLiteral:
                return new(ConversionKind.Default);
            case BoundThrow when value.Type.IsUntyped():
                return new(ConversionKind.Throw);
            case UnboundLambda lambda:
                return ClassifyLambda(lambda, to);
            case BoundMethodGroup group:
                return ClassifyMethodGroup(group, to);
            case BoundTargetNew:
                return to.IsByRefLike || to.IsPointer ? Conversion.None : new(ConversionKind.TargetTyped);
            case BoundTuple tuple when TupleNames.IsTuple(to.StripNullable()):
                return ClassifyTuple(tuple, to.StripNullable());
            case BoundUntypedConditional c:
                return ClassifyImplicit(c.WhenTrue, to).IsImplicit
                    && ClassifyImplicit(c.WhenFalse, to).IsImplicit
                    ? new(ConversionKind.TargetTyped) : Conversion.None;
            case BoundUntypedSwitch s:
                return s.Arms.All(a => ClassifyImplicit(a.Value, to).IsImplicit)
                    ? new(ConversionKind.TargetTyped) : Conversion.None;
            case BoundCollection collection:
                return ClassifyCollection(collection, to);
            case BoundInterpolated when to == typeof(FormattableString) || to == typeof(IFormattable):
                return new(ConversionKind.FormattableString);
            case BoundTypeExpression or BoundNamespace or BoundOutVariable { Declared: null }:
                return Conversion.None;
        }

        var byType = Conversions.StandardImplicit(value.Type, to);
        if (byType.Exists)
        {
            return byType;
        }

        if (value.IsConstant && value.Constant is { } constant
            && Conversions.ConstantFits(constant, value.Type, to))
        {
            return new(ConversionKind.Constant);
        }

        if (value is BoundNatural natural
            && ClassifyImplicit(natural.Original, to) is { Exists: true } original)
        {
            return original;
        }

        return Conversions.UserDefined(value.Type, to, allowExplicit: false);
    }

    private Conversion ClassifyTuple(BoundTuple tuple, Type to)
    {
        var elements = TupleNames.Elements(to);
        if (elements.Count != tuple.Elements.Count)
        {
            return Conversion.None;
        }

        for (var i = 0; i < elements.Count; i++)
        {
            if (!ClassifyImplicit(tuple.Elements[i], elements[i]).IsImplicit)
            {
                return Conversion.None;
            }
        }

        return !tuple.Type.IsUntyped() && TypeFacts.Same(tuple.Type, to)
            ? Conversion.Identity : new(ConversionKind.Tuple);
    }

    private Conversion ClassifyCollection(BoundCollection collection, Type to)
    {
        if (CollectionTargets.ElementType(to.StripNullable()) is not { } element
            || !CanMakeCollection(to.StripNullable()))
        {
            return Conversion.None;
        }

        foreach (var (value, isSpread) in collection.Elements)
        {
            var fits = isSpread
                ? SpreadElementType(value.Type) is { } from && Conversions.HasImplicit(from, element)
                : ClassifyImplicit(value, element).IsImplicit;
            if (!fits && !value.HasError)
            {
                return Conversion.None;
            }
        }

        return new(ConversionKind.TargetTyped);
    }

    /// <summary>Converts, or reports why that cannot be.</summary>
    private BoundExpression ConvertTo(BoundExpression value, Type to)
    {
        var conversion = ClassifyImplicit(value, to);
        return conversion.IsImplicit ? Convert(value, to, conversion) : ConversionError(value, to);
    }

    /// <summary>Carries a conversion out.</summary>
    private BoundExpression Convert(BoundExpression value, Type to, Conversion conversion)
    {
        if (value.HasError || to.IsError())
        {
            return value.HasError ? value : new BoundBad(value.Span);
        }

        switch (conversion.Kind)
        {
            case ConversionKind.Identity when value.Type == to && value is not BoundTuple:
                return value;
            case ConversionKind.Null or ConversionKind.Default:
                return conversion.Kind == ConversionKind.Null && !to.IsValueType
                    ? new BoundConstant(value.Span, null, to) : new BoundDefault(value.Span, to);
            case ConversionKind.Throw:
                return new BoundThrow(value.Span, ((BoundThrow)value).Exception, to);
            case ConversionKind.Lambda:
                return MakeLambda((UnboundLambda)value, to);
            case ConversionKind.MethodGroup:
                return MakeDelegate((BoundMethodGroup)value, to);
            case ConversionKind.TargetTyped:
                return ConvertTargetTyped(value is BoundNatural n ? n.Original : value, to);
            case ConversionKind.FormattableString:
                return MakeFormattable((BoundInterpolated)value, to);
            case ConversionKind.UserDefined:
                return ConvertUserDefined(value, to, conversion);
            case ConversionKind.Tuple or ConversionKind.Identity when value is BoundTuple tuple:
                return to.IsNullable()
                    ? new BoundConversion(value.Span, ConvertTuple(tuple, to.StripNullable()),
                        new(ConversionKind.Nullable), to)
                    : ConvertTuple(tuple, to);
            case ConversionKind.Tuple:
                return ConvertTupleValue(value, to, conversion);
        }

        if (value is BoundTuple literal && !literal.Type.IsUntyped())
        {
            return Convert(ConvertTuple(literal, literal.Type), to, conversion);
        }

        if (value is BoundNatural original && !Conversions.StandardImplicit(value.Type, to).Exists
            && conversion.Kind == ConversionKind.Constant)
        {
            return ConvertTargetTyped(original.Original, to);
        }

        if (conversion.Kind == ConversionKind.Nullable && !value.Type.IsNullable())
        {
            var inner = to.StripNullable();
            var converted = value.Type == inner ? value
                : Convert(value, inner, Conversions.Explicit(value.Type, inner));
            return new BoundConversion(value.Span, converted, conversion, to);
        }

        if (conversion.Kind == ConversionKind.Constant && to.IsNullable())
        {
            return new BoundConversion(
                value.Span, Convert(value, to.StripNullable(), conversion), new(ConversionKind.Nullable), to);
        }

        return FoldConversion(value, to, conversion)
            ?? new BoundConversion(value.Span, value, conversion, to, IsChecked);
    }

    private BoundExpression? FoldConversion(BoundExpression value, Type to, Conversion conversion)
    {
        if (!value.IsConstant)
        {
            return null;
        }

        if (value.Constant is null)
        {
            return !to.IsValueType && conversion.Kind is ConversionKind.Reference or ConversionKind.Identity
                ? new BoundConstant(value.Span, null, to) : null;
        }

        if (conversion.Kind is not (ConversionKind.Numeric or ConversionKind.Constant or ConversionKind.Enum
            or ConversionKind.Identity) || !to.IsValueType)
        {
            return null;
        }

        var isChecked = conversion.Kind != ConversionKind.Constant && !InUnchecked;
        if (Conversions.TryConvertConstant(value.Constant, to, isChecked, out var result))
        {
            return new BoundConstant(value.Span, result, to);
        }

        return Bad("CS0221", value.Span,
            $"Constant value '{ConstantText(value.Constant)}' cannot be converted to a "
            + $"'{TypeText.Of(to)}' (use 'unchecked' syntax to override)");
    }

    private bool InUnchecked
    {
        get
        {
            for (var s = _scope; s is not null; s = s.Parent)
            {
                if (s.IsChecked is { } value)
                {
                    return !value;
                }
            }

            return false;
        }
    }

    private static string ConstantText(object value) =>
        System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private BoundExpression ConvertUserDefined(BoundExpression value, Type to, Conversion conversion)
    {
        var method = conversion.Method!;
        var x = method.GetParameters()[0].ParameterType.Unref();
        var y = method.ReturnType;
        if (!Allowed(method, value.Span))
        {
            return new BoundBad(value.Span);
        }

        var lifted = value.Type.IsNullable() && !Conversions.StandardImplicit(value.Type, x).Exists
            && x.IsValueType;
        if (lifted)
        {
            // null stays null; otherwise the operator runs on the value.
            var effects = new List<BoundExpression>();
            var stored =
                Store(Convert(value, x.MakeNullable(), Conversions.Explicit(value.Type, x.MakeNullable())),
                effects);
            var call = new BoundCall(value.Span, null, method, [ValueOf(stored)], y);
            var target = y.MakeNullable();
            var whenSome = Convert(call, target, Conversions.Implicit(y, target));
            var result = new BoundConditional(
                value.Span, HasValue(stored), whenSome, new BoundDefault(value.Span, target), target);
            return Sequence(value.Span, effects, ConvertExplicit(result, to));
        }

        var operand = ClassifyImplicit(value, x) is { IsImplicit: true } implicitly
            ? Convert(value, x, implicitly) : Convert(value, x, Conversions.Explicit(value.Type, x));
        return ConvertExplicit(new BoundCall(value.Span, null, method, [operand], y), to);
    }

    private BoundExpression ConvertExplicit(BoundExpression value, Type to) =>
        Convert(value, to, Conversions.Explicit(value.Type, to));

    private BoundTupleValue ConvertTuple(BoundTuple tuple, Type to)
    {
        var elements = TupleNames.Elements(to);
        return new BoundTupleValue(tuple.Span,
            [.. tuple.Elements.Select((e, i) => Convert(e, elements[i], ClassifyAny(e, elements[i])))], to);
    }

    private Conversion ClassifyAny(BoundExpression value, Type to) =>
        ClassifyImplicit(value, to) is { IsImplicit: true } conversion ? conversion
            : Conversions.Explicit(value.Type, to);

    private BoundExpression ConvertTupleValue(BoundExpression value, Type to, Conversion conversion)
    {
        if (value.Type.IsNullable() || to.IsNullable())
        {
            return new BoundConversion(value.Span, value, conversion, to);
        }

        var effects = new List<BoundExpression>();
        var stored = Store(value, effects);
        var types = TupleNames.Elements(to);
        var items = types.Select((t, i) =>
        {
            var item = TupleElement(stored, i);
            return Convert(item, t, ClassifyAny(item, t));
        }).ToList();
        return Sequence(value.Span, effects, new BoundTupleValue(value.Span, items, to));
    }

    /// <summary>A value with a type of its own, for places that give none: var, operands,
    /// receivers.</summary>
    private BoundExpression Natural(BoundExpression value)
    {
        switch (value)
        {
            case BoundTuple tuple when !tuple.Type.IsUntyped():
                return ConvertTuple(tuple, tuple.Type);
            case BoundTypeExpression type:
                return Bad("CS0119", type.Span,
                    $"'{TypeText.Of(type.Referred)}' is a type, which is not valid in the given context");
            case BoundEvent e when EventField(e, e.Span) is null:
                return Bad("CS0070", e.Span,
                    $"The event '{TypeText.Of(e.Event.DeclaringType!)}.{e.Event.Name}'"
                    + " can only appear on the left hand side of += or -= (except when used from within the "
                    + $"type '{TypeText.Of(e.Event.DeclaringType!)}')");
            case BoundNamespace space:
                return Bad("CS0118", space.Span,
                    $"'{space.Name}' is a namespace but is used like a variable");
            case UnboundLambda lambda when NaturalLambdaType(lambda) is { } type:
                return MakeLambda(lambda, type);
            case BoundMethodGroup group when NaturalGroupType(group) is { } type:
                return MakeDelegate(group, type);
            default:
                return value;
        }
    }
}
