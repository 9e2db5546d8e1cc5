using System.Globalization;

namespace Rangefinder.Display;

/// <summary>The nouns of the domain as tables, for the end of a cell.</summary>
internal static class NounTables
{
    /// <summary>The table for a value, or null if it is none of the nouns.</summary>
    public static Table? Of(object value) => value switch
    {
        Comparison comparison => Facts(
            ("Claim", $"“{comparison.Claim.Exact}”"),
            ("Who", Charts.DomainWords.Who(comparison.Claim)),
            ("Quantity", comparison.Claim.Quantity.Title),
            ("Range", comparison.Range),
            ("Relation", comparison.Relation),
            ("Distance", comparison.Distance?.Text),
            ("Comparable", comparison.Claim.Comparable),
            ("Reason", comparison.Reason)),
        Claim claim => Facts(
            ("Quotation", $"“{claim.Exact}”"),
            ("Figure", claim.Figure),
            ("Quantity", claim.Quantity.Title),
            ("Voice", claim.Attribution),
            ("Speaker", claim.Speaker),
            ("Comparable", claim.Comparable),
            ("Why", claim.Why),
            ("Place", string.Create(CultureInfo.InvariantCulture, $"{claim.File}, line {claim.Line}"))),
        EstimateRange range => Range(range),
        Coverage coverage => coverage.ToTable(),
        Check check => Table.From(check.Held, ("checked, and holds", what => what)),
        Document document => Facts(
            ("Document", document.Id),
            ("Title", document.Title),
            ("Author", document.Author),
            ("Date", document.Date),
            ("Genre", document.Genre),
            ("File", string.Create(
                CultureInfo.InvariantCulture,
                $"{document.File}, lines {document.LineStart}–{document.LineEnd}")),
            ("Passages", document.Passages.Length)),
        Study study => Facts(
            ("Documents", study.Documents.Count),
            ("Quantities", study.Quantities.Count),
            ("Estimates", study.Estimates.Count),
            ("Sources", study.Sources.Count),
            ("Claims", study.Claims.Count)),
        _ => null,
    };

    private static Table Range(EstimateRange range) => Table.From(
        range.Studies.Select(estimate => (Estimate: estimate, Reason: ""))
            .Concat(range.Outside.Select(row => (row.Estimate, row.Reason))),
        ("Source", row => row.Estimate.Citation),
        ("Figure", row => row.Estimate.Figure),
        ("Rests on", row => row.Estimate.Basis),
        ("Seen", row => row.Estimate.Verification),
        ("Outside the range because", row => row.Reason)).WithCaption(range.ToString());

    private static Table Facts(params (string Name, object? Value)[] facts) => Table.From(
        facts.Where(fact => fact.Value is not null),
        ("What", fact => fact.Name),
        ("Value", fact => fact.Value));
}
