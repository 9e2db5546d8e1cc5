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
    private const int LabelWidth = 34;

    private static readonly (string Colour, string Hatch)[] Looks =
        [
            (Palette.Blue, ""), (Palette.Purple, "/"), (Palette.Green, "."), (Palette.Grey, "x"),
            (Palette.Vermillion, "-"),
        ];

    public static Chart Build(BarsPlot plot) => new(plot.Title, Draw(plot), Data(plot), AltText.Of(plot), "");

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

    private static Figure Draw(BarsPlot plot)
    {
        var frame = new ChartFrame(plot.Title, "", "");
        var rows = new RowStack();
        var middles = new List<double>();
        for (var i = 0; i < plot.Categories.Length; i++)
        {
            var label = new RowText(ChartText.Fit(plot.Categories[i], LabelWidth, 2), []);
            var y = rows.AddRow(label.Count);
            frame.AddLabel(label, y);
            frame.Add(new Annotation(Number(plot.Values[i].Sum()), plot.Values[i].Sum(), y)
            {
                XAnchor = "left",
                XRef = "x",
                XShift = 4,
                YRef = "y",
            });
            middles.Add(y);
        }
        rows.AddGap(4);
        for (var p = 0; p < plot.Parts.Length; p++)
        {
            frame.Add(Bars(plot, p, middles));
        }
        frame.Key.AddGroup("", plot.Parts.Where(part => part.Length > 0).Select((part, p) =>
            (KeyFor(p), part)));
        frame.PlotHeight = rows.Height;
        return frame.Build(new Dictionary<string, Axis>
        {
            ["xaxis"] = CountAxis(plot),
            ["yaxis"] = new()
            {
                FixedRange = true,
                Range = [rows.Height, 0],
                ShowGrid = false,
                ShowTickLabels = false,
                ZeroLine = false,
            },
        });
    }

    private static KeyMark KeyFor(int part)
    {
        var (colour, hatch) = Looks[part % Looks.Length];
        return new("square", colour) { Hatch = hatch };
    }

    private static Bar Bars(BarsPlot plot, int part, List<double> middles)
    {
        var (colour, hatch) = Looks[part % Looks.Length];
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
            Width = 14,
            X = [.. plot.Values.Select(values => (object)values[part])],
            Y = [.. middles.Select(y => (object)y)],
        };
    }

    private static Axis CountAxis(BarsPlot plot)
    {
        var most = Math.Max(1, plot.Values.Select(values => values.Sum()).DefaultIfEmpty(1).Max());
        var ticks = new AxisScale(false, 0, most * 1.1).Ticks().Where(tick => tick.Equals(Math.Floor(tick)))
            .ToList();
        return new()
        {
            FixedRange = true,
            GridColor = Palette.Grid,
            LineColor = Palette.AxisLine,
            LineWidth = 1,
            Range = [0.0, most * 1.1],
            ShowGrid = true,
            ShowLine = true,
            TickColor = Palette.AxisLine,
            TickLen = 5,
            Ticks = "outside",
            TickText = [.. ticks.Select(Number)],
            TickVals = [.. ticks],
            Title = ChartFrame.AxisTitle(plot.Unit),
            ZeroLine = false,
        };
    }

    private static Table Data(BarsPlot plot) => plot.Parts.Length == 1 && plot.Parts[0].Length == 0
        ? Table.Of(["", plot.Unit], plot.Categories.Select((c, i) => new object?[] { c, plot.Values[i][0] }))
        : Table.Of(
            ["", .. plot.Parts, "all"],
            plot.Categories.Select((c, i) =>
                new object?[] { c }.Concat(plot.Values[i].Cast<object?>()).Append(plot.Values[i].Sum())));

    private static string Number(double value) => CellText.Number(value, grouped: true, NumberForm.Plain);
}
