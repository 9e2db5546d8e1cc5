using Rangefinder.Display;

namespace Rangefinder.Charts;

/// <summary>What a forest plot says in words: values beside the rows, hover texts, the table, the alternative
/// text.</summary>
internal static class ForestText
{
    public static string Value(ForestRow row) => (row.Bound, row.Low, row.Central, row.High) switch
    {
        (RowBound.Floor, { } low, _, _) => $"≥ {ChartText.Value(low)}",
        (RowBound.Floor, _, { } central, _) => $"≥ {ChartText.Value(central)}",
        (RowBound.Ceiling, _, _, { } high) => $"≤ {ChartText.Value(high)}",
        (RowBound.Ceiling, _, { } central, _) => $"≤ {ChartText.Value(central)}",
        (_, { } low, { } central, { } high) => $"{ChartText.Value(central)} ({ChartText.Values(low, high)})",
        (_, { } low, { } central, null) => $"{ChartText.Value(central)} (from {ChartText.Value(low)})",
        (_, null, { } central, { } high) => $"{ChartText.Value(central)} (to {ChartText.Value(high)})",
        (_, null, { } central, null) => ChartText.Value(central),
        (_, { } low, null, { } high) => ChartText.Values(low, high),
        (_, { } low, null, null) => $"≥ {ChartText.Value(low)}",
        (_, null, null, { } high) => $"≤ {ChartText.Value(high)}",
        _ => "",
    };

    public static string Value(ForestClaim claim) => (claim.Low, claim.High) switch
    {
        _ when claim.Near.Length > 0 => claim.Near,
        ({ } low, { } high) => ChartText.Values(low, high),
        ({ } low, null) => $"≥ {ChartText.Value(low)}",
        (null, { } high) => $"≤ {ChartText.Value(high)}",
        _ => "",
    };

    public static string Hover(ForestRow row, string unit) => HoverLines(
    [
        row.Citation.Length > 0 ? row.Citation : row.Label,
        $"{FullValue(row)} {unit}",
        row.Scope.Length > 0 ? $"Counts: {row.Scope}" : "",
        JoinFilled(", ", row.Basis, row.Kind, $"seen: {MarkStyle.Word(row.Fill)}"),
        row.Outside.Length > 0 ? $"Outside the range: {row.Outside}" : "",
        row.Note,
    ]);

    public static string Hover(ForestClaim claim) =>
        HoverLines([$"“{claim.Quotation}”", claim.Who, claim.Outcome, claim.Limits]);

    public static Table Data(ForestPlot plot) => Table.Of(
        ["Row", "Who", "Low", "Central", "High", "Rests on", "Seen", "Remarks"],
        [
            .. plot.Claims.Select(claim => new object?[]
            {
                claim.IsOwn ? "claim" : "claim, reported", claim.Who, claim.Low, null, claim.High, "", "",
                JoinFilled(": ", $"“{claim.Quotation}”", JoinFilled("; ", claim.Outcome, claim.Limits)),
            }),
            .. plot.Studies.Select(row => Cells("study", row)),
            .. plot.Others.Select(row => Cells("outside the range", row)),
        ]);

    public static string JoinFilled(string separator, params string[] parts) =>
        string.Join(separator, parts.Where(part => part.Length > 0));

    public static string HoverLines(IEnumerable<string> parts) =>
        string.Join(
            "<br>", parts.Where(part => part.Trim().Length > 0).Select(part => ChartText.Wrap(part, 64)));

    private static object?[] Cells(string group, ForestRow row) =>
    [
        group, row.Label, row.Low, row.Central, row.High, row.Basis, MarkStyle.Word(row.Fill),
        JoinFilled(
            "; ",
            row.Bound switch { RowBound.Floor => "at least", RowBound.Ceiling => "at most", _ => "" },
            row.Outside.Length > 0 || row.Kind == "study" ? "" : row.Kind, row.Outside, row.Scope),
    ];

    private static string FullValue(ForestRow row)
    {
        static string Full(double? value) =>
            value is { } number ? CellText.Number(number, Math.Abs(number) >= 10_000, NumberForm.Plain) : "?";

        return row switch
        {
            { Bound: RowBound.Floor } => $"at least {Full(row.Low ?? row.Central)}",
            { Bound: RowBound.Ceiling } => $"at most {Full(row.High ?? row.Central)}",
            { Low: null, High: null } => Full(row.Central),
            { Central: null } => $"{Full(row.Low)}–{Full(row.High)}",
            _ => $"{Full(row.Central)} ({Full(row.Low)}–{Full(row.High)})",
        };
    }
}
