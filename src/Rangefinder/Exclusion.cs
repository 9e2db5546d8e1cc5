using Rangefinder.Text;

namespace Rangefinder;

/// <summary>Why a figure that could be checked is not made a claim.</summary>
public enum ExclusionKind
{
    /// <summary>Part of a name or a title, where nobody counts: <c>Twentieth Congress</c>.</summary>
    Name,

    /// <summary>Too loose to be set against a number: <c>within a few weeks</c>.</summary>
    Vague,

    /// <summary>A hope, a demand or a figure of speech, which reports nothing.</summary>
    Rhetoric,

    /// <summary>An opinion of the speaker on what has no agreed definition.</summary>
    Opinion,

    /// <summary>Only places something else in time; says nothing on the date of an event by itself.</summary>
    Setting,

    /// <summary>
    /// About the text's own making, the meeting it reports or works it names; no part of history.
    /// </summary>
    AboutTheText,

    /// <summary>Says again, within the same passage, what a claim says already.</summary>
    SaidAlready,
}

/// <summary>
/// A quoted figure that a person has read and decided not to set against the literature, with the reason. A
/// row of <c>excluded.csv</c>.
/// </summary>
public sealed record Exclusion
{
    internal Exclusion()
    {
    }

    /// <summary>The row's own key.</summary>
    public required string Id { get; init; }

    /// <summary>The document it stands in.</summary>
    public required Document Document { get; init; }

    /// <summary>The quoted words, as in the normalised text.</summary>
    public required string Exact { get; init; }

    /// <summary>Name of the figure in a hand-labelled list, or null where none has it.</summary>
    public string? Label { get; init; }

    /// <summary>The kind of reason.</summary>
    public required ExclusionKind Kind { get; init; }

    /// <summary>The reason in a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Start of <see cref="Exact"/> in the document's normalised text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Its place in the raw file, in code points and lines.</summary>
    public required RawSpan Raw { get; init; }

    /// <summary>Line of <c>excluded.csv</c> on which the row starts, counted from 1.</summary>
    public required int Row { get; init; }

    /// <summary>Name of the raw file.</summary>
    public string File => Document.File;
}
