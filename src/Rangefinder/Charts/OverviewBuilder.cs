using System.Globalization;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Draws all claims by their distance from the range, grouped by relation; within a group the
/// writers' own claims come first, and a reported claim has a mark of another shape and colour.</summary>
internal sealed class OverviewBuilder
{
    private const int LabelWidth = 40;
    private const int MostZeroRows = 12;
    private const int NamedInHover = 15;

    private static readonly string[] Order =
        ["Below the range", "Earlier than the sources", "Within the range", "Equal", "Overlapping the range",
            "Above the range", "Later than the sources"];

    private readonly OverviewPlot _plot;
    private readonly ChartFrame _frame;
    private readonly RowStack _rows = new();

    private OverviewBuilder(OverviewPlot plot)
    {
        _plot = plot;
        _frame = new(plot.Title, plot.Subtitle, Footer(plot));
    }

    public static Chart Build(OverviewPlot plot)
    {
        var sorted = plot with
        {
            Rows = [.. plot.Rows
                .OrderBy(row => Array.IndexOf(Order, row.Group))
                .ThenByDescending(row => row.IsOwn)
                .ThenBy(row => row.Distance)
                .ThenBy(row => row.Label, StringComparer.Ordinal)],
        };
        return new(
            plot.Title, new OverviewBuilder(sorted).Draw(), OverviewText.Data(sorted),
            AltText.Of(sorted), "");
    }

    private Figure Draw()
    {
        var placed = new List<(OverviewRow Row, double Y)>();
        var isLong = _plot.Rows.Count(IsZero) > MostZeroRows;
        foreach (var group in _plot.Rows.GroupBy(row => row.Group))
        {
            _frame.AddLabel(
                RowText.Heading($"{group.Key} ({group.Count().ToString(CultureInfo.InvariantCulture)})"),
                _rows.AddHeader());
            var rows = isLong && group.All(IsZero) ? Summaries(group) : group;
            placed.AddRange(rows.Select(row => (row, AddRow(row))));
        }
        _rows.AddGap(4);
        AddZero();
        AddMarks(placed, isOwn: true);
        AddMarks(placed, isOwn: false);
        AddKeys();
        _frame.PlotHeight = _rows.Height;
        return _frame.Build(
            new Dictionary<string, Axis> { ["xaxis"] = DistanceAxis(), ["yaxis"] = RowAxis() });
    }

    private double AddRow(OverviewRow row)
    {
        var label = new RowText(
            ChartText.Fit(row.Label, LabelWidth, 2), ChartText.Fit(row.Who, LabelWidth + 6, 1));
        var value = new RowText(ChartText.Fit(row.Outcome, 24, 2), row.IsPartly ? ["partly comparable"] : []);
        var y = _rows.AddRow(Math.Max(label.Count, value.Count));
        _frame.AddLabel(label, y);
        _frame.AddValue(value, y);
        return y;
    }

    private bool IsZero(OverviewRow row) => Position(row.Distance) == 0;

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

    private void AddMarks(List<(OverviewRow Row, double Y)> placed, bool isOwn)
    {
        var marks = placed.Where(p => p.Row.IsOwn == isOwn).ToList();
        if (marks.Count == 0)
        {
            return;
        }
        var colour = isOwn ? Palette.Vermillion : Palette.Purple;
        _frame.Add(new Scatter
        {
            HoverInfo = "skip",
            Line = new() { Color = Palette.Fade(colour, 0.6), Dash = isOwn ? null : "2px,2px", Width = 2 },
            Mode = "lines",
            ShowLegend = false,
            X = [.. marks.SelectMany(m => new object?[] { 0, Position(m.Row.Distance), null })],
            Y = [.. marks.SelectMany(m => new object?[] { m.Y, m.Y, null })],
        });
        _frame.Add(new Scatter
        {
            CustomData = [.. marks.Select(m => OverviewText.Hover(m.Row))],
            HoverTemplate = "%{customdata}<extra></extra>",
            Marker = new()
            {
                Color = colour,
                Line = new() { Color = colour, Width = 1.8 },
                Size = 10,
                Symbols = [.. marks.Select(m => Symbol(m.Row))],
            },
            Mode = "markers",
            ShowLegend = false,
            X = [.. marks.Select(m => (object)Position(m.Row.Distance))],
            Y = [.. marks.Select(m => (object)m.Y)],
        });
    }

    private static string Symbol(OverviewRow row) =>
        (row.IsOwn ? "circle" : "diamond") + (row.IsPartly ? "-open" : "");

