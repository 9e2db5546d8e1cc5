namespace Rangefinder.Charts;

/// <summary>A text of a few lines beside or above a row: lines that stand out, then smaller
/// details.</summary>
/// <param name="Lines">Plain text, already broken into lines.</param>
/// <param name="Details">Plain text, already broken into lines; may be empty.</param>
internal sealed record RowText(IReadOnlyList<string> Lines, IReadOnlyList<string> Details)
{
    /// <summary>Plotly sets lines 1.3 sizes apart, whatever the size of the type in them.</summary>
    public const double BaseSize = 12;

    /// <summary>Pixels from one line to the next.</summary>
    public const int LineHeight = 16;

    /// <summary>The first lines in bold type.</summary>
    public bool IsBold { get; init; }

    /// <summary>A bold line over a group of rows.</summary>
    public static RowText Heading(IReadOnlyList<string> lines) => new(lines, []) { IsBold = true };

    /// <summary>Lines in all.</summary>
    public int Count => Lines.Count + Details.Count;

    /// <summary>Pixels of all lines.</summary>
    public int Height => Count * LineHeight;

    /// <summary>Pixels of the longest line.</summary>
    public double Width => Math.Max(
        Lines.Select(line => TypeMetrics.Width(line, ChartFrame.TextSize, IsBold)).Append(0).Max(),
        Details.Select(line => TypeMetrics.Width(line, ChartFrame.DetailSize)).Append(0).Max());

    /// <summary>Escaped, with Plotly's own markup for breaks and sizes.</summary>
    public string Markup
    {
        get
        {
            var head = Lines.Select(line => Sized(line, ChartFrame.TextSize))
                .Select(line => IsBold ? $"<b>{line}</b>" : line);
            var details = Details.Select(line => Sized(line, ChartFrame.DetailSize));
            return string.Join("<br>", head.Concat(details));
        }
    }

    private static string Sized(string line, int size) =>
        $"<span style=\"font-size:{size}px\">{ChartText.Escape(line)}</span>";
}
