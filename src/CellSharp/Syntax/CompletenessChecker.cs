using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Whether a cell can be run as it stands.</summary>
public enum CellCompleteness
{
    /// <summary>It can be run.</summary>
    Complete,

    /// <summary>It breaks off: more lines could make it right.</summary>
    Incomplete,

    /// <summary>It is wrong, whatever may follow.</summary>
    Invalid,
}

/// <summary>The answer to "is this cell finished?".</summary>
/// <param name="Status">Complete, incomplete or invalid.</param>
/// <param name="Indent">White space to begin the next line with; empty unless the cell is incomplete.</param>
public sealed record CompletenessResult(CellCompleteness Status, string Indent);

/// <summary>Tells a console whether the Enter key should run a cell or open another line.</summary>
public static class CompletenessChecker
{
    private const string IndentUnit = "    ";

    /// <summary>Looks at the syntax only; a cell that names unknown things is complete.</summary>
    /// <param name="cell">The text so far.</param>
    /// <returns>Incomplete if every error comes from the text breaking off (an open bracket, string or
    /// comment, a missing operand or semicolon at the very end); the indent then has one level for each open
    /// bracket.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public static CompletenessResult IsComplete(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var parsed = Parser.Parse(cell);
        if (!parsed.HasErrors)
        {
            return new CompletenessResult(CellCompleteness.Complete, "");
        }

        var end = cell.TrimEnd().Length;
        var isCutShort = parsed.Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .All(diagnostic => diagnostic.Span.Start >= end || BreaksOff(parsed, diagnostic, cell));
        return isCutShort
            ? new CompletenessResult(CellCompleteness.Incomplete, IndentOf(cell))
            : new CompletenessResult(CellCompleteness.Invalid, "");
    }

    // Text that may run over several lines and was not closed: comment, verbatim and raw string, hole.
    private static bool BreaksOff(ParsedCell parsed, Diagnostic diagnostic, string cell) =>
        diagnostic.Code switch
        {
            "CS1035" or "CS8076" => true,
            "CS1039" or "CS8997" => RunsOverLines(cell, diagnostic.Span.Start),
            "CS1524" => diagnostic.Span.End >= cell.TrimEnd().Length,
            _ => parsed.Text.Length == 0,
        };

    private static bool RunsOverLines(string cell, int start)
    {
        var prefixEnd = start;
        while (prefixEnd < cell.Length && cell[prefixEnd] is '$' or '@')
        {
            prefixEnd++;
        }

        var isVerbatim = cell.AsSpan(start, prefixEnd - start).Contains('@');
        var content = cell.AsSpan(prefixEnd).TrimStart('"');
        var isRawBlock = content.TrimStart(" \t") is ['\r' or '\n', ..];
        return isVerbatim || isRawBlock || content.IsWhiteSpace();
    }

    private static string IndentOf(string cell)
    {
        var tokens = Lexer.Lex(new SourceText(cell), new DiagnosticBag()).Tokens;
        var depth = 0;
        foreach (var token in tokens)
        {
            depth += token.Kind switch
            {
                TokenKind.OpenBrace or TokenKind.OpenParen or TokenKind.OpenBracket => 1,
                TokenKind.CloseBrace or TokenKind.CloseParen or TokenKind.CloseBracket => -1,
                _ => 0,
            };
        }

        return string.Concat(Enumerable.Repeat(IndentUnit, Math.Max(0, depth)));
    }
}
