using System.Reflection;
using CellSharp.Binding.Types;
using CellSharp.Syntax;

namespace CellSharp.Binding.Bound;

/// <summary>A constant, null included.</summary>
internal sealed class BoundConstant(TextSpan span, object? value, Type type) : BoundExpression(span, type)
{
    public override object? Constant { get; } = value;

    public override bool IsConstant => true;
}

/// <summary>The zero value of a type.</summary>
internal sealed class BoundDefault(TextSpan span, Type type) : BoundExpression(span, type)
{
    /// <summary>Stands for no value at all: the variable is declared without one.</summary>
    public bool IsUnassigned { get; init; }

    public override bool IsConstant => !Type.IsValueType || Type.IsPrimitive || Type == typeof(decimal);

    public override object? Constant => Type.IsValueType
        && IsConstant ? Activator.CreateInstance(Type) : null;
}

internal sealed class BoundLocal(TextSpan span, LocalSymbol local) : BoundExpression(span, local.Type)
{
    public LocalSymbol Local { get; } = local;

    public override bool IsConstant => Local.IsConst;

    public override object? Constant => Local.ConstantValue;
}

/// <summary>The object on which a member of a cell type runs.</summary>
internal sealed class BoundThis(TextSpan span, Type type, LocalSymbol local) : BoundExpression(span, type)
{
    public LocalSymbol Local { get; } = local;
}

internal sealed class BoundAssign(TextSpan span, BoundExpression target, BoundExpression value)
    : BoundExpression(span, target.Type)
{
    public BoundExpression Target { get; } = target;

    public BoundExpression Value { get; } = value;
}

internal sealed class BoundField(TextSpan span, BoundExpression? receiver, FieldInfo field, Type type)
    : BoundExpression(span, type)
{
    public BoundExpression? Receiver { get; } = receiver;

    public FieldInfo Field { get; } = field;

    public override bool IsConstant => Field.IsLiteral || IsDecimalConstant;

    public override object? Constant => IsConstant ? ReadConstant() : null;

    private bool IsDecimalConstant => Field is { IsInitOnly: true, IsStatic: true }
        && Field.FieldType == typeof(decimal)
        && Field.IsDefined(typeof(System.Runtime.CompilerServices.DecimalConstantAttribute), false);

    private object? ReadConstant() => IsDecimalConstant ? Field.GetValue(null) : Field.FieldType.IsEnum
        && Field.GetRawConstantValue() is { } raw
        ? Enum.ToObject(Field.FieldType, raw) : Field.GetRawConstantValue();
}

/// <summary>A property or, with arguments, an indexer.</summary>
internal sealed class BoundProperty(
    TextSpan span, BoundExpression? receiver, PropertyInfo property,
        IReadOnlyList<BoundExpression> arguments, Type type)
    : BoundExpression(span, type)
{
    public BoundExpression? Receiver { get; } = receiver;

    public PropertyInfo Property { get; } = property;

    public IReadOnlyList<BoundExpression> Arguments { get; } = arguments;

    /// <summary>Set while an object is being made, when init-only properties may be given a value.</summary>
    public bool Initialising { get; init; }

    /// <summary>Called on the base class's own version.</summary>
    public bool IsBaseCall { get; init; }
}

internal sealed class BoundEvent(TextSpan span, BoundExpression? receiver, EventInfo info)
    : BoundExpression(span, info.EventHandlerType!)
{
    public BoundExpression? Receiver { get; } = receiver;

    public EventInfo Event { get; } = info;
}

internal sealed class BoundElement(TextSpan span, BoundExpression array,
    IReadOnlyList<BoundExpression> indices)
    : BoundExpression(span, array.Type.GetElementType()!)
{
    public BoundExpression Array { get; } = array;

    public IReadOnlyList<BoundExpression> Indices { get; } = indices;
}

