using Rangefinder.Testing;
using Rangefinder.Tests.Quantities;

namespace Rangefinder.Tests.Claims;

/// <summary>Every checkable figure of the labelled documents is a claim or left out with a reason.</summary>
public sealed class CoverageTests
{
    private static readonly Lazy<Study> Seeds = new(() => Study.Open(Repository.PathOf("seeds")));

    private static readonly Lazy<IReadOnlyList<GoldLabel>> Labels = new(() => GoldLabel.Read("gold.jsonl"));

    [Fact]
    public void Labels_CheckableOfTiers1And2_AreClaimedOrLeftOut()
    {
        var missing = Labels.Value.Where(IsWanted)
            .Where(label => !Claiming(label).Any() && Excluding(label) is null)
            .Select(Describe);
        Assert.Empty(missing);
    }

    [Fact]
    public void Labels_LeftOut_AreNotClaimedToo()
    {
        var twice = Labels.Value.Where(label => Claiming(label).Any() && Excluding(label) is not null)
            .Select(Describe);
        Assert.Empty(twice);
    }

    [Fact]
    public void Exclusions_WithALabel_StandOverIt()
    {
        var labels = Labels.Value.ToDictionary(label => label.Id, StringComparer.Ordinal);
        var stale = Seeds.Value.Exclusions.Where(item => item.Label is not null)
            .Where(item => !labels.TryGetValue(item.Label!, out var label) || !IsWanted(label)
                || !Overlaps(item.File, item.Raw, label))
            .Select(item => $"{item.Id}: {item.Label}");
        Assert.Empty(stale);
    }

    [Fact]
    public void Exclusions_OfUnlabelledFigures_StandOverAFigureThatNoClaimHas()
    {
        var study = Seeds.Value;
        var figures = study.Documents.SelectMany(document => document.Figures)
            .ToLookup(figure => figure.Document);
        var idle = study.Exclusions.Where(item => item.Label is null).Where(item =>
            !figures[item.Document.Id].Any(figure => figure.CharStart < item.Raw.CodePointEnd
                && item.Raw.CodePointStart < figure.CharEnd
                && !study.Claims.Any(claim => claim.File == figure.File
                    && claim.Raw.CodePointStart < figure.CharEnd
                    && figure.CharStart < claim.Raw.CodePointEnd)))
            .Select(item => $"{item.Id}: {item.Exact}");
        Assert.Empty(idle);
    }

    [Fact]
    public void Claims_SameNumberOfTheSameQuantity_AreLinked()
    {
        var unlinked = Seeds.Value.Claims.GroupBy(claim => (claim.Quantity.Key, claim.Interval, claim.Unit))
            .SelectMany(group => group.Skip(1).Where(claim => claim.SameAs != group.First().Id))
            .Select(claim => claim.Id);
        Assert.Empty(unlinked);
    }

    private static bool IsWanted(GoldLabel label) => label.Checkable && label.Tier <= 2;

    private static IEnumerable<Claim> Claiming(GoldLabel label) =>
        Seeds.Value.Claims.Where(claim => Overlaps(claim.File, claim.Raw, label));

    private static Exclusion? Excluding(GoldLabel label) =>
        Seeds.Value.Exclusions.SingleOrDefault(item => item.Label == label.Id);

    private static bool Overlaps(string file, Rangefinder.Text.RawSpan span, GoldLabel label) =>
        file == label.File && span.CodePointStart < label.CharEnd && label.CharStart < span.CodePointEnd;

    private static string Describe(GoldLabel label) => $"{label.Id} ({label.Doc}): {label.Context}";
}
