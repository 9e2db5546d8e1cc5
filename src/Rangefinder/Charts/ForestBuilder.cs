using Rangefinder.Charts.Plotly;
using Rangefinder.Display;

namespace Rangefinder.Charts;

/// <summary>Draws a forest plot: claims in rows of their own on top, with lines down through everything;
/// under them the independent studies, under those what is shown but stands outside the range.</summary>
internal sealed partial class ForestBuilder
{
    private const int LabelWidth = 34;
    private const int MarkSize = 10;

    private readonly ForestPlot _plot;
    private readonly ChartFrame _frame;
    private readonly AxisScale _scale;
    private readonly RowStack _rows = new();
    private readonly List<(ForestClaim Claim, double Y)> _claims = [];
    private readonly List<double> _separators = [];
    private readonly int _detailLines;

    private ForestBuilder(ForestPlot plot)
    {
        _plot = plot;
        _frame = new(plot.Title, plot.Subtitle, plot.SourceLine);
        _scale = AxisScale.Fit(AllValues(plot), plot.MayBeLog).WithRoomForArrows(
            LeftArrows(plot), RightArrows(plot));
        _detailLines = plot.Studies.Length + plot.Others.Length > 12 ? 1 : 2;
    }

    public static Chart Build(ForestPlot plot) =>
        new(
            plot.Title, new ForestBuilder(plot).Draw(), ForestText.Data(plot), AltText.Of(plot),
            plot.SourceLine);

    private Figure Draw()
    {
        AddClaims();
        var under = _rows.Height;
        AddGroup(StudiesHeading(), _plot.Studies, Palette.Blue);
        AddGroup("Shown, but outside the range", _plot.Others, Palette.Grey);
        AddEnvelope(under);
        AddClaimLines();
        AddKeys();
        _frame.PlotHeight = _rows.Height;
        return _frame.Build(new Dictionary<string, Axis> { ["xaxis"] = ValueAxis(), ["yaxis"] = RowAxis() });
    }

    private void AddClaims()
    {
        if (_plot.Claims.Length == 0)
        {
            return;
        }
        _frame.AddLabel(
            RowText.Heading(_plot.Claims.Length == 1 ? "What the text says" : "What the texts say"),
            _rows.AddHeader());
        foreach (var claim in _plot.Claims)
        {
            var label = new RowText(
                ChartText.FitQuoted(claim.Quotation, LabelWidth, 2),
                ChartText.Fit(claim.Who, LabelWidth + 4, 2));
            var value = new RowText([ForestText.Value(claim)], ChartText.Fit(claim.Outcome, 20, 4));
            var y = _rows.AddRow(Math.Max(label.Count, value.Count));
            _frame.AddLabel(label, y, Palette.Vermillion);
            _frame.AddValue(value, y, Palette.Vermillion);
            _claims.Add((claim, y));
        }
        AddClaimMarks();
    }

    private void AddGroup(string heading, IReadOnlyList<ForestRow> rows, string colour)
    {
        if (rows.Count == 0)
        {
            return;
        }
        var y = _rows.AddHeader();
        _frame.AddLabel(RowText.Heading(heading), y);
        _separators.Add(y - 13);
        var placed = new List<(ForestRow Row, double Y)>();
        foreach (var row in rows)
        {
            var label = new RowText(
                TextWrap.Lines(row.Label, LabelWidth),
                ChartText.Fit(row.Detail, LabelWidth + 4, _detailLines));
            var middle = _rows.AddRow(label.Count);
            _frame.AddLabel(label, middle);
            _frame.AddValue(new([ForestText.Value(row)], []), middle);
            placed.Add((row, middle));
        }
        AddRowMarks(placed, colour);
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

    private Axis ValueAxis()
    {
        var ticks = _scale.Ticks();
        var title = _plot.Unit + (_scale.IsLog ? " (logarithmic scale)" : "");
        if (ticks.Any(tick => Math.Abs(tick) >= 1_000_000))
        {
            title += "; m = million";
        }
        return new()
        {
            FixedRange = true,
            GridColor = Palette.Grid,
            LineColor = Palette.AxisLine,
            LineWidth = 1,
            Range = [_scale.From, _scale.To],
            ShowGrid = true,
            ShowLine = true,
            TickColor = Palette.AxisLine,
            TickLen = 5,
            Ticks = "outside",
            TickText = [.. ticks.Select(ChartText.Value)],
            TickVals = [.. ticks],
            Title = ChartFrame.AxisTitle(title),
            Type = _scale.IsLog ? "log" : "linear",
            ZeroLine = false,
        };
    }

    private Axis RowAxis() => new()
    {
        FixedRange = true,
        Range = [_rows.Height, 0],
        ShowGrid = false,
        ShowTickLabels = false,
        Type = "linear",
        ZeroLine = false,
    };
}