/// <summary>A call of a method; arguments are in parameter order and one to one.</summary>
internal sealed class BoundCall(
    TextSpan span, BoundExpression? receiver, MethodInfo method, IReadOnlyList<BoundExpression> arguments,
        Type type)
    : BoundExpression(span, type)
{
    public BoundExpression? Receiver { get; } = receiver;

    public MethodInfo Method { get; } = method;

    public IReadOnlyList<BoundExpression> Arguments { get; } = arguments;

    /// <summary>Called without virtual dispatch: <c>base.Method()</c>.</summary>
    public bool IsBaseCall { get; init; }

    /// <summary>How each argument is passed; null when all go by value.</summary>
    public IReadOnlyList<RefKind>? Passing { get; init; }
}

/// <summary>A call of a delegate, which is also how functions declared in cells are called.</summary>
internal sealed class BoundInvoke(
    TextSpan span, BoundExpression target, IReadOnlyList<BoundExpression> arguments, Type type)
    : BoundExpression(span, type)
{
    public BoundExpression Target { get; } = target;

    public IReadOnlyList<BoundExpression> Arguments { get; } = arguments;

    /// <summary>How each argument is passed; null when all go by value.</summary>
    public IReadOnlyList<RefKind>? Passing { get; init; }
}

internal sealed class BoundNew(TextSpan span, ConstructorInfo? constructor,
    IReadOnlyList<BoundExpression> arguments, Type type)
    : BoundExpression(span, type)
{
    public ConstructorInfo? Constructor { get; } = constructor;

    public IReadOnlyList<BoundExpression> Arguments { get; } = arguments;

    /// <summary>How each argument is passed; null when all go by value.</summary>
    public IReadOnlyList<RefKind>? Passing { get; init; }
}

/// <summary>An array of given sizes.</summary>
internal sealed class BoundNewArray(TextSpan span, Type elementType, IReadOnlyList<BoundExpression> sizes,
    Type type)
    : BoundExpression(span, type)
{
    public Type ElementType { get; } = elementType;

    public IReadOnlyList<BoundExpression> Sizes { get; } = sizes;
}

/// <summary>A one-dimensional array of given elements.</summary>
internal sealed class BoundArrayInit(TextSpan span, Type elementType, IReadOnlyList<BoundExpression> elements)
    : BoundExpression(span, elementType.MakeArrayType())
{
    public Type ElementType { get; } = elementType;

    public IReadOnlyList<BoundExpression> Elements { get; } = elements;
}

internal sealed class BoundConversion(
    TextSpan span, BoundExpression operand, Conversion conversion, Type type, bool isChecked = false)
    : BoundExpression(span, type)
{
    public BoundExpression Operand { get; } = operand;

    public Conversion Conversion { get; } = conversion;

    public bool IsChecked { get; } = isChecked;
}

/// <summary>What an operator of the core language does.</summary>
internal enum Operation
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    LeftShift,
    RightShift,
    UnsignedRightShift,
    And,
    Or,
    Xor,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    AndAlso,
    OrElse,
    Negate,
    Plus,
    Not,
    Complement,
    Increment,
    Decrement,
}

internal sealed class BoundUnary(
    TextSpan span, Operation operation, BoundExpression operand, MethodInfo? method, Type type,
        bool isChecked)
    : BoundExpression(span, type)
{
    public Operation Operation { get; } = operation;

    public BoundExpression Operand { get; } = operand;

    public MethodInfo? Method { get; } = method;

    public bool IsChecked { get; } = isChecked;
}

/// <summary>Both operands have the operator's own types; lifted when they are nullable and the operator is
/// not.</summary>
internal sealed class BoundBinary(
    TextSpan span, Operation operation, BoundExpression left, BoundExpression right, MethodInfo? method,
        Type type,
    bool isChecked)
    : BoundExpression(span, type)
{
    public Operation Operation { get; } = operation;

    public BoundExpression Left { get; } = left;

    public BoundExpression Right { get; } = right;

    public MethodInfo? Method { get; } = method;

    public bool IsChecked { get; } = isChecked;
}

