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
    private readonly Figure _figure;

    internal Chart(string title, Figure figure, Table data, string alt, string sourceLine)
    {
        Title = title;
        _figure = figure;
        Data = data;
        Alt = alt;
        SourceLine = sourceLine;
    }

    /// <summary>The same chart, its figure noting what it compares.</summary>
    private Chart Noting(IEnumerable<Comparison> comparisons) =>
        new(Title, ChartMeta.Noting(_figure, Title, Alt, SourceLine, comparisons), Data, Alt, SourceLine);

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
    public string ToJson() => FigureJson.Write(_figure);

    /// <summary>The same figure with its text coloured for a page whose background is known.</summary>
    /// <param name="theme">The page; <see cref="ChartTheme.Neutral"/> is what <see cref="ToJson()"/>
    /// writes.</param>
    public string ToJson(ChartTheme theme) => FigureJson.Write(theme switch
    {
        ChartTheme.Light => WithText(Palette.TextOnLight),
        ChartTheme.Dark => WithText(Palette.TextOnDark),
        _ => _figure,
    });

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

    private Figure WithText(string colour) =>
        _figure with { Layout = _figure.Layout with { Font = _figure.Layout.Font! with { Color = colour } } };
}
