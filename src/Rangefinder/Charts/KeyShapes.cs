using System.Globalization;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Draws the marks of a legend as shapes of fixed size.</summary>
/// <param name="side">0 to count pixels from the lower end of the plotting area, 1 from the upper.</param>
internal sealed class KeyShapes(int side)
{
    private const double Radius = 5;

    public IEnumerable<Shape> Draw(KeyMark mark, double x, double y)
    {
        var solid = new Line { Color = mark.Colour, Width = mark.LineWidth };
        switch (mark.Look)
        {
            case "band":
                yield return Pixels("rect", x - 9, x + 9, y - 6, y + 6) with
                {
                    FillColor = Palette.Fade(mark.Colour, mark.Alpha),
                    Line = new() { Width = 0 },
                };
                break;
            case "line":
                yield return Pixels("line", x - 9, x + 9, y, y)
                    with
                { Line = solid with { Dash = mark.Dash } };
                break;
            case "bar":
                yield return Pixels("rect", x - 2, x + 2, y - 7, y + 7) with
                {
                    FillColor = mark.Colour,
                    Line = new() { Width = 0 },
                };
                break;
            default:
                foreach (var shape in Symbol(mark, x, y, solid))
                {
                    yield return shape;
                }
                break;
        }
    }

    private IEnumerable<Shape> Symbol(KeyMark mark, double x, double y, Line solid)
    {
        if (mark.Hatch.Length > 0)
        {
            yield return Pixels("path", null, null, null, null)
                with
            { Line = solid with { Width = 1 }, Path = Hatch(mark.Hatch, x, y) };
        }
        var isOpen = mark.Hatch.Length > 0 || mark.Look.Contains("-open", StringComparison.Ordinal);
        var fill = isOpen ? Palette.Clear : mark.Colour;
        var name = mark.Look.Replace("-open", "", StringComparison.Ordinal)
            .Replace("-dot", "", StringComparison.Ordinal);
        yield return name switch
        {
            "circle" => Pixels("circle", x - Radius, x + Radius, y - Radius, y + Radius),
            "square" => Pixels("rect", x - Radius, x + Radius, y - Radius, y + Radius),
            _ => Pixels("path", null, null, null, null) with { Path = Path(name, x, y) },
        } with
        {
            FillColor = fill,
            Line = solid,
        };
        if (mark.Look.EndsWith("-dot", StringComparison.Ordinal))
        {
            yield return Pixels("circle", x - 1.5, x + 1.5, y - 1.5, y + 1.5) with
            {
                FillColor = mark.Colour,
                Line = new() { Width = 0 },
            };
        }
    }

    /// <summary>Three strokes in the manner of the hatching.</summary>
    private static string Hatch(string shape, double x, double y)
    {
        (double X0, double Y0, double X1, double Y1)[] strokes = shape switch
        {
            "/" => [(-5, -1, 1, 5), (-5, -5, 5, 5), (-1, -5, 5, 1)],
            "\\" => [(-5, 1, 1, -5), (-5, 5, 5, -5), (-1, 5, 5, -1)],
            "|" => [(-2.5, -5, -2.5, 5), (0, -5, 0, 5), (2.5, -5, 2.5, 5)],
            "+" => [(-5, 0, 5, 0), (0, -5, 0, 5)],
            "-" => [(-5, -2.5, 5, -2.5), (-5, 0, 5, 0), (-5, 2.5, 5, 2.5)],
            "x" => [(-5, -5, 5, 5), (-5, 5, 5, -5)],
            _ => [(-3, 2, -1.5, 2), (1.5, 2, 3, 2), (-3, -2, -1.5, -2), (1.5, -2, 3, -2)],
        };
        return string.Concat(strokes.Select(s => string.Create(
            CultureInfo.InvariantCulture,
            $"M{x + s.X0:0.##},{y + s.Y0:0.##}L{x + s.X1:0.##},{y + s.Y1:0.##}")));
    }

    private static string Path(string name, double x, double y) => name switch
    {
        "diamond" => Polygon(x, y, [(0, 6), (6, 0), (0, -6), (-6, 0)]),
        "triangle-up" => Polygon(x, y, [(0, 6), (6, -4), (-6, -4)]),
        "pentagon" => Polygon(x, y, Star(5, 6, null)),
        "star" => Polygon(x, y, Star(5, 7, 2.8)),
        _ => Polygon(x, y,
            [
                (0, 2), (3, 5), (5, 3), (2, 0), (5, -3), (3, -5),
                (0, -2), (-3, -5), (-5, -3), (-2, 0), (-5, 3), (-3, 5),
            ]),
    };

    private static IEnumerable<(double, double)> Star(int points, double outer, double? inner)
    {
        for (var i = 0; i < points * 2; i++)
        {
            var radius = i % 2 == 0 ? outer : inner;
            var angle = Math.PI * i / points;
            if (radius is { } r)
            {
                yield return (r * Math.Sin(angle), r * Math.Cos(angle));
            }
        }
    }

    private static string Polygon(double x, double y, IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join("L", points.Select(p =>
            string.Create(CultureInfo.InvariantCulture, $"{x + p.X:0.##},{y + p.Y:0.##}"))) + "Z";

    private Shape Pixels(string type, double? x0, double? x1, double? y0, double? y1) =>
        new(type, x0, x1, y0, y1)
        {
            XAnchor = 0,
            XRef = "paper",
            XSizeMode = "pixel",
            YAnchor = side,
            YRef = "paper",
            YSizeMode = "pixel",
        };
}
