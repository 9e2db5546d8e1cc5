using System.Collections.Immutable;
using System.Globalization;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Draws all claims by their distance from the range, grouped by relation; within a group the
/// writers' own claims come first, and a reported claim has a mark of another shape and colour.</summary>
internal sealed class OverviewBuilder
{
    private const int MostZeroRows = 12;
    private const int VeryManyRows = 40;
    private const int AxisGap = 64;
    private const int NamedInHover = 15;

    private static readonly string[] Order =
        ["Below the range", "Earlier than the sources", "Within the range", "Equal", "Overlapping the range",
            "Above the range", "Later than the sources"];

    private readonly OverviewPlot _plot;
    private readonly ChartFrame _frame;
    private readonly RowLayout _rows;
    private readonly bool _isVeryLong;

    private OverviewBuilder(OverviewPlot plot, ChartRoom room)
    {
        _plot = plot;
        _frame = new(room, plot.Title, plot.Subtitle, Footer(plot));
        _rows = new(_frame);
        _isVeryLong = plot.Rows.Length + plot.PointRows.Length > VeryManyRows;
    }

    public static Chart Build(OverviewPlot plot)
    {
        var sorted = plot with { Rows = Sorted(plot.Rows), PointRows = Sorted(plot.PointRows) };
        return new(
            plot.Title, room => new OverviewBuilder(sorted, room).Draw(), OverviewText.Data(sorted),
            AltText.Of(sorted), "");
    }

    private static ImmutableArray<OverviewRow> Sorted(ImmutableArray<OverviewRow> rows) =>
    [
        .. rows.OrderBy(row => Array.IndexOf(Order, row.Group))
            .ThenByDescending(row => row.IsOwn)
            .ThenBy(row => row.Distance)
            .ThenBy(row => row.Label, StringComparer.Ordinal),
    ];

    private Figure Draw()
    {
        var main = PlacePanel("", new(_plot.Axis, _plot.Rows));
        var panels = new List<Panel> { main };
        if (!_plot.PointRows.IsEmpty)
        {
            _rows.AddGap(AxisGap);
            _rows.AddHeading("Per cents and rates, in percentage points", _frame.Room.TextWidth);
            panels.Add(PlacePanel("2", new(OverviewAxis.Points, _plot.PointRows)));
        }
        AddKeys();
        _frame.PlotHeight = _rows.Height;
        var axes = new Dictionary<string, Axis>();
        foreach (var panel in panels)
        {
            var ticks = panel.Scale.Ticks(_frame);
            DrawPanel(panel, ticks);
            axes["xaxis" + panel.Suffix] = DistanceAxis(panel, ticks) with { Anchor = "y" + panel.Suffix };
            axes["yaxis" + panel.Suffix] = AxisStyle.Rows(panel.Top, panel.Bottom, _rows.Height) with
            {
                Anchor = "x" + panel.Suffix,
            };
        }
        _frame.RepeatOnTop(
            main.Scale.Title, main.Scale.Ticks(_frame).Select(tick => ((double)tick.Value, tick.Text)));
        return _frame.Build(axes);
    }

    private Panel PlacePanel(string suffix, DistanceScale scale)
    {
        var top = suffix.Length == 0 ? 0 : _rows.Height;
        var placed = new List<(OverviewRow Row, double Y)>();
        var isLong = scale.Rows.Count(scale.IsZero) > MostZeroRows;
        foreach (var group in scale.Rows.GroupBy(row => row.Group))
        {
            _rows.AddHeading($"{group.Key} ({group.Count().ToString(CultureInfo.InvariantCulture)})");
            var rows = isLong && group.All(scale.IsZero) ? Summaries(group) : group;
            placed.AddRange(rows.Select(row => (row, AddRow(row))));
        }
        _rows.AddGap(4);
        return new(suffix, top, _rows.Height, scale, placed);
    }

    private double AddRow(OverviewRow row) => _rows.Add(new(row.Label, row.Outcome)
    {
        Detail = row.Who,
        DetailLines = _isVeryLong ? 0 : 1,
        ValueDetail = row.IsPartly ? "partly comparable" : "",
    });

    private void DrawPanel(Panel panel, IReadOnlyList<Tick> ticks)
    {
        var strips = _rows.Strips(panel.Top, panel.Bottom);
        if (_frame.Room.IsNarrow)
        {
            _frame.AddLines(
                ticks.Select(tick => tick.Value), strips, new() { Color = Palette.Grid, Width = 1 },
                panel.Suffix);
        }
        _frame.AddLines([0.0], strips, new() { Color = Palette.Blue, Width = 2 }, panel.Suffix);
        AddMarks(panel, isOwn: true);
        AddMarks(panel, isOwn: false);
    }

