using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>The marks: whiskers, points, arrows, the lines of the claims and the band of the range.</summary>
internal sealed partial class ForestBuilder
{
    private const double ArrowLength = 0.07;
    private const double ClaimHalfHeight = 8;

    /// <summary>A source with a centre is a marker with whiskers; one with bounds only is two markers joined
    /// by a thick line; one open side is an arrow.</summary>
    private void AddRowMarks(List<(ForestRow Row, double Y)> rows, string colour)
    {
        if (rows.Count == 0)
        {
            return;
        }
        AddIntervals(rows, colour);
        AddWhiskers(rows, colour);
        AddArrows(rows, colour);
        var points = rows.SelectMany(r => Points(r.Row).Select(x => (r.Row, r.Y, X: x))).ToList();
        _frame.Add(new Scatter
        {
            CustomData = [.. points.Select(p => ForestText.Hover(p.Row, _plot.Unit))],
            HoverTemplate = "%{customdata}<extra></extra>",
            Marker = new()
            {
                Color = colour,
                Line = new() { Color = colour, Width = 1.6 },
                Size = MarkSize,
                Symbols = [.. points.Select(p => MarkStyle.Symbol(p.Row.Basis, p.Row.Fill))],
            },
            Mode = "markers",
            ShowLegend = false,
            X = [.. points.Select(p => (object)p.X)],
            Y = [.. points.Select(p => (object)p.Y)],
        });
    }

    private static IEnumerable<double> Points(ForestRow row) =>
        row.Central is { } central ? [central] : new[] { row.Low, row.High }.OfType<double>().Distinct();

    /// <summary>Lines and caps of rows with a centre. Not Plotly's error bars: those draw a cap of no length
    /// where a bound is missing.</summary>
    private void AddWhiskers(List<(ForestRow Row, double Y)> rows, string colour)
    {
        var whiskers = rows
            .Where(r => r.Row is { Central: not null, Bound: RowBound.Interval }
                && (r.Row.Low ?? r.Row.High) is not null)
            .ToList();
        if (whiskers.Count == 0)
        {
            return;
        }
        AddSegments(
            whiskers.Select(
                r => (r.Row.Low ?? r.Row.Central!.Value, r.Row.High ?? r.Row.Central!.Value, r.Y)),
            new() { Color = colour, Width = 1.8 });
        var caps = whiskers.SelectMany(r =>
            new[] { r.Row.Low, r.Row.High }.OfType<double>().Select(x => (X: x, r.Y))).ToList();
        _frame.Add(new Scatter
        {
            HoverInfo = "skip",
            Marker = new() { Line = new() { Color = colour, Width = 1.8 }, Size = 9, Symbol = "line-ns" },
            Mode = "markers",
            ShowLegend = false,
            X = [.. caps.Select(cap => (object)cap.X)],
            Y = [.. caps.Select(cap => (object)cap.Y)],
        });
    }

    private void AddSegments(IEnumerable<(double From, double To, double Y)> segments, Line line)
    {
        var list = segments.ToList();
        _frame.Add(new Scatter
        {
            HoverInfo = "skip",
            Line = line,
            Mode = "lines",
            ShowLegend = false,
            X = [.. list.SelectMany(s => new object?[] { s.From, s.To, null })],
            Y = [.. list.SelectMany(s => new object?[] { s.Y, s.Y, null })],
        });
    }

    private void AddIntervals(List<(ForestRow Row, double Y)> rows, string colour)
    {
        var spans = rows.Where(r => r.Row is { Central: null, Low: not null, High: not null }).ToList();
        if (spans.Count == 0)
        {
            return;
        }
        AddSegments(
            spans.Select(r => (r.Row.Low!.Value, r.Row.High!.Value, r.Y)),
            new() { Color = Palette.Fade(colour, 0.55), Width = 4 });
    }

    private void AddArrows(List<(ForestRow Row, double Y)> rows, string colour)
    {
        foreach (var (row, y) in rows.Where(r => r.Row.Bound != RowBound.Interval))
        {
            var opensRight = row.Bound == RowBound.Floor;
            if ((opensRight ? row.Low ?? row.Central : row.High ?? row.Central) is not { } end)
            {
                continue;
            }
            AddArrow(end, _scale.Beside(end, opensRight ? ArrowLength : -ArrowLength), y, colour, 2);
        }
    }

    private void AddArrow(double from, double to, double y, string colour, double width) =>
        _frame.Add(new Scatter
        {
            ClipOnAxis = false,
            HoverInfo = "skip",
            Line = new() { Color = colour, Width = width },
            Marker = new()
            {
                Color = colour,
                Size = 9,
                Symbols = ["line-ns", to > from ? "triangle-right" : "triangle-left"],
            },
            Mode = "lines+markers",
            ShowLegend = false,
            X = [from, to],
            Y = [y, y],
        });

