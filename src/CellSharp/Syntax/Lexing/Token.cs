namespace CellSharp.Syntax;

/// <summary>A word of a cell.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Value">Name of an identifier, value of a literal, text of a part of an interpolated string,
/// escapes resolved; null for anything else.</param>
/// <param name="IsVerbatim">An identifier with <c>@</c>, or an interpolated string that is verbatim or
/// raw.</param>
internal readonly record struct Token(
    TokenKind Kind, TextSpan Span, object? Value = null, bool IsVerbatim = false)
{
    internal int Start => Span.Start;
    internal int End => Span.Start + Span.Length;

    /// <summary>Whether it is this contextual keyword: an identifier spelt so, without <c>@</c>.</summary>
    internal bool IsWord(string word) =>
        Kind == TokenKind.Identifier && !IsVerbatim
        && string.Equals((string)Value!, word, StringComparison.Ordinal);
}

/// <summary>What lies between tokens.</summary>
internal enum TriviaKind : byte
{
    Whitespace, LineEnd, Comment, Directive, Skipped,
}

/// <summary>A stretch of text that is no token.</summary>
internal readonly record struct Trivia(TriviaKind Kind, TextSpan Span);
