using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>The mark at an entry of the legend.</summary>
/// <param name="Look">A marker symbol of Plotly's, or "band", "line", "bar".</param>
/// <param name="Colour">A colour of the palette.</param>
internal sealed record KeyMark(string Look, string Colour)
{
    /// <summary>Transparency of a band.</summary>
    public double Alpha { get; init; } = 0.3;

    /// <summary>Plotly's dash list of a line; null is unbroken.</summary>
    public string? Dash { get; init; }

    /// <summary>Hatching of a bar's sample, as Plotly's pattern shape; empty is solid.</summary>
    public string Hatch { get; init; } = "";

    public double LineWidth { get; init; } = 1.6;
}

/// <summary>The legend. Drawn from shapes placed by pixel, because Plotly's own keeps to the width of the
/// plotting area, takes an unforeseeable height and pushes the rows together.</summary>
/// <param name="widest">Pixels from its left end to the edge of the narrowest page.</param>
internal sealed class Key(int widest)
{
    private const int RowHeight = 20;
    private const int MarkRoom = 26;
    private const int EntryGap = 18;
    private const int LongestList = 3;

    private readonly List<(string Heading, List<(KeyMark? Mark, string Text)> Entries, bool IsList)> _groups = [];

    /// <summary>Starts a line of entries of one sort; the heading may be empty.</summary>
    public void AddGroup(string heading, IEnumerable<(KeyMark Mark, string Text)> entries) =>
        Add(heading, entries.Select(entry => ((KeyMark?)entry.Mark, entry.Text)), isList: false);

    /// <summary>Entries each on lines of its own, broken where they are long.</summary>
    public void AddList(IEnumerable<(KeyMark? Mark, string Text)> entries) =>
        Add("", entries, isList: true);

    /// <summary>Height in pixels on any page.</summary>
    public int Height => _groups.Count == 0 ? 0 : (Place().Max(item => item.Row) + 1) * RowHeight;

    /// <summary>Everything to draw.</summary>
    /// <param name="left">Pixels from the left end of the plotting area to that of the legend.</param>
    /// <param name="top">Pixels from the end of the plotting area to the top of the legend; negative
    /// below it.</param>
    /// <param name="side">0 for the lower end, 1 for the upper.</param>
    public (List<Annotation> Texts, List<Shape> Shapes) Draw(double left, double top, int side)
    {
        var (texts, shapes) = (new List<Annotation>(), new List<Shape>());
        var pen = new KeyShapes(side);
        foreach (var (mark, text, x, isIndented, row) in Place())
        {
            var middle = top - (row * RowHeight) - (RowHeight / 2.0);
            if (mark is not null)
            {
                shapes.AddRange(pen.Draw(mark, left + x + 9, middle));
            }
            texts.Add(new(ChartText.Escape(text), 0, side)
            {
                Font = new() { Size = ChartFrame.SmallSize },
                XAnchor = "left",
                XRef = "paper",
                XShift = left + x + (isIndented ? MarkRoom : 0),
                YAnchor = "middle",
                YRef = "paper",
                YShift = middle,
            });
        }
        return (texts, shapes);
    }

    private void Add(string heading, IEnumerable<(KeyMark? Mark, string Text)> entries, bool isList)
    {
        var list = entries.ToList();
        if (list.Count > 0)
        {
            _groups.Add((heading, list, isList));
        }
    }

    private List<(KeyMark? Mark, string Text, double X, bool IsIndented, int Row)> Place()
    {
        var placed = new List<(KeyMark?, string, double, bool, int)>();
        var row = -1;
        foreach (var (heading, entries, isList) in _groups)
        {
            row++;
            var x = 0.0;
            if (heading.Length > 0)
            {
                placed.Add((null, heading, 0, false, row));
                x = TypeMetrics.Width(heading, ChartFrame.SmallSize) + 10;
            }
            var start = x;
            foreach (var (mark, text) in entries)
            {
                var lines = ChartText.Fit(
                    text, widest - start - MarkRoom, ChartFrame.SmallSize, isList ? LongestList : 1);
                var width = MarkRoom + lines.Max(line => TypeMetrics.Width(line, ChartFrame.SmallSize));
                if (x > start && (isList || x + width > widest))
                {
                    row++;
                    x = start;
                }
                placed.AddRange(lines.Select((line, i) => (i == 0 ? mark : null, line, x, true, row + i)));
                row += lines.Count - 1;
                x += width + EntryGap;
            }
        }
        return placed;
    }
}
