using CellSharp.Binding.Bound;

namespace CellSharp.Emit.Evaluation;

/// <summary>Operators and widenings of the everyday scalar types on boxed values.</summary>
internal static class Scalars
{
    public static bool Knows(BoundBinary node)
    {
        var type = node.Left.Type;
        if (type != node.Right.Type || node.Operation is Operation.LeftShift or Operation.RightShift
            or Operation.UnsignedRightShift)
        {
            return false;
        }

        return type == typeof(bool)
            ? node.Operation is Operation.AndAlso or Operation.OrElse or Operation.Equal or Operation.NotEqual
            : type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(decimal)
                ? node.Operation is not (Operation.And or Operation.Or or Operation.Xor or Operation.AndAlso
                    or Operation.OrElse)
                : false;
    }

    public static bool Knows(BoundUnary node) => node.Operation switch
    {
        Operation.Not => node.Operand.Type == typeof(bool),
        Operation.Negate => !node.IsChecked && (node.Operand.Type == typeof(int) || node.Operand.Type == typeof(long)
            || node.Operand.Type == typeof(double)),
        _ => false,
    };

    public static bool Widens(Type from, Type to) =>
        from == typeof(int) && (to == typeof(long) || to == typeof(double) || to == typeof(decimal));

    public static object Widen(object value, Type to)
    {
        var number = (int)value;
        return to == typeof(long) ? (long)number : to == typeof(double) ? (double)number : (object)(decimal)number;
    }

    public static object Apply(Operation operation, object operand) => (operation, operand) switch
    {
        (Operation.Not, bool b) => !b,
        (_, int i) => unchecked(-i),
        (_, long l) => unchecked(-l),
        (_, double d) => -d,
        _ => throw new InvalidOperationException($"No evaluation of {operation}."),
    };

    public static object Apply(Operation operation, object left, object right, bool isChecked) => (left, right) switch
    {
        (int a, int b) => isChecked ? Checked(operation, a, b) : Int(operation, a, b),
        (long a, long b) => isChecked ? Checked(operation, a, b) : Long(operation, a, b),
        (double a, double b) => Double(operation, a, b),
        (decimal a, decimal b) => Decimal(operation, a, b),
        (bool a, bool b) => operation == Operation.Equal ? a == b : a != b,
        _ => throw new InvalidOperationException($"No evaluation of {operation}."),
    };

    private static object Checked(Operation operation, int a, int b) => operation switch
    {
        Operation.Add => checked(a + b),
        Operation.Subtract => checked(a - b),
        Operation.Multiply => checked(a * b),
        _ => Int(operation, a, b),
    };

    private static object Checked(Operation operation, long a, long b) => operation switch
    {
        Operation.Add => checked(a + b),
        Operation.Subtract => checked(a - b),
        Operation.Multiply => checked(a * b),
        _ => Long(operation, a, b),
    };

    private static object Int(Operation operation, int a, int b) => operation switch
    {
        Operation.Add => unchecked(a + b),
        Operation.Subtract => unchecked(a - b),
        Operation.Multiply => unchecked(a * b),
        Operation.Divide => a / b,
        Operation.Remainder => a % b,
        _ => Compare(operation, a < b, a == b),
    };

    private static object Long(Operation operation, long a, long b) => operation switch
    {
        Operation.Add => unchecked(a + b),
        Operation.Subtract => unchecked(a - b),
        Operation.Multiply => unchecked(a * b),
        Operation.Divide => a / b,
        Operation.Remainder => a % b,
        _ => Compare(operation, a < b, a == b),
    };

    private static object Double(Operation operation, double a, double b) => operation switch
    {
        Operation.Add => a + b,
        Operation.Subtract => a - b,
        Operation.Multiply => a * b,
        Operation.Divide => a / b,
        Operation.Remainder => a % b,
        Operation.Equal => a == b,
        Operation.NotEqual => a != b,
        Operation.Less => a < b,
        Operation.LessOrEqual => a <= b,
        Operation.Greater => a > b,
        _ => a >= b,
    };

    private static object Decimal(Operation operation, decimal a, decimal b) => operation switch
    {
        Operation.Add => a + b,
        Operation.Subtract => a - b,
        Operation.Multiply => a * b,
        Operation.Divide => a / b,
        Operation.Remainder => a % b,
        _ => Compare(operation, a < b, a == b),
    };

    private static bool Compare(Operation operation, bool less, bool equal) => operation switch
    {
        Operation.Equal => equal,
        Operation.NotEqual => !equal,
        Operation.Less => less,
        Operation.LessOrEqual => less || equal,
        Operation.Greater => !less && !equal,
        _ => !less,
    };
}
