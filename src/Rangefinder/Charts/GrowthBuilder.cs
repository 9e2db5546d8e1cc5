using System.Globalization;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Draws what yearly rates amount to: level against years, the first year being 1, on a logarithmic
/// axis whose ticks are doublings. A constant compound rate is a straight line there.</summary>
internal sealed class GrowthBuilder
{
    private const int LeastHeight = 380;
    private const int LabelWidth = 30;

    private readonly GrowthPlot _plot;
    private readonly ChartFrame _frame;
    private readonly int _height;
    private readonly double _low;
    private readonly double _high;

    private GrowthBuilder(GrowthPlot plot)
    {
        _plot = plot;
        _height = Math.Max(LeastHeight, (int)plot.Paths.Sum(path => LabelHeight(Label(path))) + 8);
        _frame = new(plot.Title, plot.Subtitle, plot.SourceLine) { Left = 62, PlotHeight = _height };
        var levels = plot.Paths.SelectMany(path => path.Points).Select(point => Math.Log2(point.Multiple))
            .Append(0);
        var all = levels.Concat(RangeEnds().Select(Math.Log2)).ToList();
        (_low, _high) = (all.Min() - 0.12, all.Max() + 0.18);
    }

    public static Chart Build(GrowthPlot plot) =>
        new(
            plot.Title, new GrowthBuilder(plot).Draw(), GrowthText.Data(plot), AltText.Of(plot),
            plot.SourceLine);

    private Figure Draw()
    {
        AddRange();
        foreach (var path in _plot.Paths)
        {
            AddPath(path);
        }
        AddEndLabels();
        AddKeys();
        return _frame.Build(new Dictionary<string, Axis> { ["xaxis"] = YearAxis(), ["yaxis"] = LevelAxis() });
    }

    private IEnumerable<double> RangeEnds() => _plot.Range is not { } range ? [] :
        new[] { range.Low, range.High }.Select(rate => Math.Pow(1 + (rate / 100), _plot.To - _plot.From));

    /// <summary>One closed outline, along the upper path and back along the lower: on a logarithmic axis both
    /// are straight.</summary>
    private void AddRange()
    {
        var ends = RangeEnds().ToList();
        if (ends.Count == 0)
        {
            return;
        }
        _frame.Add(new Scatter
        {
            Fill = "toself",
            FillColor = Palette.Fade(Palette.Blue, 0.18),
            HoverInfo = "skip",
            Line = new() { Width = 0 },
            Mode = "lines",
            ShowLegend = false,
            X = [(double)_plot.From, (double)_plot.To, (double)_plot.To, (double)_plot.From],
            Y = [1.0, ends[1], ends[0], 1.0],
        });
    }

    private void AddPath(GrowthPath path) => _frame.Add(new Scatter
    {
        CustomData = [.. path.Points.Select(point => GrowthText.Hover(path, point))],
        HoverTemplate = "%{customdata}<extra></extra>",
        Line = Stroke(path),
        Marker = new()
        {
            Color = Colour(path.Role),
            Opacity = path.Role == PathRole.Series ? 1 : 0,
            Size = 6,
            Symbol = "square",
        },
        Mode = "lines+markers",
        ShowLegend = false,
        X = [.. path.Points.Select(point => (object)(double)point.Year)],
        Y = [.. path.Points.Select(point => (object)point.Multiple)],
    });

    private static Line Stroke(GrowthPath path) => new()
    {
        Color = Colour(path.Role),
        Dash = path switch
        {
            { IsSimple: true } => "2px,5px",
            { Role: PathRole.Claim } => MarkStyle.OwnDash,
            { Role: PathRole.ReportedClaim } => MarkStyle.ReportedDash,
            { Role: PathRole.Outside } => "10px,3px,2px,3px",
            _ => null,
        },
        Width = path.Role is PathRole.Claim or PathRole.ReportedClaim && !path.IsSimple ? 3 : 1.8,
    };

    private static string Colour(PathRole role) => role switch
    {
        PathRole.Claim or PathRole.ReportedClaim => Palette.Vermillion,
        PathRole.Study => Palette.Blue,
        PathRole.Series => Palette.Green,
        _ => Palette.Grey,
    };

