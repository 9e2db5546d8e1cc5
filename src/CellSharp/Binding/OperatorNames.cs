using System.Reflection;
using CellSharp.Binding.Bound;

namespace CellSharp.Binding;

/// <summary>Operators as symbols and as methods.</summary>
internal static class OperatorNames
{
    private static readonly (Operation Operation, string Symbol, string Method)[] Table =
    [
        (Operation.Add, "+", "op_Addition"), (Operation.Subtract, "-", "op_Subtraction"),
        (Operation.Multiply, "*", "op_Multiply"), (Operation.Divide, "/", "op_Division"),
        (Operation.Remainder, "%", "op_Modulus"), (Operation.LeftShift, "<<", "op_LeftShift"),
        (Operation.RightShift, ">>", "op_RightShift"),
            (Operation.UnsignedRightShift, ">>>", "op_UnsignedRightShift"),
        (Operation.And, "&", "op_BitwiseAnd"), (Operation.Or, "|", "op_BitwiseOr"),
            (Operation.Xor, "^", "op_ExclusiveOr"),
        (Operation.Equal, "==", "op_Equality"), (Operation.NotEqual, "!=", "op_Inequality"),
        (Operation.Less, "<", "op_LessThan"), (Operation.LessOrEqual, "<=", "op_LessThanOrEqual"),
        (Operation.Greater, ">", "op_GreaterThan"), (Operation.GreaterOrEqual, ">=", "op_GreaterThanOrEqual"),
        (Operation.AndAlso, "&&", ""), (Operation.OrElse, "||", ""),
            (Operation.Negate, "-", "op_UnaryNegation"),
        (Operation.Plus, "+", "op_UnaryPlus"), (Operation.Not, "!", "op_LogicalNot"),
        (Operation.Complement, "~", "op_OnesComplement"), (Operation.Increment, "++", "op_Increment"),
        (Operation.Decrement, "--", "op_Decrement"),
    ];

    public static string Symbol(Operation operation) =>
        Array.Find(Table, t => t.Operation == operation).Symbol;

    public static string Method(Operation operation) =>
        Array.Find(Table, t => t.Operation == operation).Method;

    public static MethodInfo? DecimalMethod(Operation operation) =>
        operation is Operation.Negate or Operation.Plus
        ? typeof(decimal).GetMethod(Method(operation), [typeof(decimal)])
        : typeof(decimal).GetMethod(Method(operation), [typeof(decimal), typeof(decimal)]);

    /// <summary>The method name of an operator declared in a cell.</summary>
    public static string? Declared(string symbol, int operands) => symbol is "true" or "false"
        ? symbol == "true" ? "op_True" : "op_False"
        : symbol is "implicit" ? "op_Implicit" : symbol is "explicit" ? "op_Explicit"
        : Array.Find(Table, t => t.Symbol == symbol && t.Method.Length > 0
            && IsUnary(t.Operation) == (operands == 1)).Method;

    private static bool IsUnary(Operation operation) =>
        operation is >= Operation.Negate and <= Operation.Decrement;
}
