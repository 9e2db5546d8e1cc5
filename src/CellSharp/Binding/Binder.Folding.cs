using System.Globalization;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding;

/// <summary>Constant folding; overflow of constants is an error unless unchecked (C# spec 12.23,
/// 12.8.20).</summary>
internal sealed partial class Binder
{
    private BoundExpression? FoldBinary(Operation op, BoundExpression left, BoundExpression right, Type type,
        TextSpan span)
    {
        var a = left.Constant!;
        var b = right.Constant!;
        if (op is >= Operation.Equal and <= Operation.GreaterOrEqual)
        {
            return Constant(span, Compare(op, a, b));
        }

        if (op is Operation.Divide or Operation.Remainder && (type.IsIntegral() || type == typeof(decimal))
            && !type.IsNativeInt()
            && Compare(Operation.Equal, b, System.Convert.ChangeType(0, type, CultureInfo.InvariantCulture)))
        {
            return Bad("CS0020", span, "Division by constant zero");
        }

        try
        {
            object? value = type == typeof(int) ? FoldInt(op, (int)a, (int)b)
                : type == typeof(long) ? FoldLong(op, (long)a, b)
                : type == typeof(uint) ? FoldUInt(op, (uint)a, b)
                : type == typeof(ulong) ? FoldULong(op, (ulong)a, b)
                : type == typeof(double) ? FoldDouble(op, (double)a, (double)b)
                : type == typeof(float) ? FoldFloat(op, (float)a, (float)b)
                : type == typeof(decimal) ? FoldDecimal(op, (decimal)a, (decimal)b) : null;
            return value is null ? null : new BoundConstant(span, value, type);
        }
        catch (OverflowException)
        {
            return type == typeof(decimal)
                ? Bad("CS0463", span, "Evaluation of the decimal constant expression failed")
                : Bad("CS0220", span, "The operation overflows at compile time in checked mode");
        }
    }

    private static bool Compare(Operation op, object a, object b)
    {
        if (a is double or float)
        {
            var x = System.Convert.ToDouble(a, CultureInfo.InvariantCulture);
            var y = System.Convert.ToDouble(b, CultureInfo.InvariantCulture);
            return op switch
            {
                Operation.Equal => x == y,
                Operation.NotEqual => x != y,
                Operation.Less => x < y,
                Operation.LessOrEqual => x <= y,
                Operation.Greater => x > y,
                _ => x >= y,
            };
        }

        var order = Comparer<object>.Default.Compare(a, b);
        return op switch
        {
            Operation.Equal => order == 0,
            Operation.NotEqual => order != 0,
            Operation.Less => order < 0,
            Operation.LessOrEqual => order <= 0,
            Operation.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private object? FoldInt(Operation op, int a, int b) => InUnchecked ? unchecked(op switch
    {
        Operation.Add => a + b,
        Operation.Subtract => a - b,
        Operation.Multiply => a * b,
        _ => FoldIntBits(op, a, b),
    }) : op switch
    {
        Operation.Add => checked(a + b),
        Operation.Subtract => checked(a - b),
        Operation.Multiply => checked(a * b),
        _ => FoldIntBits(op, a, b),
    };

    private static int FoldIntBits(Operation op, int a, int b) => op switch
    {
        Operation.Divide => a / b,
        Operation.Remainder => b == -1 ? 0 : a % b,
        Operation.LeftShift => a << b,
        Operation.RightShift => a >> b,
        Operation.UnsignedRightShift => a >>> b,
        Operation.And => a & b,
        Operation.Or => a | b,
        _ => a ^ b,
    };

    private object? FoldLong(Operation op, long a, object right)
    {
        if (op is Operation.LeftShift or Operation.RightShift or Operation.UnsignedRightShift)
        {
            var n = (int)right;
            return op == Operation.LeftShift ? a << n : op == Operation.RightShift ? a >> n : a >>> n;
        }

        var b = (long)right;
        return op switch
        {
            Operation.Add => InUnchecked ? unchecked(a + b) : checked(a + b),
            Operation.Subtract => InUnchecked ? unchecked(a - b) : checked(a - b),
            Operation.Multiply => InUnchecked ? unchecked(a * b) : checked(a * b),
            Operation.Divide => a / b,
            Operation.Remainder => b == -1 ? 0 : a % b,
            Operation.And => a & b,
            Operation.Or => a | b,
            _ => a ^ b,
        };
    }

    private object? FoldUInt(Operation op, uint a, object right)
    {
        if (op is Operation.LeftShift or Operation.RightShift or Operation.UnsignedRightShift)
        {
            var n = (int)right;
            return op == Operation.LeftShift ? a << n : a >> n;
        }

        var b = (uint)right;
        return op switch
        {
            Operation.Add => InUnchecked ? unchecked(a + b) : checked(a + b),
            Operation.Subtract => InUnchecked ? unchecked(a - b) : checked(a - b),
            Operation.Multiply => InUnchecked ? unchecked(a * b) : checked(a * b),
            Operation.Divide => a / b,
            Operation.Remainder => a % b,
            Operation.And => a & b,
            Operation.Or => a | b,
            _ => a ^ b,
        };
    }

    private object? FoldULong(Operation op, ulong a, object right)
    {
        if (op is Operation.LeftShift or Operation.RightShift or Operation.UnsignedRightShift)
        {
            var n = (int)right;
            return op == Operation.LeftShift ? a << n : a >> n;
        }

        var b = (ulong)right;
        return op switch
        {
            Operation.Add => InUnchecked ? unchecked(a + b) : checked(a + b),
            Operation.Subtract => InUnchecked ? unchecked(a - b) : checked(a - b),
            Operation.Multiply => InUnchecked ? unchecked(a * b) : checked(a * b),
            Operation.Divide => a / b,
            Operation.Remainder => a % b,
            Operation.And => a & b,
            Operation.Or => a | b,
            _ => a ^ b,
        };
    }

    private static object? FoldDouble(Operation op, double a, double b) => op switch
    {
        Operation.Add => a + b,
        Operation.Subtract => a - b,
        Operation.Multiply => a * b,
        Operation.Divide => a / b,
        Operation.Remainder => a % b,
        _ => null,
    };

    private static object? FoldFloat(Operation op, float a, float b) => op switch
    {
        Operation.Add => a + b,
        Operation.Subtract => a - b,
        Operation.Multiply => a * b,
        Operation.Divide => a / b,
        Operation.Remainder => a % b,
        _ => null,
    };

    private static object? FoldDecimal(Operation op, decimal a, decimal b) => op switch
    {
        Operation.Add => a + b,
        Operation.Subtract => a - b,
        Operation.Multiply => a * b,
        Operation.Divide => a / b,
        Operation.Remainder => a % b,
        _ => null,
    };
}
