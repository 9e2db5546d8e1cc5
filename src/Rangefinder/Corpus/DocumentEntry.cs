namespace Rangefinder.Corpus;

/// <summary>One document as <c>corpus.json</c> describes it.</summary>
internal sealed record DocumentEntry(string Id, string File, int LineStart, int LineEnd)
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Date { get; init; }

    public string? Genre { get; init; }

    public string? PublishedIn { get; init; }

    public string? PartOf { get; init; }
}
