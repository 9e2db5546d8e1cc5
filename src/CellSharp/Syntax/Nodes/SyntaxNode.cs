namespace CellSharp.Syntax;

/// <summary>One piece of a cell's syntax tree. Nodes are immutable and compare by reference, so that a binder
/// may key tables by them. Public properties of a derived node, in the order they are declared, are its
/// parts; <see cref="SyntaxPrinter"/> and <see cref="SyntaxChildren"/> read them from there.</summary>
internal abstract class SyntaxNode(TextSpan span)
{
    /// <summary>From the first to the last character of the node's own tokens; empty for a node made up to go
    /// on after an error.</summary>
    public TextSpan Span { get; } = span;
}

/// <summary>A name as it stands in the cell.</summary>
/// <param name="Text">The name with <c>@</c> removed and Unicode escapes resolved; empty if it is
/// missing.</param>
/// <param name="Span">Where it stands, <c>@</c> included.</param>
/// <param name="IsVerbatim">Whether it was written with <c>@</c>, so that it is never a contextual
/// keyword.</param>
internal readonly record struct Identifier(string Text, TextSpan Span, bool IsVerbatim = false)
{
    /// <summary>Whether the parser made it up after reporting that a name is missing.</summary>
    public bool IsMissing => string.IsNullOrEmpty(Text);

    /// <summary>The name itself.</summary>
    public override string ToString() => Text;
}