internal sealed class BoundConditional(
    TextSpan span, BoundExpression test, BoundExpression whenTrue, BoundExpression whenFalse, Type type)
    : BoundExpression(span, type)
{
    public BoundExpression Test { get; } = test;

    public BoundExpression WhenTrue { get; } = whenTrue;

    public BoundExpression WhenFalse { get; } = whenFalse;

    /// <summary>Whether it was written with <c>??</c>.</summary>
    public bool IsCoalesce { get; init; }

    public override bool IsConstant => Test.IsConstant && WhenTrue.IsConstant && WhenFalse.IsConstant;

    public override object? Constant => IsConstant ? ((bool)Test.Constant! ? WhenTrue : WhenFalse).Constant
        : null;
}

/// <summary>Statements in order, then a value; the locals live for the whole of it.</summary>
internal sealed class BoundSequence(
    TextSpan span, IReadOnlyList<LocalSymbol> locals, IReadOnlyList<BoundExpression> effects,
        BoundExpression value)
    : BoundExpression(span, value.Type)
{
    public IReadOnlyList<LocalSymbol> Locals { get; } = locals;

    public IReadOnlyList<BoundExpression> Effects { get; } = effects;

    public BoundExpression Value { get; } = value;
}

/// <summary>Runs statements as part of an expression; only lowering makes these.</summary>
internal sealed class BoundStatementExpression(TextSpan span, BoundStatement statement)
    : BoundExpression(span, typeof(void))
{
    public BoundStatement Statement { get; } = statement;
}

internal sealed class BoundThrow(TextSpan span, BoundExpression? exception, Type type)
    : BoundExpression(span, type)
{
    /// <summary>Null throws the caught exception again.</summary>
    public BoundExpression? Exception { get; } = exception;
}

internal sealed class BoundTypeIs(TextSpan span, BoundExpression operand, Type test)
    : BoundExpression(span, typeof(bool))
{
    public BoundExpression Operand { get; } = operand;

    public Type Test { get; } = test;
}

internal sealed class BoundTypeAs(TextSpan span, BoundExpression operand, Type type)
    : BoundExpression(span, type)
{
    public BoundExpression Operand { get; } = operand;
}

internal sealed class BoundTypeOf(TextSpan span, Type operand) : BoundExpression(span, typeof(Type))
{
    public Type Operand { get; } = operand;
}

/// <summary>A delegate made from a method.</summary>
internal sealed class BoundDelegate(TextSpan span, BoundExpression? receiver, MethodInfo method, Type type)
    : BoundExpression(span, type)
{
    public BoundExpression? Receiver { get; } = receiver;

    public MethodInfo Method { get; } = method;
}

/// <summary>A delegate of one type made to call a delegate of another.</summary>
internal sealed class BoundDelegateRewrap(TextSpan span, BoundExpression target, Type type)
    : BoundExpression(span, type)
{
    public BoundExpression Target { get; } = target;
}

/// <summary>A lambda or function body with its parameters, ready to become a delegate.</summary>
internal sealed class BoundLambda(
    TextSpan span, string name, IReadOnlyList<LocalSymbol> parameters, BoundStatement body, Type returnType,
        Type type)
    : BoundExpression(span, type)
{
    public string Name { get; } = name;

    public IReadOnlyList<LocalSymbol> Parameters { get; } = parameters;

    public BoundStatement Body { get; } = body;

    public Type ReturnType { get; } = returnType;

    /// <summary>The body as it was written, when <see cref="Body"/> is a lowered one.</summary>
    public BoundStatement? Source { get; init; }

    /// <summary>The parameters that <see cref="Source"/> uses.</summary>
    public IReadOnlyList<LocalSymbol>? SourceParameters { get; init; }

    /// <summary>A step of an async function. What wakes it has seen to the stack, and it asks for an
    /// interrupt where it wakes.</summary>
    public bool IsAsyncStep { get; init; }
}

/// <summary>A lambda as data: an expression tree.</summary>
internal sealed class BoundTree(TextSpan span, BoundLambda lambda, Type type) : BoundExpression(span, type)
{
    public BoundLambda Lambda { get; } = lambda;
}