    private void AddClaimMarks()
    {
        if (_claims.Count == 0)
        {
            return;
        }
        foreach (var (claim, y) in _claims)
        {
            var low = claim.Low ?? _scale.At(0.03);
            var high = claim.High ?? _scale.At(0.97);
            var isOpen = claim.Low is null || claim.High is null;
            if (isOpen)
            {
                AddArrow(
                    claim.Low ?? claim.High ?? _scale.At(0.5),
                    claim.Low is null ? _scale.At(0.03) : _scale.At(0.97), y, Palette.Vermillion, 3);
            }
            _frame.Add(Rectangle(low, high, y - ClaimHalfHeight, y + ClaimHalfHeight) with
            {
                FillColor = Palette.Fade(Palette.Vermillion, isOpen ? 0.25 : 0.85),
                Line = isOpen
                    ? new() { Width = 0 }
                    : new() { Color = Palette.Vermillion, Width = low.Equals(high) ? 5 : 2 },
            });
        }
        _frame.Add(new Scatter
        {
            CustomData = [.. _claims.Select(c => ForestText.Hover(c.Claim))],
            HoverTemplate = "%{customdata}<extra></extra>",
            Marker = new() { Color = Palette.Vermillion, Opacity = 0, Size = 16 },
            Mode = "markers",
            ShowLegend = false,
            X = [.. _claims.Select(c => (object?)(c.Claim.Low ?? c.Claim.High))],
            Y = [.. _claims.Select(c => (object)c.Y)],
        });
    }

    /// <summary>From its own row each claim runs down through all estimates: dashed for the writer's own,
    /// dotted for a reported one. A closed interval is a band between its two lines.</summary>
    private void AddClaimLines()
    {
        foreach (var group in _claims.GroupBy(c => (c.Claim.Low, c.Claim.High)))
        {
            var strips = _rows.Strips(group.Min(c => c.Y) + ClaimHalfHeight, _rows.Height);
            var (low, high) = group.Key;
            if (low is { } from && high is { } to && from < to)
            {
                _frame.AddBand(from, to, strips, Palette.Fade(Palette.Vermillion, 0.1));
            }
            _frame.AddLines(
                new[] { low, high }.OfType<double>().Distinct().Select(end => (object)end), strips,
                new()
                {
                    Color = Palette.Vermillion,
                    Dash = group.Any(c => c.Claim.IsOwn) ? MarkStyle.OwnDash : MarkStyle.ReportedDash,
                    Width = 1.5,
                });
        }
    }

    private void AddEnvelope(double top)
    {
        var strips = _rows.Strips(top, _rows.Height);
        if (_plot.EnvelopeLow is { } low && _plot.EnvelopeHigh is { } high)
        {
            _frame.AddBand(low, high, strips, Palette.Fade(Palette.Blue, 0.16));
        }
        if (_plot.Median is { } median)
        {
            _frame.AddLines([median], strips, new() { Color = Palette.Blue, Width = 1.6 });
        }
        if (_claims.Count > 0 && !_frame.Room.IsNarrow)
        {
            _frame.Add(new Shape("line", 0, 1, top, top)
            {
                Line = new() { Color = Palette.AxisLine, Width = 1 },
                XRef = "paper",
                YRef = "y",
            });
        }
    }

    private void AddKeys()
    {
        var rows = _plot.Studies.Concat(_plot.Others).ToList();
        var lines = new List<(KeyMark, string)>();
        if (_plot.EnvelopeLow is not null)
        {
            lines.Add((new("band", Palette.Blue), "range of the studies"));
        }
        if (_plot.Median is not null)
        {
            lines.Add((new("line", Palette.Blue), "their median"));
        }
        lines.AddRange(_plot.Claims.Select(claim => claim.IsOwn).Distinct().OrderDescending().Select(isOwn =>
            (new KeyMark("line", Palette.Vermillion)
            {
                Dash = isOwn ? MarkStyle.OwnDash : MarkStyle.ReportedDash,
            }, isOwn ? "claim" : "claim reported from others")));
        _frame.Key.AddGroup("", lines);
        _frame.Key.AddGroup("Filling:", rows.Select(row => row.Fill).Distinct().Order().Select(fill =>
            (new KeyMark(MarkStyle.Symbol("archival", fill), Palette.Grey), MarkStyle.Meaning(fill))));
        _frame.Key.AddGroup(
            "Shape:", rows.Select(row => row.Basis).Where(basis => basis.Length > 0).Distinct()
            .Select(basis => (new KeyMark(MarkStyle.Symbol(basis), Palette.Grey), basis)));
    }

    private static Shape Rectangle(double x0, double x1, double y0, double y1) =>
        new("rect", x0, x1, y0, y1) { XRef = "x", YRef = "y" };
}
