using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Draws a forest plot: claims in rows of their own on top, with lines down through everything;
/// under them the independent studies, under those what is shown but stands outside the range.</summary>
internal sealed partial class ForestBuilder
{
    private const double MarkSize = 11;
    private const int ManyRows = 12;
    private const int VeryManyRows = 40;

    private readonly ForestPlot _plot;
    private readonly ChartFrame _frame;
    private readonly AxisScale _scale;
    private readonly RowLayout _rows;
    private readonly List<(ForestClaim Claim, double Y)> _claims = [];
    private readonly int _detailLines;

    private ForestBuilder(ForestPlot plot, ChartRoom room)
    {
        _plot = plot;
        _frame = new(room, plot.Title, plot.Subtitle, plot.SourceLine);
        _rows = new(_frame);
        _scale = AxisScale.Fit(AllValues(plot), plot.MayBeLog).WithRoomForArrows(
            LeftArrows(plot), RightArrows(plot));
        _detailLines = (plot.Studies.Length + plot.Others.Length) switch
        {
            > VeryManyRows => 0,
            > ManyRows => 1,
            _ => 2,
        };
    }

    public static Chart Build(ForestPlot plot) =>
        new(
            plot.Title, room => new ForestBuilder(plot, room).Draw(), ForestText.Data(plot), AltText.Of(plot),
            plot.SourceLine);

    private Figure Draw()
    {
        PlaceClaims();
        var under = _rows.Height;
        var studies = PlaceGroup(StudiesHeading(), _plot.Studies);
        var others = PlaceGroup("Shown, but outside the range", _plot.Others);
        var ticks = Ticks();
        AddGrid(ticks);
        AddEnvelope(under);
        AddClaimLines();
        AddRowMarks(studies, Palette.Blue);
        AddRowMarks(others, Palette.Grey);
        AddClaimMarks();
        AddKeys();
        _frame.PlotHeight = _rows.Height;
        _frame.RepeatOnTop(
            AxisTitle(ticks), ticks.Select(tick => (_scale.Position((double)tick.Value), tick.Text)));
        return _frame.Build(new Dictionary<string, Axis>
        {
            ["xaxis"] = ValueAxis(ticks),
            ["yaxis"] = AxisStyle.Rows(0, _rows.Height),
        });
    }

    private void PlaceClaims()
    {
        if (_plot.Claims.Length == 0)
        {
            return;
        }
        _rows.AddHeading(_plot.Claims.Length == 1 ? "What the text says" : "What the texts say");
        foreach (var claim in _plot.Claims)
        {
            _claims.Add((claim, _rows.Add(new(claim.Quotation, ForestText.Value(claim))
            {
                Colour = Palette.Vermillion,
                Detail = claim.Who,
                IsQuotation = true,
                LabelLines = 3,
                ValueDetail = claim.Outcome,
            })));
        }
    }

    private List<(ForestRow Row, double Y)> PlaceGroup(string heading, IReadOnlyList<ForestRow> rows)
    {
        if (rows.Count == 0)
        {
            return [];
        }
        _rows.AddHeading(heading);
        return [.. rows.Select(row => (row, _rows.Add(new(row.Label, ForestText.Value(row))
        {
            Detail = row.Detail,
            DetailLines = _detailLines,
            LabelLines = 4,
        })))];
    }

    private string StudiesHeading() =>
        _plot.Studies.Length == 1 ? "One independent study" : "Independent studies";

    private static List<double> AllValues(ForestPlot plot)
    {
        var rows = plot.Studies.Concat(plot.Others);
        double?[] range = [plot.EnvelopeLow, plot.EnvelopeHigh];
        return [.. rows.SelectMany(row => new[] { row.Low, row.Central, row.High })
            .Concat(plot.Claims.SelectMany(claim => new[] { claim.Low, claim.High }))
            .Concat(range)
            .OfType<double>()];
    }

    private static IEnumerable<double> LeftArrows(ForestPlot plot) =>
        plot.Claims.Where(claim => claim.Low is null).Select(claim => claim.High)
            .Concat(plot.Studies.Concat(plot.Others).Where(row => row.Bound == RowBound.Ceiling)
                .Select(row => row.High ?? row.Central))
            .OfType<double>();

    private static IEnumerable<double> RightArrows(ForestPlot plot) =>
        plot.Claims.Where(claim => claim.High is null).Select(claim => claim.Low)
            .Concat(plot.Studies.Concat(plot.Others).Where(row => row.Bound == RowBound.Floor)
                .Select(row => row.Low ?? row.Central))
            .OfType<double>();

    private IReadOnlyList<Tick> Ticks() => TickFit.Choose(
        [.. _scale.TickChoices().Select(values => (IReadOnlyList<Tick>)[.. values.Select(value =>
            new Tick(value, _scale.Place(value), ChartText.Value(value)))])],
        _frame.PlotWidth, _frame.TickOverhang);

    /// <summary>On a narrow page the grid would run through the words.</summary>
    private void AddGrid(IEnumerable<Tick> ticks)
    {
        if (_frame.Room.IsNarrow)
        {
            _frame.AddLines(
                ticks.Select(tick => tick.Value), _rows.Strips(0, _rows.Height),
                new() { Color = Palette.Grid, Width = 1 });
        }
    }

    private string AxisTitle(IReadOnlyList<Tick> ticks) =>
        _plot.Unit + (_scale.IsLog ? " (logarithmic scale)" : "")
        + (ticks.Any(tick => Math.Abs((double)tick.Value) >= 1_000_000) ? "; m = million" : "");

    private Axis ValueAxis(IReadOnlyList<Tick> ticks) => AxisStyle.Values with
    {
        Range = [_scale.From, _scale.To],
        ShowGrid = !_frame.Room.IsNarrow,
        TickText = [.. ticks.Select(tick => tick.Text)],
        TickVals = [.. ticks.Select(tick => tick.Value)],
        Title = _frame.AxisTitle(AxisTitle(ticks)),
        Type = _scale.IsLog ? "log" : "linear",
    };
}
