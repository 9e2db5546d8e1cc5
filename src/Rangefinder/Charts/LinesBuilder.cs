using System.Globalization;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Draws values year by year as lines that carry their names at their ends; colour, marker and dash
/// all tell them apart.</summary>
internal sealed class LinesBuilder
{
    private const int LeastHeight = 360;
    private const int LabelWidth = 30;

    private static readonly (string Colour, string? Dash, string Symbol)[] Looks =
    [
        (Palette.Blue, null, "circle"), (Palette.Green, "8px,3px", "square"),
        (Palette.Purple, "3px,3px", "diamond"), (Palette.Grey, "10px,3px,2px,3px", "triangle-up"),
    ];

    private readonly LinesPlot _plot;
    private readonly ChartFrame _frame;
    private readonly AxisScale _scale;
    private readonly int _height;

    private LinesBuilder(LinesPlot plot)
    {
        _plot = plot;
        var values = plot.Lines.SelectMany(path => path.Points).Select(point => point.Value).OfType<double>()
            .ToList();
        var scale = AxisScale.Fit(values, mayBeLog: values.Min() > 0 && values.Max() / values.Min() > 30);
        _scale = scale.IsLog || values.Min() < 0 ? scale : scale with { From = 0 };
        _height = Math.Max(LeastHeight, plot.Lines.Length * 36);
        _frame = new(plot.Title, plot.Subtitle, plot.SourceLine) { Left = 80, PlotHeight = _height };
    }

    public static Chart Build(LinesPlot plot) => new(
        plot.Title, new LinesBuilder(plot).Draw(), LinesText.Data(plot), LinesText.Alt(plot), plot.SourceLine);

    private Figure Draw()
    {
        for (var i = 0; i < _plot.Lines.Length; i++)
        {
            AddLine(_plot.Lines[i], i);
        }
        AddEndLabels();
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
            ShowLegend = false,
            X = [.. path.Points.Select(point => (object)(double)point.Year)],
            Y = [.. path.Points.Select(point => (object?)point.Value)],
        });
    }

    private void AddEndLabels()
    {
        var labels = _plot.Lines
            .Select((path, i) => (Text: Label(path), End: Pixel(path.End.Value), Look(i).Colour))
            .OrderBy(label => label.End).ToList();
        var places = LabelSpread.Apart(
            [.. labels.Select(label => (label.End, (label.Text.Count * RowStack.LineHeight) + 4.0))], _height);
        for (var i = 0; i < labels.Count; i++)
        {
            _frame.AddValue(labels[i].Text, places[i], labels[i].Colour, shift: 16);
            _frame.Add(new Shape("line", 1, 13, 1 - (labels[i].End / _height), 1 - (places[i] / _height))
            {
                Line = new() { Color = labels[i].Colour, Width = 1 },
                XAnchor = 1,
                XRef = "paper",
                XSizeMode = "pixel",
                YRef = "paper",
            });
        }
    }

    private static RowText Label(LinePath path) =>
        new(ChartText.Fit(path.Label, LabelWidth, 2), ChartText.Fit(path.Who, LabelWidth + 6, 1));

    private double Pixel(double value) =>
        _height * (_scale.To - _scale.Position(value)) / (_scale.To - _scale.From);

    private Axis YearAxis()
    {
        var years = _plot.Lines.SelectMany(path => path.Points).Select(point => point.Year).ToList();
        var (from, to) = (years.Min(), years.Max() == years.Min() ? years.Max() + 1 : years.Max());
        int[] steps = [1, 2, 5, 10, 20, 50, 100];
        var step = steps.First(s => s == 100 || (to - from) / s <= 7);
        var ticks = Enumerable.Range(from, to - from + 1).Where(year => year % step == 0).ToList();
        return Common() with
        {
            Range = [(double)from, (double)to],
            TickText = [.. ticks.Select(year => year.ToString(CultureInfo.InvariantCulture))],
            TickVals = [.. ticks.Select(year => (object)(double)year)],
        };
    }

    private Axis ValueAxis()
    {
        var ticks = _scale.Ticks();
        return Common() with
        {
            Range = [_scale.From, _scale.To],
            TickText = [.. ticks.Select(ChartText.Value)],
            TickVals = [.. ticks.Select(tick => (object)tick)],
            Title = ChartFrame.AxisTitle(_plot.Unit + (_scale.IsLog ? " (logarithmic scale)" : "")),
            Type = _scale.IsLog ? "log" : "linear",
        };
    }

    private static Axis Common() => new()
    {
        FixedRange = true,
        GridColor = Palette.Grid,
        LineColor = Palette.AxisLine,
        LineWidth = 1,
        ShowGrid = true,
        ShowLine = true,
        TickColor = Palette.AxisLine,
        TickLen = 5,
        Ticks = "outside",
        ZeroLine = false,
    };
}
