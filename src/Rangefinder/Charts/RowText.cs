namespace Rangefinder.Charts;

/// <summary>A text of a few lines beside a row: lines that stand out, then smaller details.</summary>
/// <param name="Lines">Plain text, already broken into lines.</param>
/// <param name="Details">Plain text, already broken into lines; may be empty.</param>
internal sealed record RowText(IReadOnlyList<string> Lines, IReadOnlyList<string> Details)
{
    private bool IsHeading { get; init; }

    /// <summary>A bold line over a group of rows.</summary>
    public static RowText Heading(string text) => new([text], []) { IsHeading = true };

    /// <summary>Lines in all.</summary>
    public int Count => Lines.Count + Details.Count;

    /// <summary>Pixels of the longest line.</summary>
    public double Width => Math.Max(
        Lines.Select(line => ChartText.Width(line, ChartFrame.TextSize)).Append(0).Max(),
        Details.Select(line => ChartText.Width(line, ChartFrame.DetailSize)).Append(0).Max());

    /// <summary>Escaped, with Plotly's own markup for breaks and sizes.</summary>
    public string Markup
    {
        get
        {
            var head = Lines.Select(ChartText.Escape).Select(line => IsHeading ? $"<b>{line}</b>" : line);
            var details = Details.Select(line =>
                $"<span style=\"font-size:{ChartFrame.DetailSize}px\">{ChartText.Escape(line)}</span>");
            return string.Join("<br>", head.Concat(details));
        }
    }
}
