using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>The predefined operators on numbers, enums and bool, with promotion and lifting (C# spec 12.4.7,
/// 12.4.8).</summary>
internal sealed partial class Binder
{
    private BoundExpression? NumericOperation(Operation op, BoundExpression left, BoundExpression right,
        TextSpan span)
    {
        var a = left.Type.StripNullable();
        var b = right.Type.StripNullable();
        var nullLeft = left is BoundConstant { Constant: null } or BoundDefaultLiteral
            && left.Type.IsUntyped();
        var nullRight = right is BoundConstant { Constant: null } or BoundDefaultLiteral
            && right.Type.IsUntyped();
        if ((nullLeft && b.IsNumeric()) || (nullRight && a.IsNumeric()))
        {
            // A null operand takes the other's type, lifted; ==, != with null are reference tests of the
            // nullable.
            if (op is Operation.Equal or Operation.NotEqual)
            {
                return null;
            }

            var literal = nullLeft ? left : right;
            var type = (nullLeft ? b : a);
            var target = literal is BoundDefaultLiteral ? type : type.MakeNullable();
            return nullLeft ? NumericOperation(op, ConvertTo(left, target), right, span)
                : NumericOperation(op, left, ConvertTo(right, target), span);
        }

        if (!a.IsNumeric() || !b.IsNumeric())
        {
            return null;
        }

        var lifted = left.Type.IsNullable() || right.Type.IsNullable();
        if (op is Operation.LeftShift or Operation.RightShift or Operation.UnsignedRightShift)
        {
            return Shift(op, left, right, a, b, lifted, span);
        }

        var promoted = Promote(left, right, a, b);
        if (promoted is null || (op is Operation.And or Operation.Or or Operation.Xor
            && !promoted.IsIntegral()))
        {
            return null;
        }

        var operand = lifted ? promoted.MakeNullable() : promoted;
        var l = ConvertNumber(left, operand);
        var r = ConvertNumber(right, operand);
        var isComparison = op is >= Operation.Equal and <= Operation.GreaterOrEqual;
        if (!lifted && l.IsConstant && r.IsConstant && FoldBinary(op, l, r, promoted, span) is { } folded)
        {
            return folded;
        }

        var result = isComparison ? typeof(bool) : operand;
        return promoted == typeof(decimal)
            ? new BoundBinary(span, op, l, r, OperatorNames.DecimalMethod(op), result, false)
            : new BoundBinary(span, op, l, r, null, result, IsChecked && promoted.IsIntegral());
    }

    private BoundExpression ConvertNumber(BoundExpression value, Type to) => value.Type == to ? value
        : ClassifyImplicit(value, to) is { IsImplicit: true } c ? Convert(value, to, c)
        : Convert(value, to, Conversions.Explicit(value.Type, to));

    private BoundExpression? Shift(
        Operation op, BoundExpression left, BoundExpression right, Type a, Type b, bool lifted, TextSpan span)
    {
        if (!a.IsIntegral() || !Conversions.StandardImplicit(b, typeof(int)).Exists)
        {
            return null;
        }

        var type = Type.GetTypeCode(a) is TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64
            || a.IsNativeInt() ? a : typeof(int);
        var l = ConvertNumber(left, lifted ? type.MakeNullable() : type);
        var r = ConvertNumber(right, lifted ? typeof(int?) : typeof(int));
        if (!lifted && l.IsConstant && r.IsConstant && FoldBinary(op, l, r, type, span) is { } folded)
        {
            return folded;
        }

        return new BoundBinary(span, op, l, r, null, lifted ? type.MakeNullable() : type, false);
    }

    /// <summary>Binary numeric promotion; null when the pair has no common type (ulong with a signed one,
    /// decimal with double).</summary>
    private static Type? Promote(BoundExpression left, BoundExpression right, Type a, Type b)
    {
        if (a == typeof(decimal) || b == typeof(decimal))
        {
            var other = a == typeof(decimal) ? b : a;
            return other == typeof(double) || other == typeof(float) ? null : typeof(decimal);
        }

        if (a == typeof(double) || b == typeof(double))
        {
            return typeof(double);
        }

        if (a == typeof(float) || b == typeof(float))
        {
            return typeof(float);
        }

        foreach (var type in new[] { typeof(int), typeof(uint), typeof(nint), typeof(nuint), typeof(long),
            typeof(ulong) })
        {
            if (Fits(left, a, type) && Fits(right, b, type))
            {
                // A constant that merely fits does not pull a signed operand to uint.
                return type;
            }
        }

        return null;
    }

    private static bool Fits(BoundExpression value, Type from, Type to) => from == to
        || Conversions.ImplicitNumeric(from, to)
        || (value.IsConstant && value.Constant is { } c && !value.Type.IsNullable()
            && Conversions.ConstantFits(c, from, to));

    private BoundExpression? EnumOperation(Operation op, BoundExpression left, BoundExpression right,
        TextSpan span)
    {
        var a = left.Type.StripNullable();
        var b = right.Type.StripNullable();
        if (!a.IsEnum && !b.IsEnum)
        {
            return null;
        }

        var type = a.IsEnum ? a : b;
        var lifted = left.Type.IsNullable() || right.Type.IsNullable();
        var under = Enum.GetUnderlyingType(type);
        var number = Type.GetTypeCode(under) is TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 ? under
            : typeof(int);
        BoundExpression? l = null;
        BoundExpression? r = null;
        Type? result = null;
        if (op is >= Operation.Equal and <= Operation.GreaterOrEqual or Operation.And or Operation.Or
            or Operation.Xor
            || (op == Operation.Subtract && a == b))
        {
            if (AsEnum(left) && AsEnum(right))
            {
                l = Number(left);
                r = Number(right);
                result = op is >= Operation.Equal and <= Operation.GreaterOrEqual ? typeof(bool)
                    : op == Operation.Subtract ? under : type;
            }
        }

        if (result is null && op is Operation.Add or Operation.Subtract && a != b)
        {
            var side = a.IsEnum ? right : left;
            if (ClassifyImplicit(side, lifted ? under.MakeNullable() : under).IsImplicit
                && !(op == Operation.Subtract && b.IsEnum))
            {
                l = Number(left);
                r = Number(right);
                result = type;
            }
        }

        if (result is null || l is null || r is null)
        {
            return null;
        }

        var made = NumericOperation(op, l, r, span);
        return made is null || result == typeof(bool) ? made
            : Convert(made, lifted ? result.MakeNullable()
                : result, Conversions.Explicit(made.Type, lifted ? result.MakeNullable() : result));

        bool AsEnum(BoundExpression e) => e.Type.StripNullable() == type
            || ClassifyImplicit(e, type).IsImplicit;

        BoundExpression Number(BoundExpression e)
        {
            var wanted = lifted ? number.MakeNullable() : number;
            var typed = e.Type.StripNullable() == type
                || e.Type.StripNullable().IsNumeric() ? e : ConvertTo(e, type);
            return typed.Type == wanted ? typed
                : Convert(typed, wanted, Conversions.Explicit(typed.Type, wanted));
        }
    }

    private BoundExpression? BoolOperation(Operation op, BoundExpression left, BoundExpression right,
        TextSpan span)
    {
        if (op is not (Operation.And or Operation.Or or Operation.Xor or Operation.Equal
            or Operation.NotEqual)
            || (left.Type.StripNullable() != typeof(bool) && right.Type.StripNullable() != typeof(bool)))
        {
            return null;
        }

        var lifted = left.Type.IsNullable() || right.Type.IsNullable() || left.Type.IsUntyped()
            || right.Type.IsUntyped();
        var type = lifted ? typeof(bool?) : typeof(bool);
        if (!ClassifyImplicit(left, type).IsImplicit || !ClassifyImplicit(right, type).IsImplicit
            || (op is Operation.Equal or Operation.NotEqual
                && (left.Type.IsUntyped() || right.Type.IsUntyped())))
        {
            return null;
        }

        var l = ConvertTo(left, type);
        var r = ConvertTo(right, type);
        if (l is { IsConstant: true, Constant: bool x } && r is { IsConstant: true, Constant: bool y }
            && !lifted)
        {
            return Constant(span, op switch
            {
                Operation.And => x && y,
                Operation.Or => x || y,
                Operation.Equal => x == y,
                _ => x != y,
            });
        }

        var result = op is Operation.Equal or Operation.NotEqual ? typeof(bool) : type;
        return new BoundBinary(span, op, l, r, null, result, false);
    }

    private BoundExpression Logical(Operation op, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Type == typeof(bool) && right.Type == typeof(bool))
        {
            return left is { IsConstant: true, Constant: bool x }
                && right is { IsConstant: true, Constant: bool y }
                ? Constant(span, op == Operation.AndAlso ? x && y : x || y)
                : new BoundBinary(span, op, left, right, null, typeof(bool), false);
        }

        if (ClassifyImplicit(left, typeof(bool)).IsImplicit
            && ClassifyImplicit(right, typeof(bool)).IsImplicit
            && UserBinaryMethod(op == Operation.AndAlso ? Operation.And : Operation.Or, left, right) is null)
        {
            return new BoundBinary(span, op, ConvertTo(left, typeof(bool)), ConvertTo(right, typeof(bool)),
                null, typeof(bool), false);
        }

        // User-defined: x && y is false(x) ? x : x & y.
        var core = op == Operation.AndAlso ? Operation.And : Operation.Or;
        var test = left.Type.GetMethod(op == Operation.AndAlso ? "op_False" : "op_True", [left.Type]);
        if (test is not null && UserBinaryMethod(core, left, right) is not null)
        {
            var effects = new List<BoundExpression>();
            var held = Once(left, effects);
            var both = BinaryOperation(core, held, right, span, span);
            return both.HasError ? both : Sequence(span, effects, new BoundConditional(span,
                new BoundCall(span, null, test, [held], typeof(bool)), held, ConvertTo(both, left.Type),
                    left.Type));
        }

        return OperatorError(op, left, right, span, span);
    }
}
