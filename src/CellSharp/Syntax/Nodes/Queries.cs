using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>A query: <c>from</c>, then a body.</summary>
internal sealed class QuerySyntax(TextSpan span, FromClauseSyntax from, QueryBodySyntax body)
    : ExpressionSyntax(span)
{
    public FromClauseSyntax From { get; } = from;
    public QueryBodySyntax Body { get; } = body;
}

/// <summary>Clauses in order, the closing <c>select</c> or <c>group</c>, and what <c>into</c> continues
/// with.</summary>
internal sealed class QueryBodySyntax(
    TextSpan span, ImmutableArray<QueryClauseSyntax> clauses, QueryClauseSyntax selectOrGroup,
    QueryContinuationSyntax? continuation) : SyntaxNode(span)
{
    /// <summary>From, let, where, join and orderby clauses.</summary>
    public ImmutableArray<QueryClauseSyntax> Clauses { get; } = clauses;

    /// <summary>A <see cref="SelectClauseSyntax"/> or a <see cref="GroupClauseSyntax"/>.</summary>
    public QueryClauseSyntax SelectOrGroup { get; } = selectOrGroup;

    public QueryContinuationSyntax? Continuation { get; } = continuation;
}

/// <summary>One clause of a query.</summary>
internal abstract class QueryClauseSyntax(TextSpan span) : SyntaxNode(span);

/// <summary><c>from [type] name in source</c>.</summary>
internal sealed class FromClauseSyntax(TextSpan span, TypeSyntax? type, Identifier name,
    ExpressionSyntax source)
    : QueryClauseSyntax(span)
{
    public TypeSyntax? Type { get; } = type;
    public Identifier Name { get; } = name;
    public ExpressionSyntax Source { get; } = source;
}

/// <summary><c>let name = expression</c>.</summary>
internal sealed class LetClauseSyntax(TextSpan span, Identifier name, ExpressionSyntax expression)
    : QueryClauseSyntax(span)
{
    public Identifier Name { get; } = name;
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>where condition</c>.</summary>
internal sealed class WhereClauseSyntax(TextSpan span, ExpressionSyntax condition) : QueryClauseSyntax(span)
{
    public ExpressionSyntax Condition { get; } = condition;
}

/// <summary><c>join [type] name in source on outer equals inner [into group]</c>.</summary>
internal sealed class JoinClauseSyntax(
    TextSpan span, TypeSyntax? type, Identifier name, ExpressionSyntax source, ExpressionSyntax outerKey,
    ExpressionSyntax innerKey, Identifier? into) : QueryClauseSyntax(span)
{
    public TypeSyntax? Type { get; } = type;
    public Identifier Name { get; } = name;
    public ExpressionSyntax Source { get; } = source;
    public ExpressionSyntax OuterKey { get; } = outerKey;
    public ExpressionSyntax InnerKey { get; } = innerKey;
    public Identifier? Into { get; } = into;
}

/// <summary><c>orderby a, b descending</c>.</summary>
internal sealed class OrderByClauseSyntax(TextSpan span, ImmutableArray<OrderingSyntax> orderings)
    : QueryClauseSyntax(span)
{
    public ImmutableArray<OrderingSyntax> Orderings { get; } = orderings;
}

/// <summary>One key of an ordering.</summary>
internal sealed class OrderingSyntax(TextSpan span, ExpressionSyntax key, bool isDescending)
    : SyntaxNode(span)
{
    public ExpressionSyntax Key { get; } = key;
    public bool IsDescending { get; } = isDescending;
}

/// <summary><c>select expression</c>.</summary>
internal sealed class SelectClauseSyntax(TextSpan span, ExpressionSyntax expression) : QueryClauseSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>group element by key</c>.</summary>
internal sealed class GroupClauseSyntax(TextSpan span, ExpressionSyntax element, ExpressionSyntax key)
    : QueryClauseSyntax(span)
{
    public ExpressionSyntax Element { get; } = element;
    public ExpressionSyntax Key { get; } = key;
}

/// <summary><c>into name</c> and the body that goes on from it.</summary>
internal sealed class QueryContinuationSyntax(TextSpan span, Identifier name, QueryBodySyntax body)
    : SyntaxNode(span)
{
    public Identifier Name { get; } = name;
    public QueryBodySyntax Body { get; } = body;
}
