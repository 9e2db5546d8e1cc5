using Rangefinder.Scholarship;

namespace Rangefinder.Claims;

/// <summary>Everything that people noted down about the figures of a corpus.</summary>
internal sealed record ClaimTables(
    ClaimList Claims,
    ValueList<Exclusion> Exclusions,
    ValueList<Contradiction> Contradictions,
    ValueList<ImpliedFigure> Arithmetic)
{
    /// <summary>
    /// Reads the four tables of a reference folder; one that is missing is empty. Lists every problem of all.
    /// </summary>
    public static (ClaimTables Tables, IReadOnlyList<Problem> Problems) Read(
        string folder, IReadOnlyList<Document> documents, ReferenceData reference)
    {
        var (claims, found) = ClaimReader.Read(
            Path.Combine(folder, ClaimReader.FileName), documents, reference);
        var problems = found.ToList();
        var known = claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var quantities = reference.Quantities.ToDictionary(item => item.Key, StringComparer.Ordinal);
        return (new(
            new(claims),
            new(ExclusionReader.Read(folder, documents, problems)),
            new(ContradictionReader.Read(folder, known, problems)),
            new(ArithmeticReader.Read(folder, known, quantities, problems))), problems);
    }

    /// <summary>The rows of a table that may be missing, each with an id of its own.</summary>
    internal static IReadOnlyList<CsvRow> Rows(
        string folder, string name, IReadOnlyList<string> columns, List<Problem> problems)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            return [];
        }

        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var table = CsvTable.Read(path, ReferenceReader.FileName(name), columns, [], problems);
        return [.. table.Rows.Where(row => row.IsNew("id", lines))];
    }
}
