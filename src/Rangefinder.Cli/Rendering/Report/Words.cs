using System.Globalization;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>The words that pages use for the library's terms, and the addresses of its things.</summary>
internal static class Words
{
    public static string Of(Relation relation) => relation switch
    {
        Relation.Within => "within",
        Relation.Below => "below",
        Relation.Above => "above",
        Relation.Overlaps => "overlaps",
        Relation.Equal => "equal",
        _ => "not comparable",
    };

    public static string Of(Comparison comparison) =>
        comparison.IsPartly && comparison.Relation != Relation.NotComparable
            ? Of(comparison.Relation) + " (partly comparable)"
            : Of(comparison.Relation);

    public static string Voice(Claim claim)
    {
        var voice = claim.Attribution.ToString().ToLowerInvariant();
        return claim.Speaker is null || claim.IsOwn ? voice : $"{voice}: {claim.Speaker}";
    }

    public static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Counted(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    public static string Envelope(EstimateRange range) => range is { Low: { } low, High: { } high }
        ? low == high ? range.Quantity.Format(low) : $"{range.Quantity.Format(low)} – {range.Quantity.Format(high)}"
        : "–";

    public static string TitleOf(Document document) => document.Title ?? $"Untitled ({document.Id})";

    public static string TextAddress(Document document) => $"texts/{document.Id}.html";

    public static string ClaimAddress(Claim claim) => $"{TextAddress(claim.Document)}#{Anchor(claim)}";

    public static string QuantityAddress(Quantity quantity) => $"quantities.html#{quantity.Key}";

    public static string SourceAddress(Source source) => $"sources.html#{source.Id}";

    public static string Anchor(Claim claim) => "claim-" + claim.Id;
}
