namespace Rangefinder;

/// <summary>How two claims stand to one another.</summary>
public enum Conflict
{
    /// <summary>Not both can hold: 1919 and 1921 for one event.</summary>
    Exclusive,

    /// <summary>They differ and both can hold: 27 million and more than 20 million.</summary>
    Compatible,
}

/// <summary>Two claims of the corpus that say different things on one matter.</summary>
/// <param name="Id">The row's own key.</param>
/// <param name="A">The first claim.</param>
/// <param name="B">The second claim.</param>
/// <param name="Topic">The matter, in a few words.</param>
/// <param name="Conflict">Whether both can hold.</param>
/// <param name="Note">What differs and what to mind, in a sentence or two.</param>
/// <param name="Row">Line of <c>contradictions.csv</c> on which the row starts, counted from 1.</param>
public sealed record Contradiction(
    string Id, Claim A, Claim B, string Topic, Conflict Conflict, string Note, int Row)
{
    /// <summary>The two claims stand in different documents.</summary>
    public bool IsBetweenDocuments => A.Document != B.Document;

    /// <summary>Topic and both figures with their documents.</summary>
    public override string ToString() =>
        $"{Topic}: {A.Figure} ({A.Document.Id}), {B.Figure} ({B.Document.Id})";
}
