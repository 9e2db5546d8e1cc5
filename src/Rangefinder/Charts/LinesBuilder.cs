using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Draws values year by year as lines that carry their names at their ends; colour, marker and dash
/// all tell them apart.</summary>
internal sealed class LinesBuilder
{
    private const int LeastHeight = 380;
    private const int NarrowHeight = 300;
    private const double LogFrom = 30;

    private static readonly (string Colour, string? Dash, string Symbol)[] Looks =
    [
        (Palette.Blue, null, "circle"), (Palette.Green, "8px,3px", "square"),
        (Palette.Purple, "3px,3px", "diamond"), (Palette.Grey, "10px,3px,2px,3px", "triangle-up"),
    ];

    private readonly LinesPlot _plot;
    private readonly ChartFrame _frame;
    private readonly AxisScale _scale;
    private readonly EndLabels _labels;
    private readonly int _height;

    private LinesBuilder(LinesPlot plot, ChartRoom room)
    {
        _plot = plot;
        var values = plot.Lines.SelectMany(path => path.Points).Select(point => point.Value).OfType<double>()
            .ToList();
        var scale = AxisScale.Fit(
            values, mayBeLog: values.Min() > 0 && values.Max() / values.Min() > LogFrom);
        _scale = scale.IsLog || values.Min() < 0 ? scale : scale with { From = 0 };
        _frame = new(room, plot.Title, plot.Subtitle, plot.SourceLine)
        {
            Caption = plot.Unit + (_scale.IsLog ? " (logarithmic scale)" : "")
                + (values.Max() >= 1_000_000 ? "; m = million" : ""),
            Left = LeftRoom(),
        };
        _labels = new(_frame, [.. plot.Lines.Select(Label)]);
        _height = Math.Max(room.IsNarrow ? NarrowHeight : LeastHeight, _labels.Height);
        _frame.PlotHeight = _height;
    }

    public static Chart Build(LinesPlot plot) => new(
        plot.Title, room => new LinesBuilder(plot, room).Draw(), LinesText.Data(plot), AltText.Of(plot),
        plot.SourceLine);

    private Figure Draw()
    {
        for (var i = 0; i < _plot.Lines.Length; i++)
        {
            AddLine(_plot.Lines[i], i);
        }
        _labels.Draw(Pixel);
        _labels.AddToKey(_frame.Key);
        var fills = _plot.Lines.Select(path => path.Fill).Distinct().Order().ToList();
        _frame.Key.AddGroup("Filling:", fills is [MarkFill.Full] ? [] : fills.Select(fill =>
            (new KeyMark(MarkStyle.Symbol("archival", fill), Palette.Grey), MarkStyle.Meaning(fill))));
        return _frame.Build(new Dictionary<string, Axis> { ["xaxis"] = YearAxis(), ["yaxis"] = ValueAxis() });
    }

    private static (string Colour, string? Dash, string Symbol) Look(int line)
    {
        var (colour, dash, symbol) = Looks[line % Looks.Length];
        return (colour, Looks[(line + (line / Looks.Length)) % Looks.Length].Dash ?? dash, symbol);
    }

    private void AddLine(LinePath path, int index)
    {
        var (colour, dash, symbol) = Look(index);
        var symbols = path.Fill switch
        {
            MarkFill.Half => symbol + "-open-dot",
            MarkFill.Hollow => symbol + "-open",
            _ => symbol,
        };
        _frame.Add(new Scatter
        {
            ConnectGaps = false,
            CustomData = [.. path.Points.Select(point => LinesText.Hover(path, point, _plot.Unit))],
            HoverTemplate = "%{customdata}<extra></extra>",
            Line = new() { Color = colour, Dash = dash, Width = 2.2 },
            Marker = new() { Color = colour, Size = path.Points.Length > 40 ? 4 : 7, Symbol = symbols },
            Mode = "lines+markers",
            ClipOnAxis = false,
            ShowLegend = false,
            X = [.. path.Points.Select(point => (object)(double)point.Year)],
            Y = [.. path.Points.Select(point => (object?)point.Value)],
        });
    }

    private EndLabel Label(LinePath path, int index)
    {
        var (colour, dash, _) = Look(index);
        return new(path.Label, path.Who, path.End.Value, new("line", colour) { Dash = dash, LineWidth = 2.2 })
        {
            Rank = index,
            Short = "",
        };
    }

    private int LeftRoom() => 20 + (int)_scale.Ticks()
        .Max(tick => TypeMetrics.Width(ChartText.Value(tick), ChartFrame.TickSize));

    private double Pixel(double value) =>
        _height * (_scale.To - _scale.Position(value)) / (_scale.To - _scale.From);

    private Axis YearAxis()
    {
        var years = _plot.Lines.SelectMany(path => path.Points).Select(point => point.Year).ToList();
        var (from, to) = (years.Min(), Math.Max(years.Max(), years.Min() + 1));
        var ticks = TickFit.Choose(
            [.. YearTicks.Choices(from, to)], _frame.PlotWidth, _frame.TickOverhang);
        return AxisStyle.Values with
        {
            Range = [(double)from, (double)to],
            TickText = [.. ticks.Select(tick => tick.Text)],
            TickVals = [.. ticks.Select(tick => tick.Value)],
        };
    }

    private Axis ValueAxis()
    {
        var ticks = _scale.Ticks();
        return AxisStyle.Values with
        {
            Range = [_scale.From, _scale.To],
            TickText = [.. ticks.Select(ChartText.Value)],
            TickVals = [.. ticks],
            Type = _scale.IsLog ? "log" : "linear",
        };
    }
}
