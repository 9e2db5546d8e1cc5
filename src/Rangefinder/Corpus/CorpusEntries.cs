namespace Rangefinder.Corpus;

/// <summary>One document as <c>corpus.json</c> describes it.</summary>
internal sealed record DocumentEntry(string Id, int LineStart, int LineEnd)
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Date { get; init; }

    public string? Genre { get; init; }

    public string? PublishedIn { get; init; }

    public string? PartOf { get; init; }

    /// <summary>Where the entry stands in <c>corpus.json</c>; null for a loose text.</summary>
    public LocatedJson? Place { get; init; }
}

/// <summary>Lines of a file that <c>corpus.json</c> says belong to no document.</summary>
internal sealed record RemainderEntry(int LineStart, int LineEnd, string What, LocatedJson Place);

/// <summary>One raw file as <c>corpus.json</c> describes it.</summary>
internal sealed record FileEntry(
    LocatedJson Name,
    LocatedJson Hash,
    IReadOnlyList<DocumentEntry> Documents,
    IReadOnlyList<RemainderEntry> Remainders);
