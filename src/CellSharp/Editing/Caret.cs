using CellSharp.Diagnostics;
using CellSharp.Syntax;

namespace CellSharp.Editing;

/// <summary>What kind of text a caret stands in.</summary>
internal enum CaretPlace
{
    /// <summary>A comment.</summary>
    Nothing,

    /// <summary>Inside a string or character literal, or on a number.</summary>
    Literal,

    /// <summary>In a line that begins with <c>#</c>.</summary>
    Directive,

    /// <summary>In code: on a word, or where one could be written.</summary>
    Word,
}

/// <summary>A position in a cell, seen through its tokens only.</summary>
internal sealed class Caret
{
    /// <summary>Stands in the text where a word is still missing.</summary>
    public const string Placeholder = "caret__here";

    private Caret(string cell, int position, Token[] tokens, CaretPlace place, TextSpan span)
    {
        Cell = cell;
        Position = position;
        Tokens = tokens;
        Place = place;
        Span = span;
        Previous = FindLast(tokens, t => t.End <= span.Start && t.Start < span.Start);
        Next = FindFirst(tokens, t => t.Start >= Math.Max(position, span.End) && t.End > span.Start);
    }

    public string Cell { get; }

    public int Position { get; }

    public Token[] Tokens { get; }

    public CaretPlace Place { get; }

    /// <summary>The word or literal under the caret; empty where there is none.</summary>
    public TextSpan Span { get; }

    /// <summary>Index of the last token before the word; -1 at the start of the cell.</summary>
    public int Previous { get; }

    /// <summary>Index of the first token behind the word; the end of the cell is the last one.</summary>
    public int Next { get; }

    /// <summary>The letters between the start of the word and the caret.</summary>
    public string Typed => Cell[Span.Start..Math.Max(Span.Start, Position)].TrimStart('@');

    public TokenKind PreviousKind => Previous < 0 ? TokenKind.EndOfFile : Tokens[Previous].Kind;

    /// <summary>Whether the token before the word is a certain word.</summary>
    public bool IsAfter(string word) => Previous >= 0 && Tokens[Previous].IsWord(word);

    public static Caret At(string cell, int position)
    {
        position = Math.Clamp(position, 0, cell.Length);
        var errors = new DiagnosticBag();
        var lexed = Lexer.Lex(new SourceText(cell), errors, keepTrivia: true);
        var here = new TextSpan(position, 0);
        foreach (var trivia in lexed.Trivia.Where(t => t.Span.Start < position && position <= t.Span.End))
        {
            if (trivia.Kind == TriviaKind.Directive)
            {
                return new Caret(cell, position, lexed.Tokens, CaretPlace.Directive, trivia.Span);
            }

            if (trivia.Kind == TriviaKind.Comment && IsInComment(cell, trivia.Span, position))
            {
                return new Caret(cell, position, lexed.Tokens, CaretPlace.Nothing, here);
            }
        }

        var (place, span) = PlaceOf(lexed.Tokens, errors, position);
        return new Caret(cell, position, lexed.Tokens, place, span);
    }

    private static bool IsInComment(string cell, TextSpan span, int position) => position < span.End
        || cell[span.Start + 1] == '/' || span.Length < 4
        || !cell.AsSpan(span.Start, span.Length).EndsWith("*/", StringComparison.Ordinal);

    private static (CaretPlace, TextSpan) PlaceOf(Token[] tokens, DiagnosticBag errors, int position)
    {
        var index = FindLast(tokens, t => t.Start < position && t.Kind != TokenKind.EndOfFile);
        var here = new TextSpan(position, 0);
        if (index >= 0)
        {
            var token = tokens[index];
            switch (token.Kind)
            {
                case TokenKind.InterpolatedStart or TokenKind.InterpolatedText or TokenKind.HoleFormat:
                    return (CaretPlace.Literal, token.Span);
                case TokenKind.HoleClose when position >= token.End:
                    return (CaretPlace.Literal, token.Span);
                case TokenKind.Number when position <= token.End:
                    return (CaretPlace.Literal, token.Span);
                case TokenKind.InterpolatedEnd when position < token.End:
                    return (CaretPlace.Literal, token.Span);
                case TokenKind.String or TokenKind.Character or TokenKind.Utf8String
                    when position < token.End || (position == token.End && IsUnclosed(errors, token.Start)):
                    return (CaretPlace.Literal, token.Span);
            }

            if (IsWord(token) && position <= token.End)
            {
                return (CaretPlace.Word, token.Span);
            }
        }

        var at = FindFirst(tokens, t => t.Start >= position);
        return (CaretPlace.Word, at < tokens.Length && tokens[at].Start == position && IsWord(tokens[at])
            ? tokens[at].Span : here);
    }

    private static bool IsWord(in Token token) => token.Kind == TokenKind.Identifier
        || Keywords.IsKeyword(token.Kind);

    // An unclosed literal is reported at its own start.
    private static bool IsUnclosed(DiagnosticBag errors, int start) =>
        errors.ToImmutable().Any(d => d.Span.Start == start && d.Code is "CS1010" or "CS1039" or "CS8997");

    private static int FindLast(Token[] tokens, Predicate<Token> test) => Array.FindLastIndex(tokens, test);

    private static int FindFirst(Token[] tokens, Predicate<Token> test)
    {
        var index = Array.FindIndex(tokens, test);
        return index < 0 ? tokens.Length - 1 : index;
    }
}
