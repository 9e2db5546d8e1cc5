using System.Globalization;

namespace Rangefinder.Charts;

/// <summary>What a line chart says in words.</summary>
internal static class LinesText
{
    public static string Hover(LinePath path, (int Year, double? Value) point, string unit) =>
        ForestText.HoverLines(
        [
            path.Label,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{point.Year}: {ChartText.Value(Round(point.Value ?? 0))} {unit}"),
            path.Citation.Length > 0 ? path.Citation : path.Who,
        ]);

    /// <summary>Years down, lines across.</summary>
    public static Table Data(LinesPlot plot)
    {
        var values = plot.Lines.Select(path => path.Points.ToDictionary(point => point.Year, p => p.Value))
            .ToList();
        var years = plot.Lines.SelectMany(path => path.Points).Select(point => point.Year).Distinct().Order();
        return Table.Of(
            ["Year", .. plot.Lines.Select(path => ForestText.JoinFilled(", ", path.Label, path.Who))],
            years.Select(year => values
                .Select(line => line.GetValueOrDefault(year) is { } value ? (object?)Round(value) : null)
                .Prepend(year.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>Two decimal places for small numbers.</summary>
    public static double Round(double value) => Math.Abs(value) < 100 ? Math.Round(value, 2) : value;
}
