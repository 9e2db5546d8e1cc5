using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>A pattern after <c>is</c>, in a <c>case</c> or in a switch arm.</summary>
internal abstract class PatternSyntax(TextSpan span) : SyntaxNode(span);

/// <summary>A constant that is surely no type: a literal or an operator expression.</summary>
internal sealed class ConstantPatternSyntax(TextSpan span, ExpressionSyntax expression) : PatternSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary>A type that is surely no constant: <c>int</c>, <c>List&lt;int&gt;</c>, <c>string[]</c>.</summary>
internal sealed class TypePatternSyntax(TextSpan span, TypeSyntax type) : PatternSyntax(span)
{
    public TypeSyntax Type { get; } = type;
}

/// <summary>A dotted name that the binder resolves to a type or, failing that, to a constant.</summary>
internal sealed class NamePatternSyntax(TextSpan span, NameSyntax name) : PatternSyntax(span)
{
    public NameSyntax Name { get; } = name;
}

/// <summary><c>type name</c>.</summary>
internal sealed class DeclarationPatternSyntax(TextSpan span, TypeSyntax type, DesignationSyntax designation)
    : PatternSyntax(span)
{
    public TypeSyntax Type { get; } = type;
    public DesignationSyntax Designation { get; } = designation;
}

/// <summary><c>var name</c> or <c>var (a, b)</c>.</summary>
internal sealed class VarPatternSyntax(TextSpan span, DesignationSyntax designation) : PatternSyntax(span)
{
    public DesignationSyntax Designation { get; } = designation;
}

/// <summary><c>_</c>.</summary>
internal sealed class DiscardPatternSyntax(TextSpan span) : PatternSyntax(span);

/// <summary><c>&lt; expression</c> and the three others.</summary>
internal sealed class RelationalPatternSyntax(TextSpan span, BinaryOperator @operator,
    ExpressionSyntax expression)
    : PatternSyntax(span)
{
    public BinaryOperator Operator { get; } = @operator;
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>not pattern</c>.</summary>
internal sealed class NotPatternSyntax(TextSpan span, PatternSyntax pattern) : PatternSyntax(span)
{
    public PatternSyntax Pattern { get; } = pattern;
}

/// <summary><c>left and right</c>, <c>left or right</c>.</summary>
internal sealed class BinaryPatternSyntax(TextSpan span, PatternSyntax left, bool isAnd, PatternSyntax right)
    : PatternSyntax(span)
{
    public PatternSyntax Left { get; } = left;

    /// <summary>True for <c>and</c>, false for <c>or</c>.</summary>
    public bool IsAnd { get; } = isAnd;

    public PatternSyntax Right { get; } = right;
}

/// <summary><c>(pattern)</c>.</summary>
internal sealed class ParenthesizedPatternSyntax(TextSpan span, PatternSyntax pattern) : PatternSyntax(span)
{
    public PatternSyntax Pattern { get; } = pattern;
}

/// <summary><c>type (positional) { properties } name</c>; every part optional, not all absent.</summary>
internal sealed class RecursivePatternSyntax(
    TextSpan span, TypeSyntax? type, SubpatternListSyntax? positional, SubpatternListSyntax? properties,
    DesignationSyntax? designation) : PatternSyntax(span)
{
    public TypeSyntax? Type { get; } = type;
    public SubpatternListSyntax? Positional { get; } = positional;
    public SubpatternListSyntax? Properties { get; } = properties;
    public DesignationSyntax? Designation { get; } = designation;
}

/// <summary>Subpatterns with their brackets, round or curly.</summary>
internal sealed class SubpatternListSyntax(TextSpan span, ImmutableArray<SubpatternSyntax> subpatterns)
    : SyntaxNode(span)
{
    public ImmutableArray<SubpatternSyntax> Subpatterns { get; } = subpatterns;
}

/// <summary><c>[path:] pattern</c>. <c>A.B: p</c> has the path A, B; a positional subpattern has at most one
/// name.</summary>
internal sealed class SubpatternSyntax(TextSpan span, ImmutableArray<Identifier> path, PatternSyntax pattern)
    : SyntaxNode(span)
{
    /// <summary>Empty without a name.</summary>
    public ImmutableArray<Identifier> Path { get; } = path;

    public PatternSyntax Pattern { get; } = pattern;
}

/// <summary><c>[a, .., b] name</c>.</summary>
internal sealed class ListPatternSyntax(
    TextSpan span, ImmutableArray<PatternSyntax> patterns, DesignationSyntax? designation)
    : PatternSyntax(span)
{
    public ImmutableArray<PatternSyntax> Patterns { get; } = patterns;
    public DesignationSyntax? Designation { get; } = designation;
}

/// <summary><c>..</c> or <c>.. pattern</c>, meaningful only inside a list pattern.</summary>
internal sealed class SlicePatternSyntax(TextSpan span, PatternSyntax? pattern) : PatternSyntax(span)
{
    public PatternSyntax? Pattern { get; } = pattern;
}

/// <summary>What a declaration inside an expression or a pattern names.</summary>
internal abstract class DesignationSyntax(TextSpan span) : SyntaxNode(span);

/// <summary>A new variable.</summary>
internal sealed class VariableDesignationSyntax(TextSpan span, Identifier name) : DesignationSyntax(span)
{
    public Identifier Name { get; } = name;
}

/// <summary><c>_</c>: a value nobody keeps.</summary>
internal sealed class DiscardDesignationSyntax(TextSpan span) : DesignationSyntax(span);

/// <summary><c>(a, (b, _))</c>.</summary>
internal sealed class ParenthesizedDesignationSyntax(TextSpan span,
    ImmutableArray<DesignationSyntax> designations)
    : DesignationSyntax(span)
{
    public ImmutableArray<DesignationSyntax> Designations { get; } = designations;
}
