using System.Reflection;
using CellSharp.Binding.Bound;

namespace CellSharp.Binding;

/// <summary>Operators as symbols and as methods.</summary>
internal static class OperatorNames
{
    private static readonly Row[] Table =
    [
        new(Operation.Add, "+", "op_Addition"), new(Operation.Subtract, "-", "op_Subtraction"),
        new(Operation.Multiply, "*", "op_Multiply"), new(Operation.Divide, "/", "op_Division"),
        new(Operation.Remainder, "%", "op_Modulus"), new(Operation.LeftShift, "<<", "op_LeftShift"),
        new(Operation.RightShift, ">>", "op_RightShift"),
            new(Operation.UnsignedRightShift, ">>>", "op_UnsignedRightShift"),
        new(Operation.And, "&", "op_BitwiseAnd"), new(Operation.Or, "|", "op_BitwiseOr"),
            new(Operation.Xor, "^", "op_ExclusiveOr"),
        new(Operation.Equal, "==", "op_Equality"), new(Operation.NotEqual, "!=", "op_Inequality"),
        new(Operation.Less, "<", "op_LessThan"), new(Operation.LessOrEqual, "<=", "op_LessThanOrEqual"),
        new(Operation.Greater, ">", "op_GreaterThan"),
            new(Operation.GreaterOrEqual, ">=", "op_GreaterThanOrEqual"),
        new(Operation.AndAlso, "&&", ""), new(Operation.OrElse, "||", ""),
            new(Operation.Negate, "-", "op_UnaryNegation"),
        new(Operation.Plus, "+", "op_UnaryPlus"), new(Operation.Not, "!", "op_LogicalNot"),
        new(Operation.Complement, "~", "op_OnesComplement"), new(Operation.Increment, "++", "op_Increment"),
        new(Operation.Decrement, "--", "op_Decrement"),
    ];

    private sealed record Row(Operation Operation, string Symbol, string Method);

    public static string Symbol(Operation operation) =>
        Of(operation).Symbol;

    public static string Method(Operation operation) =>
        Of(operation).Method;

    public static MethodInfo? DecimalMethod(Operation operation) =>
        operation is Operation.Negate or Operation.Plus
        ? typeof(decimal).GetMethod(Method(operation), [typeof(decimal)])
        : typeof(decimal).GetMethod(Method(operation), [typeof(decimal), typeof(decimal)]);

    /// <summary>The method name of an operator declared in a cell.</summary>
    public static string? Declared(string symbol, int operands) => symbol is "true" or "false"
        ? symbol == "true" ? "op_True" : "op_False"
        : symbol is "implicit" ? "op_Implicit" : symbol is "explicit" ? "op_Explicit"
        : Array.Find(Table, t => t.Symbol == symbol && t.Method.Length > 0
            && IsUnary(t.Operation) == (operands == 1))?.Method;

    private static Row Of(Operation operation) => Array.Find(Table, t => t.Operation == operation)!;

    private static bool IsUnary(Operation operation) =>
        operation is >= Operation.Negate and <= Operation.Decrement;
}
