using System.Text;
using System.Text.RegularExpressions;
using CellSharp.Diagnostics;
using CellSharp.Jupyter.Documents;
using CellSharp.Syntax;

namespace CellSharp.Fuzz.Bytes;

/// <summary>What must hold for any text; each check gives null or what is wrong.</summary>
internal static partial class TextChecks
{
    /// <summary>A cell: the words cover it, it parses, it is complete or not, and white space makes no
    /// odds.</summary>
    internal static string? OfCell(string cell)
    {
        try
        {
            var lexed = Lexer.Lex(new SourceText(cell), new DiagnosticBag(), keepTrivia: true);
            if (Uncovered(lexed, cell.Length) is { } gap)
            {
                return gap;
            }

            var parsed = Parser.Parse(cell);
            if (parsed.Diagnostics.Any(d => d.Span.Start < 0 || d.Span.End > cell.Length + 1))
            {
                return "a diagnostic lies outside of the cell";
            }

            var complete = CompletenessChecker.IsComplete(cell).Status;
            return parsed.HasErrors == (complete == CellCompleteness.Complete)
                ? $"{complete}, but its errors are {string.Join(" ", parsed.Diagnostics.Select(d => d.Code))}"
                : parsed.HasErrors ? null : Respaced(cell, lexed, parsed);
        }
#pragma warning disable CA1031 // Any exception is the finding.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return thrown.ToString();
        }
    }

    /// <summary>A notebook: read and the same after writing, or refused with the one error for
    /// that.</summary>
    internal static string? OfDocument(string json)
    {
        try
        {
            var written = NotebookWriter.Write(NotebookReader.Read(json, "fuzz"));
            var again = NotebookWriter.Write(NotebookReader.Read(written, "fuzz"));
            return written == again ? null : "reads otherwise once written";
        }
        catch (NotebookFormatException refused)
        {
            return string.IsNullOrWhiteSpace(refused.Problem) || string.IsNullOrWhiteSpace(refused.Mend)
                ? "refused without a reason" : null;
        }
#pragma warning disable CA1031 // Any other exception is the finding.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return thrown.ToString();
        }
    }

    private static string? Uncovered(LexedCell lexed, int length)
    {
        var spans = lexed.Tokens.Select(t => t.Span).Concat(lexed.Trivia.Select(t => t.Span))
            .Where(s => s.Length > 0).OrderBy(s => s.Start);
        var at = 0;
        foreach (var span in spans)
        {
            if (span.Start != at)
            {
                return $"the words do not cover the text at {at}";
            }

            at = span.End;
        }

        return at == length ? null : $"the words end at {at} of {length}";
    }

    /// <summary>Prints the words with wider spaces between them; the tree must stay the same.</summary>
    private static string? Respaced(string cell, LexedCell lexed, ParsedCell parsed)
    {
        var wider = new StringBuilder();
        var at = 0;
        foreach (var space in lexed.Trivia.Where(t => t.Kind == TriviaKind.Whitespace)
            .OrderBy(t => t.Span.Start))
        {
            wider.Append(cell, at, space.Span.End - at).Append(cell, space.Span.Start, space.Span.Length);
            at = space.Span.End;
        }

        wider.Append(cell, at, cell.Length - at);
        var again = Parser.Parse(wider.ToString());
        return again.HasErrors ? "does not parse with wider spaces"
            : Shape(parsed) != Shape(again) ? "is another tree with wider spaces"
            : null;
    }

    private static string Shape(ParsedCell parsed) => Spans().Replace(SyntaxPrinter.Print(parsed.Root), "");

    [GeneratedRegex(@" \[\d+\.\.\d+\)$", RegexOptions.Multiline)]
    private static partial Regex Spans();
}
