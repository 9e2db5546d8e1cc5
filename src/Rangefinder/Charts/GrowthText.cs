using System.Globalization;

namespace Rangefinder.Charts;

/// <summary>What a growth chart says in words.</summary>
internal static class GrowthText
{
    public static string Hover(GrowthPath path, (int Year, double Multiple) point) => ForestText.HoverLines(
    [
        path.Label,
        string.Create(CultureInfo.InvariantCulture, $"{point.Year}: {point.Multiple:0.00}"),
        path.Rate,
        path.Citation,
    ]);

    public static Table Data(GrowthPlot plot) => Table.Of(
        ["Path", "Row", "Rate", "From", "To", "Level at the end", "Doubles every (years)"],
        plot.Paths.Select(path =>
        {
            var (first, last) = (path.Points[0], path.Points[^1]);
            var years = last.Year - first.Year;
            var doubling = path.IsSimple || years < 1
                ? null : GrowthRate.FromMultiple(last.Multiple / first.Multiple, years).DoublingYears;
            return new object?[]
            {
                path.Label, Role(path), path.Rate, first.Year, last.Year, Math.Round(last.Multiple, 2),
                doubling is { } d ? Math.Round(d, 1) : null,
            };
        }));

    public static string Role(GrowthPath path) => path switch
    {
        { IsSimple: true } => "claim, read as a simple average",
        { Role: PathRole.Claim } => "claim",
        { Role: PathRole.ReportedClaim } => "claim, reported",
        { Role: PathRole.Study } => "study",
        { Role: PathRole.Series } => "series",
        _ => "outside the range",
    };
}
