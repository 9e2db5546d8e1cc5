using System.Globalization;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Draws what yearly rates amount to: level against years, the first year being 1, on a logarithmic
/// axis whose ticks are doublings. A constant compound rate is a straight line there.</summary>
internal sealed class GrowthBuilder
{
    private const int LeastHeight = 400;
    private const int NarrowHeight = 320;
    private const int ManyStudies = 14;

    private readonly GrowthPlot _plot;
    private readonly ChartFrame _frame;
    private readonly EndLabels _labels;
    private readonly int _height;
    private readonly double _low;
    private readonly double _high;

    private GrowthBuilder(GrowthPlot plot, ChartRoom room)
    {
        _plot = plot;
        _frame = new(room, plot.Title, plot.Subtitle, plot.SourceLine)
        {
            Caption = string.Create(
                CultureInfo.InvariantCulture,
                $"Level, {plot.From} = 1 (logarithmic scale: each line is a doubling)"),
            Left = room.IsNarrow ? 40 : 48,
        };
        _labels = new(_frame, [.. plot.Paths.Select(Label)]);
        _height = Math.Max(room.IsNarrow ? NarrowHeight : LeastHeight, _labels.Height);
        _frame.PlotHeight = _height;
        var levels = plot.Paths.SelectMany(path => path.Points).Select(point => Math.Log2(point.Multiple))
            .Append(0);
        var all = levels.Concat(RangeEnds().Select(Math.Log2)).ToList();
        (_low, _high) = (all.Min() - 0.12, all.Max() + 0.18);
    }

    public static Chart Build(GrowthPlot plot) => new(
        plot.Title, room => new GrowthBuilder(plot, room).Draw(), GrowthText.Data(plot), AltText.Of(plot),
        plot.SourceLine);

    private Figure Draw()
    {
        AddRange();
        foreach (var path in _plot.Paths.OrderByDescending(Rank))
        {
            AddPath(path);
        }
        _labels.Draw(Pixel);
        AddKeys();
        _labels.AddToKey(_frame.Key);
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
        ClipOnAxis = false,
        Opacity = IsMinor(path) ? 0.55 : null,
        ShowLegend = false,
        X = [.. path.Points.Select(point => (object)(double)point.Year)],
        Y = [.. path.Points.Select(point => (object)point.Multiple)],
    });

    /// <summary>One of so many that they are read as a bundle.</summary>
    private bool IsMinor(GrowthPath path) =>
        path.Role is PathRole.Study or PathRole.Outside && _plot.Paths.Length > ManyStudies;

    private Line Stroke(GrowthPath path) => new()
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
        Width = path.Role is PathRole.Claim or PathRole.ReportedClaim && !path.IsSimple ? 3.5
            : IsMinor(path) ? 1.2 : 1.8,
    };

    private static string Colour(PathRole role) => role switch
    {
        PathRole.Claim or PathRole.ReportedClaim => Palette.Vermillion,
        PathRole.Study => Palette.Blue,
        PathRole.Series => Palette.Green,
        _ => Palette.Grey,
    };

    private EndLabel Label(GrowthPath path)
    {
        var (last, level) = path.Points[^1];
        var multiple = ChartText.Value(Math.Round(level, 2)) + "-fold";
        var (name, detail) = path switch
        {
            { IsSimple: true } => ("as a simple average", multiple),
            { Role: PathRole.Series } => (
                path.Label, string.Create(CultureInfo.InvariantCulture, $"{multiple} by {last}")),
            _ => (path.Label, $"{path.Rate}: {multiple}"),
        };
        var stroke = Stroke(path);
        return new(
            name, detail, level,
            new("line", stroke.Color!) { Dash = stroke.Dash, LineWidth = stroke.Width!.Value })
        {
            Rank = Rank(path),
            Short = multiple,
        };
    }

    /// <summary>Claims before series, the outermost studies before those between.</summary>
    private int Rank(GrowthPath path) => path.Role switch
    {
        PathRole.Claim or PathRole.ReportedClaim => 0,
        PathRole.Series => 1,
        _ when IsOutermost(path) => 2,
        PathRole.Study => 3,
        _ => 4,
    };

    private bool IsOutermost(GrowthPath path)
    {
        var peers = _plot.Paths.Where(other => other.Role == path.Role).ToList();
        return path == peers.MinBy(other => other.Points[^1].Multiple)
            || path == peers.MaxBy(other => other.Points[^1].Multiple);
    }

    private double Pixel(double multiple) => _height * (_high - Math.Log2(multiple)) / (_high - _low);

    private Axis YearAxis()
    {
        var ticks = TickFit.Choose(
            [.. YearTicks.Choices(_plot.From, _plot.To)], _frame.PlotWidth, _frame.TickOverhang);
        return AxisStyle.Values with
        {
            Range = [(double)_plot.From, (double)_plot.To],
            TickText = [.. ticks.Select(tick => tick.Text)],
            TickVals = [.. ticks.Select(tick => tick.Value)],
        };
    }

    private Axis LevelAxis()
    {
        var powers = Enumerable.Range(
            (int)Math.Ceiling(_low), (int)Math.Floor(_high) - (int)Math.Ceiling(_low) + 1);
        var step = powers.Count() > 9 ? 2 : 1;
        var shown = powers.Where(power => power % step == 0).ToList();
        return AxisStyle.Values with
        {
            Range = [_low * Math.Log10(2), _high * Math.Log10(2)],
            TickText = [.. shown.Select(
                power => Math.Pow(2, power).ToString("0.###", CultureInfo.InvariantCulture))],
            TickVals = [.. shown.Select(power => (object)Math.Pow(2, power))],
            Type = "log",
        };
    }

    private void AddKeys()
    {
        var keys = new List<(KeyMark, string)>();
        if (_plot.Range is not null)
        {
            keys.Add((new("band", Palette.Blue), "range of the studies"));
        }
        foreach (var path in _plot.Paths.DistinctBy(path => (path.Role, path.IsSimple)))
        {
            keys.Add((Label(path).Mark, Meaning(path)));
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