    /// <summary>Where a distance stands: log10 of a ratio; days by powers of ten to both sides of 0; points
    /// as they are. So 0 is always "not outside".</summary>
    private double Position(double distance) => _plot.Axis switch
    {
        OverviewAxis.Ratio => Math.Log10(distance),
        OverviewAxis.Days => Math.Sign(distance) * Math.Log10(1 + Math.Abs(distance)),
        _ => distance,
    };

    private void AddZero() => _frame.Add(new Shape("line", 0, 0, 0, _rows.Height)
    {
        Layer = "below",
        Line = new() { Color = Palette.Blue, Width = 2 },
        XRef = "x",
        YRef = "y",
    });

    private Axis DistanceAxis()
    {
        var positions = _plot.Rows.Select(row => Position(row.Distance)).Append(0).ToList();
        var room = Math.Max(0.1, (positions.Max() - positions.Min()) * 0.06);
        var (from, to) = (positions.Min() - room, positions.Max() + room);
        var ticks = Ticks().Where(tick => tick.Position >= from && tick.Position <= to).ToList();
        return new()
        {
            FixedRange = true,
            GridColor = Palette.Grid,
            LineColor = Palette.AxisLine,
            LineWidth = 1,
            Range = [from, to],
            ShowGrid = true,
            ShowLine = true,
            TickAngle = 0,
            TickColor = Palette.AxisLine,
            TickLen = 5,
            Ticks = "outside",
            TickText = [.. ticks.Select(tick => tick.Text)],
            TickVals = [.. ticks.Select(tick => (object)tick.Position)],
            Title = ChartFrame.AxisTitle(AxisTitle()),
            Type = "linear",
            ZeroLine = false,
        };
    }

    private string AxisTitle() => _plot.Axis switch
    {
        OverviewAxis.Ratio => "claim divided by the nearest end of the range (logarithmic scale)",
        OverviewAxis.Days => "days before (−) or after the nearest source date (grows by powers of ten)",
        _ => "percentage points below (−) or above the range",
    };

    private IEnumerable<(double Position, string Text)> Ticks()
    {
        if (_plot.Axis == OverviewAxis.Days)
        {
            (int Days, string Text)[] days =
                [(0, "0"), (10, "10 d"), (365, "1 y"), (3653, "10 y"), (36525, "100 y")];
            return days.SelectMany(tick => tick.Days == 0
                ? new[] { (0.0, tick.Text) }
                : [(Position(-tick.Days), "−" + tick.Text), (Position(tick.Days), tick.Text)]);
        }
        if (_plot.Axis == OverviewAxis.Points)
        {
            return AxisScale.Fit([.. _plot.Rows.Select(row => row.Distance).Append(0)], mayBeLog: false)
                .Ticks()
                .Select(tick => (tick, ChartText.Value(tick)));
        }
        var span = _plot.Rows.Select(row => Position(row.Distance)).Append(0).ToList();
        double[] ratios = span.Max() - span.Min() < 1.2
            ? [0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 7, 10]
            : [0.001, 0.01, 0.1, 0.2, 0.5, 1, 2, 5, 10, 100, 1000];
        return ratios.Select(
            ratio => (Math.Log10(ratio), "× " + ratio.ToString("0.###", CultureInfo.InvariantCulture)));
    }

    private Axis RowAxis() => new()
    {
        FixedRange = true,
        Range = [_rows.Height, 0],
        ShowGrid = false,
        ShowTickLabels = false,
        ZeroLine = false,
    };

    private void AddKeys()
    {
        var rows = _plot.Rows;
        _frame.Key.AddGroup(
            "", new[] { (new KeyMark("line", Palette.Blue) { LineWidth = 2 }, "not outside the range") }
            .Concat(rows.Any(row => row.IsOwn)
                ? [(new KeyMark("circle", Palette.Vermillion), "in the writer's own voice")] : [])
            .Concat(rows.Any(row => !row.IsOwn)
                ? [(new KeyMark("diamond", Palette.Purple), "reported from others")] : [])
            .Concat(rows.Any(row => row.IsPartly)
                ? [(new KeyMark("circle-open", Palette.Grey), "hollow: comparable in part only")] : []));
    }

    private static string Footer(OverviewPlot plot) => plot.Unplaced.Length == 0 ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"Not on this axis ({plot.Unplaced.Length}): {string.Join("; ", plot.Unplaced).TrimEnd('.')}.");
}