    /// <summary>Many claims at no distance would fill the page with equal rows: one row for each voice stands
    /// for them. The table has them all.</summary>
    private static IEnumerable<OverviewRow> Summaries(IEnumerable<OverviewRow> group) =>
        group.GroupBy(row => row.IsOwn).Select(voice => voice.First() with
        {
            IsPartly = false,
            Label = ChartText.Count(voice.Count(), "claim") + (voice.Key
                ? " in the writers' own voice" : " reported from others"),
            Outcome = "",
            Reason = string.Join("; ", voice.Take(NamedInHover).Select(row => row.Label))
                + (voice.Count() > NamedInHover ? "; …" : ""),
            Who = voice.Count(row => row.IsPartly) is > 0 and var partly
                ? string.Create(CultureInfo.InvariantCulture, $"{partly} of them comparable in part only")
                : "",
        });

    private void AddMarks(Panel panel, bool isOwn)
    {
        var marks = panel.Rows.Where(p => p.Row.IsOwn == isOwn)
            .Select(p => (p.Row, p.Y, X: panel.Scale.Position(p.Row.Distance))).ToList();
        if (marks.Count == 0)
        {
            return;
        }
        var colour = isOwn ? Palette.Vermillion : Palette.Purple;
        var (x, y) = (Suffixed("x", panel.Suffix), Suffixed("y", panel.Suffix));
        _frame.Add(new Scatter
        {
            HoverInfo = "skip",
            Line = new() { Color = Palette.Fade(colour, 0.6), Dash = isOwn ? null : "2px,2px", Width = 2 },
            Mode = "lines",
            ShowLegend = false,
            X = [.. marks.SelectMany(m => new object?[] { 0, m.X, null })],
            XAxis = x,
            Y = [.. marks.SelectMany(m => new object?[] { m.Y, m.Y, null })],
            YAxis = y,
        });
        _frame.Add(new Scatter
        {
            CustomData = [.. marks.Select(m => OverviewText.Hover(m.Row))],
            HoverTemplate = "%{customdata}<extra></extra>",
            Marker = new()
            {
                Color = colour,
                Line = new() { Color = colour, Width = 1.8 },
                Size = 11,
                Symbols = [.. marks.Select(m => Symbol(m.Row))],
            },
            Mode = "markers",
            ShowLegend = false,
            X = [.. marks.Select(m => (object)m.X)],
            XAxis = x,
            Y = [.. marks.Select(m => (object)m.Y)],
            YAxis = y,
        });
    }

    private static string? Suffixed(string axis, string suffix) => suffix.Length == 0 ? null : axis + suffix;

    private static string Symbol(OverviewRow row) =>
        (row.IsOwn ? "circle" : "diamond") + (row.IsPartly ? "-open" : "");

    private Axis DistanceAxis(Panel panel, IReadOnlyList<Tick> ticks) => AxisStyle.Values with
    {
        Range = [panel.Scale.From, panel.Scale.To],
        ShowGrid = !_frame.Room.IsNarrow,
        TickText = [.. ticks.Select(tick => tick.Text)],
        TickVals = [.. ticks.Select(tick => tick.Value)],
        Title = _frame.AxisTitle(panel.Scale.Title),
        Type = "linear",
    };

    private void AddKeys()
    {
        var rows = _plot.Rows.AddRange(_plot.PointRows);
        _frame.Key.AddGroup(
            "", new[] { (new KeyMark("line", Palette.Blue) { LineWidth = 2 }, "not outside the range") }
            .Concat(rows.Any(row => row.IsOwn)
                ? [(new KeyMark("circle", Palette.Vermillion), "in the writer's own voice")] : [])
            .Concat(rows.Any(row => !row.IsOwn)
                ? [(new KeyMark("diamond", Palette.Purple), "reported from others")] : [])
            .Concat(rows.Any(row => row.IsPartly)
                ? [(new KeyMark("circle-open", Palette.Grey), "hollow: comparable in part only")] : []));
    }

    private static string Footer(OverviewPlot plot) => ForestText.JoinFilled(
        " ",
        plot.Unplaced.Length == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $"Not on this axis ({plot.Unplaced.Length}): {string.Join("; ", plot.Unplaced).TrimEnd('.')}."),
        plot.LeftOut);

    /// <summary>Rows on one axis, in place; the vertical axis of each panel counts the pixels of
    /// all.</summary>
    private sealed record Panel(
        string Suffix, int Top, int Bottom, DistanceScale Scale, List<(OverviewRow Row, double Y)> Rows);
}
