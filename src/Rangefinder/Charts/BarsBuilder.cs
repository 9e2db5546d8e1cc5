using System.Collections.Immutable;
using System.Globalization;
using Rangefinder.Charts.Plotly;
using Rangefinder.Display;

namespace Rangefinder.Charts;

/// <summary>Simple counts as bars.</summary>
/// <param name="Title">The question.</param>
/// <param name="Unit">What is counted: "claims".</param>
/// <param name="Categories">One bar each, from top to bottom.</param>
/// <param name="Parts">Parts that every bar is made of, from left to right; one without a name if there are
/// none.</param>
/// <param name="Values">By category, then by part.</param>
internal sealed record BarsPlot(
    string Title, string Unit, ImmutableArray<string> Categories, ImmutableArray<string> Parts,
    ImmutableArray<ImmutableArray<double>> Values);

/// <summary>Draws counts as lying bars with their number at the end; parts differ by hatching as well as
/// colour.</summary>
internal sealed class BarsBuilder
{
    private const double BarHeight = 15;

    /// <summary>The axis runs on a little beyond the longest bar, for its number.</summary>
    private const double Room = 1.16;

    private static readonly string[] Colours = [Palette.Blue, Palette.Purple, Palette.Green, Palette.Grey];

    private static readonly string[] Hatches = ["", "-", "/", "\\", ".", "+", "x", "|"];

    public static Chart Build(BarsPlot plot) =>
        new(plot.Title, room => Draw(plot, room), Data(plot), AltText.Of(plot), "");

    /// <summary>Counts rows by category and part; both keep the order of their enum, or of first
    /// appearance.</summary>
    public static BarsPlot Count<T>(
        string title, IReadOnlyCollection<T> rows, Func<T, object?> category,
        Func<T, object?>? part, string unit)
    {
        var categories = Names(rows.Select(category));
        var parts = part is null ? [""] : Names(rows.Select(part));
        var counts = rows.CountBy(row => (Name(category(row)), part is null ? "" : Name(part(row))))
            .ToDictionary();
        return new(title, unit, categories, parts, [.. categories.Select(c =>
            parts.Select(p => (double)counts.GetValueOrDefault((c, p))).ToImmutableArray())]);
    }

    private static ImmutableArray<string> Names(IEnumerable<object?> values)
    {
        var distinct = values.Distinct().ToList();
        return [.. (distinct.TrueForAll(value => value is Enum) ? distinct.Order() : distinct.AsEnumerable())
            .Select(Name).Distinct()];
    }

    private static string Name(object? value) =>
        value is null ? "(none)" : CellText.Write(value, grouped: false, NumberForm.Plain);

    private static Figure Draw(BarsPlot plot, ChartRoom room)
    {
        var frame = new ChartFrame(room, plot.Title, "", "");
        var rows = new RowLayout(frame);
        var middles = new List<double>();
        foreach (var category in plot.Categories)
        {
            middles.Add(rows.Add(new(category, "") { LabelLines = 2 }));
        }
        rows.AddGap(4);
        AddNumbers(plot, frame, middles);
        for (var p = 0; p < plot.Parts.Length; p++)
        {
            frame.Add(Bars(plot, p, middles));
        }
        frame.Key.AddGroup("", plot.Parts.Where(part => part.Length > 0).Select((part, p) =>
            (KeyFor(p), part)));
        frame.PlotHeight = rows.Height;
        var most = Math.Max(1, plot.Values.Select(values => values.Sum()).DefaultIfEmpty(1).Max());
        var ticks = Ticks(frame, most);
        frame.RepeatOnTop(plot.Unit, ticks.Select(tick => ((double)tick.Value, tick.Text)));
        return frame.Build(new Dictionary<string, Axis>
        {
            ["xaxis"] = CountAxis(plot, frame, ticks, most),
            ["yaxis"] = AxisStyle.Rows(0, rows.Height),
        });
    }

    private static void AddNumbers(BarsPlot plot, ChartFrame frame, List<double> middles)
    {
        for (var i = 0; i < plot.Categories.Length; i++)
        {
            var sum = plot.Values[i].Sum();
            frame.Add(new Annotation(Number(sum), sum, middles[i])
            {
                XAnchor = "left",
                XRef = "x",
                XShift = 4,
                YRef = "y",
            });
        }
    }

    /// <summary>Colour and hatching of a part; no two of the first 32 are alike.</summary>
    private static (string Colour, string Hatch) Look(int part)
    {
        var (round, colour) = Math.DivRem(part, Colours.Length);
        return (Colours[colour], Hatches[(round + (2 * colour)) % Hatches.Length]);
    }

    private static KeyMark KeyFor(int part)
    {
        var (colour, hatch) = Look(part);
        return new("square", colour) { Hatch = hatch };
    }

    private static Bar Bars(BarsPlot plot, int part, List<double> middles)
    {
        var (colour, hatch) = Look(part);
        return new()
        {
            CustomData = [.. plot.Categories.Select((category, i) => ForestText.HoverLines(
                [
                    ForestText.JoinFilled(", ", category, plot.Parts[part]),
                    $"{Number(plot.Values[i][part])} {plot.Unit}",
                ]))],
            HoverTemplate = "%{customdata}<extra></extra>",
            Marker = new()
            {
                Color = colour,
                Line = new() { Color = colour, Width = 1 },
                Pattern = hatch.Length == 0
                    ? null
                    : new(hatch) { FillMode = "replace", Size = 6, Solidity = 0.4 },
            },
            Orientation = "h",
            ShowLegend = false,
            Width = BarHeight,
            X = [.. plot.Values.Select(values => (object)values[part])],
            Y = [.. middles.Select(y => (object)y)],
        };
    }

    private static IReadOnlyList<Tick> Ticks(ChartFrame frame, double most)
    {
        var scale = new AxisScale(false, 0, most * Room);
        return TickFit.Choose(
            [.. scale.TickChoices().Select(values => (IReadOnlyList<Tick>)[.. values
                .Where(value => value.Equals(Math.Floor(value)))
                .Select(value => new Tick(value, scale.Place(value), Number(value)))])],
            frame.PlotWidth, frame.TickOverhang);
    }

    private static Axis CountAxis(BarsPlot plot, ChartFrame frame, IReadOnlyList<Tick> ticks, double most) =>
        AxisStyle.Values with
        {
            Range = [0.0, most * Room],
            ShowGrid = !frame.Room.IsNarrow,
            TickText = [.. ticks.Select(tick => tick.Text)],
            TickVals = [.. ticks.Select(tick => tick.Value)],
            Title = frame.AxisTitle(plot.Unit),
        };

    private static Table Data(BarsPlot plot) => plot.Parts.Length == 1 && plot.Parts[0].Length == 0
        ? Table.Of(["", plot.Unit], plot.Categories.Select((c, i) => new object?[] { c, plot.Values[i][0] }))
        : Table.Of(
            ["", .. plot.Parts, "all"],
            plot.Categories.Select((c, i) =>
                new object?[] { c }.Concat(plot.Values[i].Cast<object?>()).Append(plot.Values[i].Sum())));

    private static string Number(double value) => CellText.Number(value, grouped: true, NumberForm.Plain);
}
