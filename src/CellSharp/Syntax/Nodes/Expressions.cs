using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>Something that stands where a value may stand.</summary>
internal abstract class ExpressionSyntax(TextSpan span) : SyntaxNode(span);

/// <summary>Stands where an expression is missing; its error is already reported.</summary>
internal sealed class MissingExpressionSyntax(TextSpan span) : ExpressionSyntax(span);

/// <summary><c>(expression)</c>.</summary>
internal sealed class ParenthesizedSyntax(TextSpan span, ExpressionSyntax expression) : ExpressionSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>(a, name: b)</c>; at least two elements. As the target of an assignment it deconstructs, and
/// its elements may be <see cref="DeclarationExpressionSyntax"/>.</summary>
internal sealed class TupleSyntax(TextSpan span, ImmutableArray<ArgumentSyntax> elements)
    : ExpressionSyntax(span)
{
    public ImmutableArray<ArgumentSyntax> Elements { get; } = elements;
}

/// <summary><c>receiver.name</c>; the receiver may be a type or a namespace.</summary>
internal sealed class MemberAccessSyntax(TextSpan span, ExpressionSyntax receiver, SimpleNameSyntax name)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Receiver { get; } = receiver;
    public SimpleNameSyntax Name { get; } = name;
}

/// <summary><c>receiver?.x.y()</c>. <see cref="WhenNotNull"/> is the whole rest of the chain; at its
/// innermost left stands a <see cref="MemberBindingSyntax"/> or <see cref="ElementBindingSyntax"/> that takes
/// the receiver's value.</summary>
internal sealed class ConditionalAccessSyntax(TextSpan span, ExpressionSyntax receiver,
    ExpressionSyntax whenNotNull)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Receiver { get; } = receiver;
    public ExpressionSyntax WhenNotNull { get; } = whenNotNull;
}

/// <summary><c>.name</c> just after <c>?</c>.</summary>
internal sealed class MemberBindingSyntax(TextSpan span, SimpleNameSyntax name) : ExpressionSyntax(span)
{
    public SimpleNameSyntax Name { get; } = name;
}

/// <summary><c>[arguments]</c> just after <c>?</c>.</summary>
internal sealed class ElementBindingSyntax(TextSpan span, ArgumentListSyntax arguments)
    : ExpressionSyntax(span)
{
    public ArgumentListSyntax Arguments { get; } = arguments;
}

/// <summary><c>callee(arguments)</c>.</summary>
internal sealed class InvocationSyntax(TextSpan span, ExpressionSyntax callee, ArgumentListSyntax arguments)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Callee { get; } = callee;
    public ArgumentListSyntax Arguments { get; } = arguments;
}

/// <summary><c>receiver[arguments]</c>.</summary>
internal sealed class ElementAccessSyntax(TextSpan span, ExpressionSyntax receiver,
    ArgumentListSyntax arguments)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Receiver { get; } = receiver;
    public ArgumentListSyntax Arguments { get; } = arguments;
}

/// <summary>Arguments with their brackets, round or square.</summary>
internal sealed class ArgumentListSyntax(TextSpan span, ImmutableArray<ArgumentSyntax> arguments)
    : SyntaxNode(span)
{
    public ImmutableArray<ArgumentSyntax> Arguments { get; } = arguments;
}

/// <summary><c>[name:] [ref|out|in] expression</c>.</summary>
internal sealed class ArgumentSyntax(
    TextSpan span, Identifier? name, ArgumentPassing passing, ExpressionSyntax expression) : SyntaxNode(span)
{
    public Identifier? Name { get; } = name;
    public ArgumentPassing Passing { get; } = passing;
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>out var x</c>, <c>var (a, b)</c>, <c>(int a, ...)</c>: a variable declared inside an
/// expression.</summary>
internal sealed class DeclarationExpressionSyntax(TextSpan span, TypeSyntax type,
    DesignationSyntax designation)
    : ExpressionSyntax(span)
{
    public TypeSyntax Type { get; } = type;
    public DesignationSyntax Designation { get; } = designation;
}

/// <summary>An operator before or after its operand; <see cref="Operator"/> tells which.</summary>
internal sealed class UnarySyntax(TextSpan span, UnaryOperator @operator, ExpressionSyntax operand)
    : ExpressionSyntax(span)
{
    public UnaryOperator Operator { get; } = @operator;
    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary><c>left op right</c>. Chains lean left, except <c>??</c>, which leans right. A chain of thousands
/// of operands is a tree as deep: walk down <see cref="Left"/> in a loop.</summary>
internal sealed class BinarySyntax(
    TextSpan span, ExpressionSyntax left, BinaryOperator @operator, ExpressionSyntax right,
    TextSpan operatorSpan)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Left { get; } = left;
    public BinaryOperator Operator { get; } = @operator;
    public ExpressionSyntax Right { get; } = right;
    internal TextSpan OperatorSpan { get; } = operatorSpan;
}

/// <summary><c>target = value</c>, <c>target += value</c>, <c>target ??= value</c>.</summary>
internal sealed class AssignmentSyntax(
    TextSpan span, ExpressionSyntax target, BinaryOperator? compound, ExpressionSyntax value,
    TextSpan operatorSpan)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Target { get; } = target;

    /// <summary>The operator before <c>=</c>; null for plain assignment.</summary>
    public BinaryOperator? Compound { get; } = compound;

    public ExpressionSyntax Value { get; } = value;
    internal TextSpan OperatorSpan { get; } = operatorSpan;
}

/// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
internal sealed class ConditionalSyntax(
    TextSpan span, ExpressionSyntax condition, ExpressionSyntax whenTrue, ExpressionSyntax whenFalse)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Condition { get; } = condition;
    public ExpressionSyntax WhenTrue { get; } = whenTrue;
    public ExpressionSyntax WhenFalse { get; } = whenFalse;
}

/// <summary><c>(type)expression</c>.</summary>
internal sealed class CastSyntax(TextSpan span, TypeSyntax type, ExpressionSyntax expression)
    : ExpressionSyntax(span)
{
    public TypeSyntax Type { get; } = type;
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>expression as type</c>.</summary>
internal sealed class AsSyntax(TextSpan span, ExpressionSyntax expression, TypeSyntax type)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
    public TypeSyntax Type { get; } = type;
}

/// <summary><c>expression is pattern</c>; a plain type test is a <see cref="TypePatternSyntax"/> or, where a
/// name may be a type or a constant, a <see cref="NamePatternSyntax"/>.</summary>
internal sealed class IsPatternSyntax(TextSpan span, ExpressionSyntax expression, PatternSyntax pattern)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
    public PatternSyntax Pattern { get; } = pattern;
}

/// <summary><c>a..b</c>, either side optional.</summary>
internal sealed class RangeSyntax(TextSpan span, ExpressionSyntax? low, ExpressionSyntax? high)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax? Low { get; } = low;
    public ExpressionSyntax? High { get; } = high;
}

/// <summary><c>await expression</c>.</summary>
internal sealed class AwaitSyntax(TextSpan span, ExpressionSyntax expression) : ExpressionSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>throw expression</c> inside an expression.</summary>
internal sealed class ThrowExpressionSyntax(TextSpan span, ExpressionSyntax expression)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>ref expression</c> as an initialiser, assigned value, lambda body or returned value.</summary>
internal sealed class RefExpressionSyntax(TextSpan span, ExpressionSyntax expression) : ExpressionSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>checked(expression)</c> or <c>unchecked(expression)</c>.</summary>
internal sealed class CheckedSyntax(TextSpan span, bool isChecked, ExpressionSyntax expression)
    : ExpressionSyntax(span)
{
    public bool IsChecked { get; } = isChecked;
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>this</c>.</summary>
internal sealed class ThisSyntax(TextSpan span) : ExpressionSyntax(span);

/// <summary><c>base</c>.</summary>
internal sealed class BaseSyntax(TextSpan span) : ExpressionSyntax(span);

/// <summary><c>field</c> inside an accessor: the property's hidden field.</summary>
internal sealed class FieldSyntax(TextSpan span) : ExpressionSyntax(span);

/// <summary><c>typeof(type)</c>.</summary>
internal sealed class TypeOfSyntax(TextSpan span, TypeSyntax type) : ExpressionSyntax(span)
{
    public TypeSyntax Type { get; } = type;
}

/// <summary><c>sizeof(type)</c>.</summary>
internal sealed class SizeOfSyntax(TextSpan span, TypeSyntax type) : ExpressionSyntax(span)
{
    public TypeSyntax Type { get; } = type;
}

/// <summary><c>default</c> or <c>default(type)</c>.</summary>
internal sealed class DefaultSyntax(TextSpan span, TypeSyntax? type) : ExpressionSyntax(span)
{
    public TypeSyntax? Type { get; } = type;
}

/// <summary><c>nameof(expression)</c>.</summary>
internal sealed class NameOfSyntax(TextSpan span, ExpressionSyntax expression) : ExpressionSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
}
