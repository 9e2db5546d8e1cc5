using System.Globalization;
using System.Text;
using CellSharp.Syntax;

namespace CellSharp.Diagnostics;

/// <summary>Writes diagnostics for people: place, code and message, then the line of the cell with carets
/// under the spot and the hint behind them. Columns count characters as a terminal shows them, so that carets
/// stand under the right place in any script: a tab is four spaces, a wide character two columns, a combining
/// mark none.</summary>
public static class DiagnosticRenderer
{
    // Longer lines are cut around the spot, so that an error in a one-line data literal stays readable.
    private const int MaxColumns = 100;
    private const int TabColumns = 4;
    private const string Indent = "    ";
    private const char Cut = '…';

    /// <summary>All diagnostics in their order, a blank line between two. No line end after the
    /// last.</summary>
    /// <param name="text">The cell that the spans count in.</param>
    /// <param name="diagnostics">What to show; none gives an empty string.</param>
    /// <param name="cellName">How the cell is called, such as "cell 4".</param>
    public static string Render(SourceText text, IEnumerable<Diagnostic> diagnostics, string cellName =
        "cell") =>
        string.Join("\n\n", diagnostics.Select(diagnostic => Render(text, diagnostic, cellName)));

    /// <summary>One diagnostic: two or three lines joined by LF. A span over several lines is underlined on
    /// its first line and says on which line it ends.</summary>
    /// <param name="text">The cell that the span counts in. A span outside it is shown at its nearest
    /// end.</param>
    /// <param name="diagnostic">What to show.</param>
    /// <param name="cellName">How the cell is called, such as "cell 4".</param>
    public static string Render(SourceText text, Diagnostic diagnostic, string cellName = "cell")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostic);
        var start = text.PositionOf(diagnostic.Span.Start);
        var severity = diagnostic.Severity == DiagnosticSeverity.Warning ? "warning " : "";
        var place = string.Create(
            CultureInfo.InvariantCulture, $"{cellName}, line {start.Line}, column {start.Column}");
        var head = $"{place}: {severity}{diagnostic.Code}: {diagnostic.Message}";
        return head + "\n" + RenderLine(text, diagnostic, start);
    }

    private static string RenderLine(SourceText text, Diagnostic diagnostic, LinePosition start)
    {
        var lineSpan = text.LineSpan(start.Line);
        var line = text.Slice(lineSpan);
        var from = Math.Min(start.Column - 1, line.Length);
        var to = Math.Clamp(diagnostic.Span.End - lineSpan.Start, from, line.Length);
        var end = text.PositionOf(diagnostic.Span.End);
        var before = Show(line[..from]);
        var marked = Show(line[from..to]);
        var after = Show(line[to..]);
        var carets = Math.Max(1, ColumnsOf(marked));
        var hint = diagnostic.Hint is null ? "" : "  " + diagnostic.Hint;
        if (end.Line > start.Line)
        {
            hint = string.Create(CultureInfo.InvariantCulture, $"  to line {end.Line}") + hint;
        }

        Shorten(ref before, ref marked, ref after);
        carets = Math.Min(carets, Math.Max(1, ColumnsOf(marked)));
        return Indent + before + marked + after + "\n"
            + Indent + new string(' ', ColumnsOf(before)) + new string('^', carets) + hint;
    }

    // Keeps the spot and what stands around it; the middle of a very long spot is no loss.
    private static void Shorten(ref string before, ref string marked, ref string after)
    {
        if (ColumnsOf(before) + ColumnsOf(marked) + ColumnsOf(after) <= MaxColumns)
        {
            return;
        }

        marked = TakeStart(marked, MaxColumns / 2);
        before = TakeEnd(before, MaxColumns / 4);
        after = TakeStart(after, MaxColumns / 4);
    }

    private static string TakeStart(string text, int columns)
    {
        var output = new StringBuilder();
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += ColumnsOf(rune);
            if (used > columns)
            {
                return output.Append(Cut).ToString();
            }

            output.Append(rune.ToString());
        }

        return text;
    }

    private static string TakeEnd(string text, int columns)
    {
        var excess = ColumnsOf(text) - columns;
        if (excess <= 0)
        {
            return text;
        }

        var output = new StringBuilder().Append(Cut);
        foreach (var rune in text.EnumerateRunes())
        {
            excess -= ColumnsOf(rune);
            if (excess < 0)
            {
                output.Append(rune.ToString());
            }
        }

        return output.ToString();
    }

    // A tab becomes spaces; other control characters and halves of pairs become a visible mark.
    private static string Show(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
            {
                output.Append(' ', TabColumns);
            }
            else if (Rune.IsControl(rune))
            {
                output.Append('·');
            }
            else
            {
                output.Append(rune.ToString());
            }
        }

        return output.ToString();
    }

    private static int ColumnsOf(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += ColumnsOf(rune);
        }

        return columns;
    }

    private static int ColumnsOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    // East Asian wide and fullwidth blocks and emoji (Unicode Standard Annex 11, the blocks that are wide
    // throughout).
    private static bool IsWide(int value) => value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0x303E
        or >= 0x3041 and <= 0x33FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF
        or >= 0xA000 and <= 0xA4CF
        or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F
        or >= 0xFF00 and <= 0xFF60
        or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1F64F or >= 0x1F680 and <= 0x1F6FF
        or >= 0x1F900 and <= 0x1F9FF or >= 0x20000 and <= 0x3FFFD;
}
