using System.Globalization;
using System.Text;
using Rangefinder.Display;

namespace Rangefinder.Charts;

/// <summary>Texts inside a drawing: escaping, breaking and measuring. Plotly reads a small part of HTML in
/// every text, and corpus text is untrusted, so nothing reaches a figure unescaped.</summary>
internal static class ChartText
{
    /// <summary>Makes text stand for itself in a Plotly text. The dollar sign would start a formula where the
    /// page has MathJax.</summary>
    public static string Escape(string text) => new StringBuilder(TextWrap.OneLine(text))
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("$", "&#36;").ToString();

    /// <summary>Escapes and breaks at spaces into lines of at most <paramref name="width"/>
    /// characters.</summary>
    public static IReadOnlyList<string> Lines(string text, int width) =>
        [.. TextWrap.Lines(text, width).Select(Escape)];

    /// <summary>The lines of <see cref="Lines"/> with Plotly's line break between them.</summary>
    public static string Wrap(string text, int width) => string.Join("<br>", Lines(text, width));

    /// <summary>Plain lines no wider than some pixels at a size of type; no text, no lines.</summary>
    public static IReadOnlyList<string> Broken(
        string text, double pixels, double size, bool isBold = false) =>
        text.Length == 0
            ? []
            : TextWrap.Lines(text, pixels, line => TypeMetrics.Width(line, size, isBold));

    /// <summary>The same, but no more lines than <paramref name="most"/>, the last one with an ellipsis where
    /// something had to be left out (the whole stands in the hover text and in the table).</summary>
    public static IReadOnlyList<string> Fit(
        string text, double pixels, double size, int most, bool isBold = false)
    {
        var all = Broken(text, pixels, size, isBold);
        if (all.Count <= most)
        {
            return all;
        }
        var last = all[most - 1];
        while (last.Contains(' ', StringComparison.Ordinal)
            && TypeMetrics.Width(last + "…", size, isBold) > pixels)
        {
            last = last[..last.LastIndexOf(' ')];
        }
        return [.. all.Take(most - 1), last.TrimEnd(',', ';', ':', '.', ' ') + "…"];
    }

    /// <summary>The same in quotation marks.</summary>
    public static IReadOnlyList<string> FitQuoted(
        string text, double pixels, double size, int most, bool isBold = false)
    {
        var lines = Fit(text, pixels - size, size, most, isBold).ToList();
        lines[0] = "“" + lines[0];
        lines[^1] += "”";
        return lines;
    }

    /// <summary>A value for ticks and value columns: millions as "5.5 m", smaller numbers in full.</summary>
    public static string Value(double value) => Math.Abs(value) >= 1_000_000
        ? Short(value / 1_000_000) + " m"
        : CellText.Number(value, grouped: true, NumberForm.Plain);

    /// <summary>Low and high with an en dash; a unit that both share is written once.</summary>
    public static string Values(double low, double high)
    {
        var (from, to) = (Value(low), Value(high));
        var shared = from.EndsWith(" m", StringComparison.Ordinal)
            && to.EndsWith(" m", StringComparison.Ordinal);
        return from == to ? from : $"{(shared ? from[..^2] : from)}–{to}";
    }

    /// <summary>"1 estimate", "3 estimates".</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");

    private static string Short(double millions) =>
        decimal.Parse(
            millions.ToString("G4", CultureInfo.InvariantCulture), NumberStyles.Float,
            CultureInfo.InvariantCulture)
            .ToString("#,0.###", CultureInfo.InvariantCulture);
}
