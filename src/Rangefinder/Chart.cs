using System.Text;
using Rangefinder.Charts;
using Rangefinder.Charts.Plotly;
using Rangefinder.Display;

namespace Rangefinder;

/// <summary>A figure to look at, with everything needed to read it without seeing it. The drawing is a Plotly
/// figure (a JSON object with <c>config</c>, <c>data</c> and <c>layout</c>); <see cref="Data"/> holds the
/// same numbers as a table and <see cref="Alt"/> says in words what the drawing shows.</summary>
/// <remarks>Immutable and deterministic: the same input gives the same bytes. Made by the static members,
/// each of which draws one kind of chart.</remarks>
[TypeFormatterSource(typeof(ChartFormatterSource), PreferredMimeTypes = [Mime.Plotly, Mime.Html, Mime.Plain])]
public sealed partial class Chart
{
    private readonly Func<ChartRoom, Figure> _draw;
    private readonly Lazy<Figure> _figure;

    internal Chart(string title, Func<ChartRoom, Figure> draw, Table data, string alt, string sourceLine)
        : this(title, draw, new ChartRoom(null), data, alt, sourceLine)
    {
    }

    private Chart(
        string title, Func<ChartRoom, Figure> draw, ChartRoom room, Table data, string alt, string sourceLine)
    {
        Title = title;
        _draw = draw;
        _figure = new(() => draw(room));
        Data = data;
        Alt = alt;
        SourceLine = sourceLine;
    }

    /// <summary>The same chart, its figure noting what it compares.</summary>
    private Chart Noting(IEnumerable<Comparison> comparisons)
    {
        var list = comparisons.ToList();
        return new(
            Title, room => ChartMeta.Noting(_draw(room), Title, Alt, SourceLine, list), Data, Alt, SourceLine);
    }

    /// <summary>The same chart drawn for a page of a known width: from 660 pixels on, words get more room
    /// beside the rows; below, they stand above them, names at the ends of lines become numbers with a list,
    /// and everything is broken so as to fit. Marks, numbers, table and words stay the same.</summary>
    /// <remarks>A figure made for no width (the usual) stretches over any page of at least 660 pixels. A page
    /// that may be narrower, for instance on a telephone, carries a second figure made for 380 pixels and
    /// draws the one that fits its container: <c>box.clientWidth &lt; 660 ? narrow : wide</c>, by
    /// <c>Plotly.react</c> where the width changes. The narrow one stretches as well: it is right from its
    /// own width up to 660 pixels. Each has the height it needs in <c>layout.height</c>.</remarks>
    /// <param name="pixels">CSS pixels, at least 280.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pixels"/> is below 280.</exception>
    public Chart ForWidth(int pixels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pixels, 280);
        return new(Title, _draw, new ChartRoom(pixels), Data, Alt, SourceLine);
    }

    /// <summary>The question that the chart answers, as it stands over the drawing, on one line.</summary>
    public string Title { get; }

    /// <summary>Every mark of the drawing as rows, in drawing order from top to bottom: the text
    /// alternative.</summary>
    public Table Data { get; }

    /// <summary>Alternative text: a few sentences that say what is compared, the range, how many independent
    /// studies make it and how their numbers were seen, and where the claims lie.</summary>
    public string Alt { get; }

    /// <summary>Whose numbers are drawn, as printed under the drawing; empty if the chart draws no cited
    /// number.</summary>
    public string SourceLine { get; }

    /// <summary>The Plotly figure as one JSON object: keys in ordinal order, numbers to 6 significant digits,
    /// line feeds only, no NaN or infinity. Valid in plotly.js 2.27 to 4.1.</summary>
    /// <returns>JSON text that may be put inside an HTML script element: it holds no &lt;, &gt; or
    /// &amp;.</returns>
    public string ToJson() => FigureJson.Write(_figure.Value);

    /// <summary>The same figure in colours for a page whose background is known: text and marks have a
    /// contrast of at least 4.5 to 1 there.</summary>
    /// <param name="theme">The page; <see cref="ChartTheme.Neutral"/> is what <see cref="ToJson()"/>
    /// writes.</param>
    public string ToJson(ChartTheme theme) =>
        FigureJson.Write(_figure.Value, colour => ThemeColours.Of(colour, theme));

    /// <summary>The chart as text, readable alone: title, what it shows, the table, the source
    /// line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Title).Append('\n');
        if (Alt.Length > 0)
        {
            text.Append(Alt).Append('\n');
        }
        text.Append('\n').Append(Data);
        if (SourceLine.Length > 0)
        {
            text.Append("\n\n").Append(SourceLine);
        }
        return text.ToString();
    }
}
