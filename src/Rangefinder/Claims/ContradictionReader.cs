using Rangefinder.Scholarship;

namespace Rangefinder.Claims;

/// <summary>Reads <c>contradictions.csv</c>.</summary>
internal static class ContradictionReader
{
    private const string Name = "contradictions.csv";

    private static readonly string[] Columns = ["id", "claim_a", "claim_b", "topic", "conflict", "note"];

    /// <summary>In the file's order.</summary>
    public static IReadOnlyList<Contradiction> Read(
        string folder, IReadOnlyDictionary<string, Claim> claims, List<Problem> problems)
    {
        var pairs = new HashSet<(string, string)>();
        var found = new List<Contradiction>();
        foreach (var row in ClaimTables.Rows(folder, Name, Columns, problems))
        {
            var (a, b) = (row.Key("claim_a", claims, "claim"), row.Key("claim_b", claims, "claim"));
            var conflict = row.Word("conflict", Conflict.Exclusive);
            var (topic, note) = (row.Required("topic"), row.Required("note"));
            if (a is null || b is null)
            {
                continue;
            }

            Check(row, a, b, conflict, pairs);
            found.Add(new(row.Required("id"), a, b, topic, conflict, note, row.Line));
        }

        return found;
    }

    private static void Check(
        CsvRow row, Claim a, Claim b, Conflict conflict, HashSet<(string, string)> pairs)
    {
        var isInOrder = string.CompareOrdinal(a.Id, b.Id) < 0;
        if (!pairs.Add(isInOrder ? (a.Id, b.Id) : (b.Id, a.Id)))
        {
            row.Report("claim_b", "These two claims are paired already", "Remove one of the two rows.");
        }

        if (a.Quantity == b.Quantity && a.Interval == b.Interval && a.Modifier == b.Modifier)
        {
            row.Report("claim_b", "The two claims say the same", "A repetition stands in same_as.");
        }
        else if (a.Quantity == b.Quantity
            && a.Interval.Overlaps(b.Interval) != (conflict == Conflict.Compatible))
        {
            row.Report("conflict", "conflict does not fit the two figures",
                "Figures with a number in common are compatible, others exclusive.");
        }
    }
}
