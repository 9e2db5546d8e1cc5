namespace CellSharp.Syntax;

/// <summary>Operators with two operands. <c>is</c>, <c>as</c>, <c>..</c> and assignment have nodes of their
/// own.</summary>
internal enum BinaryOperator
{
    Add, Subtract, Multiply, Divide, Remainder,
    ShiftLeft, ShiftRight, UnsignedShiftRight,
    LessThan, LessThanOrEqual, GreaterThan, GreaterThanOrEqual, Equal, NotEqual,
    And, Xor, Or,
    /// <summary><c>&amp;&amp;</c>.</summary>
    ConditionalAnd,
    /// <summary><c>||</c>.</summary>
    ConditionalOr,
    /// <summary><c>??</c>.</summary>
    Coalesce,
}

/// <summary>Operators with one operand.</summary>
internal enum UnaryOperator
{
    Plus, Minus, Not, Complement, PreIncrement, PreDecrement, PostIncrement, PostDecrement,
    /// <summary><c>^1</c>.</summary>
    IndexFromEnd,
    /// <summary><c>x!</c>.</summary>
    NullForgiving,
    /// <summary><c>&amp;x</c>, refused by name (CELL1042).</summary>
    AddressOf,
    /// <summary><c>*x</c>, refused by name (CELL1042).</summary>
    Dereference,
}

/// <summary>How an argument or a parameter is passed.</summary>
internal enum ArgumentPassing
{
    Value, Ref, Out, In,
    /// <summary><c>ref readonly</c>, parameters only.</summary>
    RefReadOnly,
}
