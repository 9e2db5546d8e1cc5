using System.Collections;

namespace Rangefinder;

/// <summary>Claims in the order of their documents and lines, with the usual ways to pick some.</summary>
public sealed class ClaimList : IReadOnlyList<Claim>
{
    private readonly IReadOnlyList<Claim> _claims;

    internal ClaimList(IEnumerable<Claim> claims) => _claims = [.. claims];

    /// <summary>How many claims there are.</summary>
    public int Count => _claims.Count;

    /// <summary>Those that the documents make in their own voice.</summary>
    public ClaimList Own => new(_claims.Where(claim => claim.IsOwn));

    /// <summary>Those that the documents report from others: attributed, quoted or denied.</summary>
    public ClaimList Reported => new(_claims.Where(claim => !claim.IsOwn));

    /// <summary>Those that say their number for the first time; repetitions are left out.</summary>
    public ClaimList FirstSaid => new(_claims.Where(claim => claim.SameAs is null));

    /// <summary>The claim at a position counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public Claim this[int index] => _claims[index];

    /// <summary>Those that speak of one quantity; none if the key is unknown.</summary>
    /// <param name="quantity">A quantity's key.</param>
    public ClaimList About(string quantity) =>
        new(_claims.Where(claim => string.Equals(claim.Quantity.Key, quantity, StringComparison.Ordinal)));

    /// <summary>Those of one document; none if the id is unknown.</summary>
    /// <param name="document">A document's id.</param>
    public ClaimList In(string document) =>
        new(_claims.Where(claim => string.Equals(claim.Document.Id, document, StringComparison.Ordinal)));

    /// <summary>Those of one measure.</summary>
    /// <param name="measure">Deaths, dates, growth rates ...</param>
    public ClaimList Of(Measure measure) => new(_claims.Where(claim => claim.Quantity.Measure == measure));

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator() => _claims.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many claims, and how many of them in the documents' own voice.</summary>
    public override string ToString() =>
        Comparing.Wording.Count(Count, "claim", "claims") + ", "
        + Comparing.Wording.Count(Own.Count, "own", "own");
}
