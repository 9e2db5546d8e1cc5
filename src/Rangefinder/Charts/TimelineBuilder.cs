using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Draws dates against dates. Each event has an axis of its own, as long as its dates need: on one
/// common axis a difference of days would vanish beside one of years.</summary>
internal sealed class TimelineBuilder
{
    private const int ShortestDays = 24;
    private const int TickRoom = 42;
    private const int DateWidth = 62;
    private const double HalfHeight = 7;

    private readonly TimelinePlot _plot;
    private readonly ChartFrame _frame;
    private readonly RowLayout _rows;

    private TimelineBuilder(TimelinePlot plot, ChartRoom room)
    {
        _plot = plot;
        _frame = new(room, plot.Title, plot.Subtitle, plot.SourceLine) { TickRoom = TickRoom };
        _rows = new(_frame);
    }

    public static Chart Build(TimelinePlot plot) => new(
        plot.Title, room => new TimelineBuilder(plot, room).Draw(), TimelineText.Data(plot), AltText.Of(plot),
        plot.SourceLine);

    private Figure Draw()
    {
        var panels = _plot.Panels.Select(PlacePanel).ToList();
        AddKeys();
        _frame.PlotHeight = _rows.Height;
        var axes = new Dictionary<string, Axis>();
        foreach (var panel in panels)
        {
            DrawPanel(panel);
            axes["xaxis" + panel.Suffix] = panel.Window.Axis(Math.Max(2, _frame.PlotWidth / DateWidth)) with
            {
                Anchor = "y" + panel.Suffix,
                ShowGrid = !_frame.Room.IsNarrow,
            };
            axes["yaxis" + panel.Suffix] = AxisStyle.Rows(panel.Top, panel.Bottom, _rows.Height) with
            {
                Anchor = "x" + panel.Suffix,
            };
        }
        return _frame.Build(axes);
    }

    private PlacedPanel PlacePanel(TimelinePanel panel, int index)
    {
        if (index > 0)
        {
            _rows.AddGap(TickRoom);
        }
        _rows.AddHeading(panel.Title, _frame.Room.TextWidth);
        var top = _rows.Height;
        var claims = panel.Claims.Select(row => (Row: row, Y: Place(row, isClaim: true))).ToList();
        var estimates = panel.Estimates.Select(row => (Row: row, Y: Place(row, isClaim: false))).ToList();
        return new(
            index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture), top, _rows.Height,
            DateWindow.Fit(panel.Claims.Concat(panel.Estimates), ShortestDays), claims, estimates);
    }

    private double Place(TimelineRow row, bool isClaim) => _rows.Add(new(
        isClaim ? row.Label.Trim('“', '”') : row.Label, row.When)
    {
        Colour = isClaim ? Palette.Vermillion : null,
        Detail = row.Detail,
        IsQuotation = isClaim,
        LabelLines = 3,
        ValueDetail = row.Distance,
    });

    private void DrawPanel(PlacedPanel panel)
    {
        foreach (var (row, y) in panel.Claims)
        {
            AddClaim(row, y, panel);
        }
        foreach (var (row, y) in panel.Estimates)
        {
            AddEstimate(row, y, panel);
        }
    }

    private void AddClaim(TimelineRow row, double y, PlacedPanel panel)
    {
        var (window, suffix) = (panel.Window, panel.Suffix);
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
        var ends = new[] { row.First, row.First == row.Last ? null : row.Last?.PlusDays(1) };
        _frame.AddLines(
            ends.OfType<LocalDate>().Select(end => (object)Iso(end)),
            _rows.Strips(y + HalfHeight, panel.Bottom),
            new()
            {
                Color = Palette.Vermillion,
                Dash = row.IsOwn ? MarkStyle.OwnDash : MarkStyle.ReportedDash,
                Width = 1.5,
            },
            suffix);
        AddOpenEnds(row, y, window, suffix, Palette.Vermillion);
        AddHover(row, y, from, suffix, null);
    }

    private void AddEstimate(TimelineRow row, double y, PlacedPanel panel)
    {
        var (window, suffix) = (panel.Window, panel.Suffix);
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

    /// <summary>One event with its rows in place; the vertical axis of each counts the pixels of all.</summary>
    private sealed record PlacedPanel(
        string Suffix, int Top, int Bottom, DateWindow Window, List<(TimelineRow Row, double Y)> Claims,
        List<(TimelineRow Row, double Y)> Estimates);
}
