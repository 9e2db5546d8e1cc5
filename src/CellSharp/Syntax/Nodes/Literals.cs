using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>A literal. <see cref="Value"/> has the literal's own .NET type: int, uint, long, ulong, float,
/// double, decimal, char, string, bool; byte[] for a UTF-8 literal; null for <c>null</c>.</summary>
internal sealed class LiteralSyntax(TextSpan span, object? value) : ExpressionSyntax(span)
{
    public object? Value { get; } = value;
}

/// <summary><c>$"text {hole,alignment:format}"</c> in any of its forms, escapes resolved and raw indentation
/// removed.</summary>
internal sealed class InterpolatedStringSyntax(TextSpan span, ImmutableArray<InterpolationPartSyntax> parts)
    : ExpressionSyntax(span)
{
    public ImmutableArray<InterpolationPartSyntax> Parts { get; } = parts;
}

/// <summary>Text or hole of an interpolated string.</summary>
internal abstract class InterpolationPartSyntax(TextSpan span) : SyntaxNode(span);

/// <summary>Literal text between holes, as it will appear: escapes resolved, <c>{{</c> is one
/// brace.</summary>
internal sealed class InterpolatedTextSyntax(TextSpan span, string value) : InterpolationPartSyntax(span)
{
    public string Value { get; } = value;
}

/// <summary><c>{expression,alignment:format}</c>.</summary>
internal sealed class InterpolationSyntax(
    TextSpan span, ExpressionSyntax expression, ExpressionSyntax? alignment, string? format)
    : InterpolationPartSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
    public ExpressionSyntax? Alignment { get; } = alignment;

    /// <summary>What follows the colon, escapes resolved; null without a colon.</summary>
    public string? Format { get; } = format;
}
