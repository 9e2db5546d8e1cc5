using System.Globalization;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>The addresses of things in the report, and how it counts them.</summary>
internal static class Links
{
    public static string To(Document document) => $"texts/{document.Id}.html";

    public static string To(Claim claim) => $"{To(claim.Document)}#{Anchor(claim)}";

    public static string To(Quantity quantity) => $"quantities.html#{quantity.Key}";

    public static string To(Source source) => $"sources.html#{source.Id}";

    public static string Anchor(Claim claim) => "claim-" + claim.Id;

    public static string TitleOf(Document document) => document.Title ?? $"Untitled ({document.Id})";

    /// <summary>Where a claim stands, for readers: <c>003-d02, line 314</c>.</summary>
    public static string PlaceOf(Claim claim) => FormattableString.Invariant($"{claim.Document.Id}, line {claim.Line}");

    public static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Counted(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";
}
