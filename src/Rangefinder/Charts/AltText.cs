using System.Globalization;
using Rangefinder.Display;

namespace Rangefinder.Charts;

/// <summary>What each kind of chart shows, said in a few sentences for those who do not see it: what is
/// compared, the range, how many independent studies make it and how they were checked, where the claims lie.
/// The title is not repeated; every number stands in the table as well.</summary>
internal static class AltText
{
    // A longer text is no longer heard to its end; the table has the rest.
    private const int MostClaims = 6;

    public static string Of(ForestPlot plot) => Sentences(
    [
        plot.Claims.IsEmpty
            ? $"Forest plot of {Studies(plot.Studies.Length)}."
            : $"Forest plot of {Claims(plot.Claims.Length)} against {Studies(plot.Studies.Length)}.",
        plot is { EnvelopeLow: { } low, EnvelopeHigh: { } high }
            ? $"The range is {ChartText.Values(low, high)} {plot.Unit}"
                + (plot.Median is { } median ? $", median {ChartText.Value(median)}." : ".")
            : "There is no range, as there is no independent study.",
        Seen(plot.Studies.Select(row => row.Fill)),
        plot.Others.IsEmpty
            ? "" : $"{ChartText.Count(plot.Others.Length, "more number")} shown outside the range.",
        .. Listed(plot.Claims, "claim", claim =>
            $"“{claim.Quotation}” ({claim.Who}): "
            + (claim.Outcome.Length > 0 ? claim.Outcome : claim.Limits)),
    ]);

    public static string Of(TimelinePlot plot)
    {
        var claims = plot.Panels.Sum(panel => panel.Claims.Length);
        return Sentences(
        [
            $"Timeline of {Claims(claims)} about {ChartText.Count(plot.Panels.Length, "date")}, each over "
                + "the dates that sources give.",
            Seen(plot.Panels.SelectMany(panel => panel.Estimates).Select(row => row.Fill)),
            .. Listed(plot.Panels, "event", Event),
        ]);
    }

    public static string Of(OverviewPlot plot)
    {
        var groups = plot.Rows.GroupBy(row => row.Group).Select(group =>
            $"{group.Key}: {Number(group.Count())}, of them {Number(group.Count(row => row.IsOwn))} in the "
            + "writer's own voice.");
        var outside = plot.Rows.Where(row => row.Outcome.Length > 0).ToList();
        return Sentences(
        [
            $"{Claims(plot.Rows.Length)} by distance from the range of their quantity.",
            .. groups,
            Farthest("above", outside.Where(IsHigh).MaxBy(row => row.Distance)),
            Farthest("below", outside.Where(row => !IsHigh(row)).MinBy(row => row.Distance)),
            plot.PointRows.IsEmpty ? "" : $"On an axis of percentage points: {Claims(plot.PointRows.Length)}.",
            plot.Unplaced.IsEmpty ? "" : $"Not on this axis: {Claims(plot.Unplaced.Length)}.",
            plot.LeftOut,
        ]);

        bool IsHigh(OverviewRow row) => row.Distance > (plot.Axis == OverviewAxis.Ratio ? 1 : 0);
    }

    public static string Of(GrowthPlot plot)
    {
        var years = string.Create(CultureInfo.InvariantCulture, $"{plot.From} (= 1) to {plot.To}");
        var studies = plot.Paths.Count(path => path.Role == PathRole.Study);
        return Sentences(
        [
            $"Growth paths from {years}.",
            plot.Range is { } range
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Studies(studies)}: {Rates(range.Low, range.High)} % a year.")
                : "",
            .. Listed(plot.Paths, "path", path => string.Create(
                CultureInfo.InvariantCulture,
                $"{path.Label} ({GrowthText.Role(path)}): {path.Points[^1].Multiple:0.00}-fold by "
                + $"{path.Points[^1].Year}")),
        ]);
    }

    public static string Of(BarsPlot plot) =>
        $"Bars of {Number(plot.Values.Sum(values => values.Sum()))} {plot.Unit}: "
        + string.Join(
            ", ", plot.Categories.Select((name, i) => $"{name} {Number(plot.Values[i].Sum())}")) + ".";

    public static string Of(LinesPlot plot) => Sentences(
    [
        $"Line chart in {plot.Unit}.",
        .. Listed(plot.Lines, "line", path =>
        {
            var first = path.Points.First(point => point.Value is not null);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{path.Label}: {ChartText.Value(LinesText.Round(first.Value!.Value))} in {first.Year}, "
                + $"{ChartText.Value(LinesText.Round(path.End.Value))} in {path.End.Year}");
        }),
    ]);

    private static string Event(TimelinePanel panel)
    {
        var claims = panel.Claims.GroupBy(row => row.Voice).Select(voice =>
            $"the text {Says(voice.Key)} "
            + string.Join("; ", voice.Select(row => ForestText.JoinFilled(", ", row.When, row.Distance))));
        var sources = panel.Estimates.Select(row => row.When).Distinct();
        return $"{panel.Title}: {string.Join("; ", claims)}; "
            + $"{ChartText.Count(panel.Estimates.Length, "source")}: {string.Join("; ", sources)}";
    }

    // A date that is quoted or denied is not what the text itself says.
    private static string Says(Voice voice) => voice switch
    {
        Voice.Attributed => "reports",
        Voice.Quoted => "quotes",
        Voice.Denied => "reports, to reject it,",
        _ => "says",
    };

    private static string Seen(IEnumerable<MarkFill> fills)
    {
        var counts = fills.CountBy(fill => fill).OrderBy(pair => pair.Key)
            .Select(pair => $"{Number(pair.Value)} {MarkStyle.Word(pair.Key)}").ToList();
        return counts.Count == 0 ? "" : $"How these numbers were seen: {string.Join(", ", counts)}.";
    }

    private static string Farthest(string side, OverviewRow? row) =>
        row is null ? "" : $"Farthest {side}: {row.Label}, {row.Outcome}.";

    private static IEnumerable<string> Listed<T>(IReadOnlyCollection<T> all, string one, Func<T, string> say)
    {
        // One more is sooner said than counted.
        var most = all.Count == MostClaims + 1 ? all.Count : MostClaims;
        return all.Take(most).Select(item => say(item).TrimEnd(' ', ':', '.', ';') + ".")
            .Append(all.Count > most ? $"The table has {ChartText.Count(all.Count - most, one)} more." : "");
    }

    private static string Sentences(IEnumerable<string> sentences) =>
        string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

    private static string Claims(int count) => ChartText.Count(count, "claim");

    private static string Studies(int count) =>
        ChartText.Count(count, "independent study", "independent studies");

    private static string Rates(double low, double high) => low.Equals(high)
        ? low.ToString("0.##", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{low:0.##} to {high:0.##}");

    private static string Number(double value) => CellText.Number(value, grouped: true, NumberForm.Plain);
}
