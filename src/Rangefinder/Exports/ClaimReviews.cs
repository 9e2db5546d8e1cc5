using System.Globalization;
using System.Text.Json.Nodes;
using Rangefinder.Display;

namespace Rangefinder.Exports;

/// <summary>Comparisons as schema.org ClaimReview in JSON-LD. The rating is a relation in words
/// ("within the range of 3 independent studies"), never a grade of truth.</summary>
public static class ClaimReviews
{
    /// <summary>One JSON-LD graph of reviews.</summary>
    /// <param name="comparisons">In the order to write them.</param>
    public static JsonObject ToGraph(IEnumerable<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        return new()
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. comparisons.Select(c => (JsonNode)ToReview(c))]),
        };
    }

    /// <summary>One review, without its <c>@context</c>.</summary>
    /// <param name="comparison">A comparison.</param>
    public static JsonObject ToReview(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var claim = comparison.Claim;
        return new()
        {
            ["@type"] = "ClaimReview",
            ["@id"] = "urn:rangefinder:claim:" + claim.Id,
            ["claimReviewed"] = $"{claim.Figure}: {claim.Quantity.Title}",
            ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = "Rangefinder" },
            ["itemReviewed"] = Item(claim),
            ["reviewRating"] = new JsonObject
            {
                ["@type"] = "Rating",
                ["alternateName"] = Rating(comparison),
                ["ratingExplanation"] = comparison.Reason,
            },
            ["citation"] = new JsonArray(
                [.. comparison.Range.Sources.Select(source => (JsonNode)source.FullCitation)]),
        };
    }

    /// <summary>The relation in neutral words.</summary>
    /// <param name="comparison">A comparison.</param>
    public static string Rating(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var studies = comparison.Range.StudyCount;
        var range = string.Create(CultureInfo.InvariantCulture,
            $"the range of {studies} independent {(studies == 1 ? "study" : "studies")}");
        var words = comparison.Relation switch
        {
            Relation.Within => "within " + range,
            Relation.Below => "below " + range,
            Relation.Above => "above " + range,
            Relation.Overlaps => "overlaps " + range,
            Relation.Equal => "equal to " + range,
            _ => "not comparable",
        };
        return comparison.IsPartly && comparison.Relation != Relation.NotComparable
            ? words + ", partly comparable"
            : words;
    }

    // A figure that a text reports from others is their claim: the text is where it appears, not its author.
    private static JsonObject Item(Claim claim)
    {
        var document = claim.Document;
        var work = new JsonObject { ["@type"] = "CreativeWork", ["name"] = document.Title ?? document.Id };
        if (document.Author is { } author)
        {
            work["author"] = new JsonObject { ["@type"] = "Person", ["name"] = author };
        }

        if (document.Date is { } date)
        {
            work["datePublished"] = date;
        }

        var item = new JsonObject
        {
            ["@type"] = "Claim",
            ["text"] = claim.Exact,
            ["appearance"] = work,
            ["description"] = $"{Words.Voice(claim)}; {document.Id}, line {claim.Line.ToString(CultureInfo.InvariantCulture)}",
        };
        if ((claim.IsOwn ? document.Author : claim.Speaker) is { } speaker)
        {
            item["author"] = new JsonObject { ["@type"] = "Person", ["name"] = speaker };
        }

        return item;
    }
}