    /// <summary>Names the paths where they end, pushed apart where they would overlap, each with a short line
    /// back to its end.</summary>
    private void AddEndLabels()
    {
        var labels = _plot.Paths
            .Select(path => (Path: path, Text: Label(path), End: Pixel(path.Points[^1].Multiple)))
            .OrderBy(label => label.End).ThenBy(label => label.Path.Label, StringComparer.Ordinal).ToList();
        var places = LabelSpread.Apart(
            [.. labels.Select(label => (label.End, LabelHeight(label.Text)))], _height);
        for (var i = 0; i < labels.Count; i++)
        {
            var colour = Colour(labels[i].Path.Role);
            _frame.AddValue(labels[i].Text, places[i], colour, shift: 16);
            _frame.Add(new Shape("line", 1, 13, 1 - (labels[i].End / _height), 1 - (places[i] / _height))
            {
                Line = new() { Color = colour, Width = 1 },
                XAnchor = 1,
                XRef = "paper",
                XSizeMode = "pixel",
                YRef = "paper",
            });
        }
    }

    private static double LabelHeight(RowText label) => (label.Count * RowStack.LineHeight) + 4;

    private static RowText Label(GrowthPath path)
    {
        var (last, level) = path.Points[^1];
        var multiple = ChartText.Value(Math.Round(level, 2)) + "-fold";
        return path switch
        {
            { IsSimple: true } =>
                new([], ChartText.Fit($"as a simple average: {multiple}", LabelWidth + 6, 1)),
            { Role: PathRole.Series } => new(
                ChartText.Fit(path.Label, LabelWidth, 1),
                [string.Create(CultureInfo.InvariantCulture, $"{multiple} by {last}")]),
            _ => new(ChartText.Fit(path.Label, LabelWidth, 1), [$"{path.Rate}: {multiple}"]),
        };
    }

    private double Pixel(double multiple) => _height * (_high - Math.Log2(multiple)) / (_high - _low);

    private Axis YearAxis()
    {
        var step = new[] { 1, 2, 5, 10, 20, 50 }.First(s => s == 50 || (_plot.To - _plot.From) / s <= 7);
        var years = new List<int> { _plot.From };
        for (var year = ((_plot.From / step) + 1) * step; year <= _plot.To; year += step)
        {
            years.Add(year);
        }
        var shown = years.Where((year, i) => i == 0 || year - years[0] >= Math.Max(1, step * 3 / 4)).ToList();
        return Common() with
        {
            Range = [(double)_plot.From, (double)_plot.To],
            TickText = [.. shown.Select(year => year.ToString(CultureInfo.InvariantCulture))],
            TickVals = [.. shown.Select(year => (object)(double)year)],
            Title = ChartFrame.AxisTitle("year"),
        };
    }

    private Axis LevelAxis()
    {
        var powers = Enumerable.Range(
            (int)Math.Ceiling(_low), (int)Math.Floor(_high) - (int)Math.Ceiling(_low) + 1);
        var step = powers.Count() > 9 ? 2 : 1;
        var shown = powers.Where(power => power % step == 0).ToList();
        return Common() with
        {
            Range = [_low * Math.Log10(2), _high * Math.Log10(2)],
            TickText = [.. shown.Select(
                power => Math.Pow(2, power).ToString("0.###", CultureInfo.InvariantCulture))],
            TickVals = [.. shown.Select(power => (object)Math.Pow(2, power))],
            Title = ChartFrame.AxisTitle(string.Create(
                CultureInfo.InvariantCulture,
                $"level, {_plot.From} = 1 (logarithmic scale; each line a doubling)")),
            Type = "log",
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

    private void AddKeys()
    {
        var keys = new List<(KeyMark, string)>();
        if (_plot.Range is not null)
        {
            keys.Add((new("band", Palette.Blue), "range of the studies"));
        }
        foreach (var path in _plot.Paths.DistinctBy(path => (path.Role, path.IsSimple)))
        {
            var stroke = Stroke(path);
            keys.Add(
                (new("line", stroke.Color!) { Dash = stroke.Dash, LineWidth = stroke.Width ?? 1 },
                Meaning(path)));
        }
        _frame.Key.AddGroup("", keys);
    }

    private static string Meaning(GrowthPath path) => path switch
    {
        { IsSimple: true } => "the claim's rate as a simple average",
        { Role: PathRole.Claim } => "claim",
        { Role: PathRole.ReportedClaim } => "claim reported from others",
        { Role: PathRole.Study } => "study",
        { Role: PathRole.Series } => "series, year by year",
        _ => "estimate outside the range",
    };
}
