using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rangefinder.Charts.Plotly;
using Rangefinder.Display;

namespace Rangefinder.Charts;

/// <summary>Draws dates against dates. Each event has an axis of its own, as long as its dates need: on one
/// common axis a difference of days would vanish beside one of years.</summary>
internal sealed class TimelineBuilder
{
    private const int LabelWidth = 34;
    private const int ShortestDays = 24;
    private const int TickRoom = 36;
    private const double HalfHeight = 7;

    private readonly TimelinePlot _plot;
    private readonly ChartFrame _frame;
    private readonly RowStack _rows = new();
    private readonly Dictionary<string, (Axis Axis, int Top, int Bottom)> _panels = [];

    private TimelineBuilder(TimelinePlot plot)
    {
        _plot = plot;
        _frame = new(plot.Title, plot.Subtitle, plot.SourceLine) { AxisRoom = 44 };
    }

    public static Chart Build(TimelinePlot plot) => new(
        plot.Title, new TimelineBuilder(plot).Draw(), TimelineText.Data(plot), AltText.Of(plot),
        plot.SourceLine);

    private Figure Draw()
    {
        for (var i = 0; i < _plot.Panels.Length; i++)
        {
            AddPanel(_plot.Panels[i], i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture));
        }
        AddKeys();
        _frame.PlotHeight = _rows.Height;
        var axes = new Dictionary<string, Axis>();
        foreach (var (suffix, (axis, top, bottom)) in _panels)
        {
            axes["xaxis" + suffix] = axis with { Anchor = "y" + suffix };
            axes["yaxis" + suffix] = new()
            {
                Anchor = "x" + suffix,
                Domain = [1 - ((double)bottom / _rows.Height), 1 - ((double)top / _rows.Height)],
                FixedRange = true,
                Range = [bottom, top],
                ShowGrid = false,
                ShowTickLabels = false,
                ZeroLine = false,
            };
        }
        return _frame.Build(axes);
    }

    private void AddPanel(TimelinePanel panel, string suffix)
    {
        if (suffix.Length > 0)
        {
            _rows.AddGap(TickRoom);
        }
        _frame.AddLabel(RowText.Heading(panel.Title), _rows.AddHeader());
        var top = _rows.Height;
        var window = DateWindow.Fit(panel.Claims.Concat(panel.Estimates), ShortestDays);
        var claims = panel.Claims.Select(row => (Row: row, Y: AddRow(row, Palette.Vermillion))).ToList();
        var estimates = panel.Estimates.Select(row => (Row: row, Y: AddRow(row, null))).ToList();
        foreach (var (row, y) in claims)
        {
            AddClaim(row, y, window, suffix);
        }
        foreach (var (row, y) in estimates)
        {
            AddEstimate(row, y, window, suffix);
        }
        _panels.Add(suffix, (window.Axis(), top, _rows.Height));
    }

    private double AddRow(TimelineRow row, string? colour)
    {
        var label = new RowText(
            ChartText.Fit(row.Label, LabelWidth, 2), ChartText.Fit(row.Detail, LabelWidth + 4, 2));
        var value = new RowText(TextWrap.Lines(row.When, 22), ChartText.Fit(row.Distance, 23, 3));
        var y = _rows.AddRow(Math.Max(label.Count, value.Count));
        _frame.AddLabel(label, y, colour);
        _frame.AddValue(value, y, colour);
        return y;
    }

    private void AddClaim(TimelineRow row, double y, DateWindow window, string suffix)
    {
        var (from, to) = window.Ends(row);
        _frame.Add(Rectangle(from, to, y - HalfHeight, y + HalfHeight, suffix) with
        {
            FillColor = Palette.Fade(Palette.Vermillion, row.First is null || row.Last is null ? 0.25 : 0.85),
            Line = new()
            {
                Color = Palette.Vermillion,
                Dash = row.IsVague ? "3px,2px" : null,
                Width = from == to ? 5 : 1.5,
            },
        });
        foreach (var end in new[] { row.First, row.Last?.PlusDays(1) }.OfType<LocalDate>().Distinct())
        {
            if (row.First == row.Last && end != row.First)
            {
                continue;
            }
            _frame.Add(new Shape("line", Iso(end), Iso(end), y + HalfHeight, _rows.Height)
            {
                Layer = "below",
                Line = new()
                {
                    Color = Palette.Vermillion,
                    Dash = row.IsOwn ? MarkStyle.OwnDash : MarkStyle.ReportedDash,
                    Width = 1.3,
                },
                XRef = "x" + suffix,
                YRef = "y" + suffix,
            });
        }
        AddOpenEnds(row, y, window, suffix, Palette.Vermillion);
        AddHover(row, y, from, suffix, null);
    }

    private void AddEstimate(TimelineRow row, double y, DateWindow window, string suffix)
    {
        var (from, to) = window.Ends(row);
        if (row.First == row.Last && row.First is not null)
        {
            AddHover(row, y, from, suffix, MarkStyle.Symbol(row.Basis, row.Fill));
            return;
        }
        _frame.Add(Rectangle(from, to, y - 5, y + 5, suffix) with
        {
            FillColor = row.Fill switch
            {
                MarkFill.Full => Palette.Fade(Palette.Blue, 0.8),
                MarkFill.Half => Palette.Fade(Palette.Blue, 0.35),
                _ => Palette.Clear,
            },
            Line = new() { Color = Palette.Blue, Dash = row.IsVague ? "3px,2px" : null, Width = 1.6 },
        });
        AddOpenEnds(row, y, window, suffix, Palette.Blue);
        AddHover(row, y, from, suffix, null);
    }

    private void AddOpenEnds(TimelineRow row, double y, DateWindow window, string suffix, string colour)
    {
        if (row.First is not null && row.Last is not null)
        {
            return;
        }
        var (from, to) = window.Ends(row);
        _frame.Add(new Scatter
        {
            ClipOnAxis = false,
            HoverInfo = "skip",
            Marker = new()
            {
                Color = colour,
                Size = 14,
                Symbol = row.Last is null ? "triangle-right" : "triangle-left",
            },
            Mode = "markers",
            ShowLegend = false,
            X = [row.Last is null ? to : from],
            XAxis = "x" + suffix,
            Y = [y],
            YAxis = "y" + suffix,
        });
    }

    private void AddHover(TimelineRow row, double y, string x, string suffix, string? symbol) =>
        _frame.Add(new Scatter
        {
            CustomData = [TimelineText.Hover(row)],
            HoverTemplate = "%{customdata}<extra></extra>",
            Marker = new()
            {
                Color = Palette.Blue,
                Line = new() { Color = Palette.Blue, Width = 1.6 },
                Opacity = symbol is null ? 0 : null,
                Size = symbol is null ? 14 : 10,
                Symbol = symbol,
            },
            Mode = "markers",
            ShowLegend = false,
            X = [x],
            XAxis = "x" + suffix,
            Y = [y],
            YAxis = "y" + suffix,
        });

    private void AddKeys()
    {
        var claims = _plot.Panels.SelectMany(panel => panel.Claims).ToList();
        var estimates = _plot.Panels.SelectMany(panel => panel.Estimates).ToList();
        _frame.Key.AddGroup("", claims.Select(row => row.IsOwn).Distinct().OrderDescending().Select(isOwn =>
            (new KeyMark("line", Palette.Vermillion)
            {
                Dash = isOwn ? MarkStyle.OwnDash : MarkStyle.ReportedDash,
            },
                isOwn ? "claim" : "claim reported from others")));
        _frame.Key.AddGroup("Filling:", estimates.Select(row => row.Fill).Distinct().Order().Select(fill =>
            (new KeyMark(MarkStyle.Symbol("archival", fill), Palette.Blue), MarkStyle.Meaning(fill))));
        _frame.Key.AddGroup(
            "Shape:", estimates.Select(row => row.Basis).Where(basis => basis.Length > 0).Distinct()
            .Select(basis => (new KeyMark(MarkStyle.Symbol(basis), Palette.Blue), basis)));
    }

    private static Shape Rectangle(string x0, string x1, double y0, double y1, string suffix) =>
        new("rect", x0, x1, y0, y1) { XRef = "x" + suffix, YRef = "y" + suffix };

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
