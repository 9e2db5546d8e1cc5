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

    /// <summary>Plain lines of at most <paramref name="width"/> characters, the last one with an ellipsis
    /// where something had to be left out (the whole stands in the hover text and in the table). No text, no
    /// lines.</summary>
    public static IReadOnlyList<string> Fit(string text, int width, int most)
    {
        var all = text.Length == 0 ? [] : TextWrap.Lines(text, width);
        if (all.Count <= most)
        {
            return all;
        }
        var last = all[most - 1];
        last = last.Length < width ? last : last[..Math.Max(1, last.LastIndexOf(' '))];
        return [.. all.Take(most - 1), last.TrimEnd(',', ';', ':', '.', ' ') + "…"];
    }

    /// <summary>The same in quotation marks.</summary>
    public static IReadOnlyList<string> FitQuoted(string text, int width, int most)
    {
        var lines = Fit(text, width - 2, most).ToList();
        lines[0] = "“" + lines[0];
        lines[^1] += "”";
        return lines;
    }

    /// <summary>Width in pixels, a little on the broad side, of a text set in a sans-serif face.</summary>
    /// <remarks>Widths by class of letter after Arial's (in thousandths of the size), rounded up.</remarks>
    public static double Width(string text, double size)
    {
        var thousandths = 0;
        foreach (var sign in text)
        {
            thousandths += sign switch
            {
                'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or 'f' or 't' or ' ' =>
                    300,
                'm' or 'w' or 'M' or 'W' or '%' or '…' or '—' => 900,
                _ when char.IsUpper(sign) => 720,
                _ => 575,
            };
        }
        return thousandths * size / 1000;
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
