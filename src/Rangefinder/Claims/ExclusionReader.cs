using Rangefinder.Scholarship;

namespace Rangefinder.Claims;

/// <summary>Reads <c>excluded.csv</c> and finds each quotation in its document.</summary>
internal static class ExclusionReader
{
    private const string Name = "excluded.csv";

    private static readonly string[] Columns =
        ["id", "document", "exact", "prefix", "suffix", "label", "kind", "reason"];

    /// <summary>By document and place, as claims are.</summary>
    public static IReadOnlyList<Exclusion> Read(
        string folder, IReadOnlyList<Document> documents, List<Problem> problems)
    {
        var known = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = documents.Select((document, index) => (document.Id, index))
            .ToDictionary(item => item.Id, item => item.index, StringComparer.Ordinal);
        return [.. ClaimTables.Rows(folder, Name, Columns, problems)
            .Where(row => row.Text("label") is null || row.IsNew("label", labels))
            .Select(row => Read(row, known)).OfType<Exclusion>()
            .OrderBy(item => order[item.Document.Id]).ThenBy(item => item.Start)];
    }

    private static Exclusion? Read(CsvRow row, Dictionary<string, Document> documents)
    {
        var document = row.Key("document", documents, "document");
        var start = document is null ? null : QuotePlace.Find(row, document);
        var kind = row.Word("kind", ExclusionKind.Vague);
        var reason = row.Required("reason");
        return document is null || start is null ? null : new()
        {
            Id = row.Required("id"),
            Document = document,
            Exact = row.Raw("exact"),
            Label = row.Text("label"),
            Kind = kind,
            Reason = reason,
            Start = start.Value,
            Raw = document.Text.ToRaw(start.Value, row.Raw("exact").Length),
            Row = row.Line,
        };
    }
}
