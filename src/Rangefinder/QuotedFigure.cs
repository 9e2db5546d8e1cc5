using Rangefinder.Quantities;

namespace Rangefinder;

/// <summary>
/// A numeric or date expression found in a document, with its place in the raw file. What it counts and
/// whether it can be compared with scholarship is not here: that is a <c>Claim</c>.
/// </summary>
public sealed record QuotedFigure
{
    /// <summary>Joins what the extractor found with the place of its passage.</summary>
    /// <param name="found">The figure as the extractor found it.</param>
    /// <param name="place">Where it stands.</param>
    public QuotedFigure(FoundFigure found, FigurePlace place)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(place);
        Found = found;
        Place = place;
    }

    /// <summary>The figure inside its passage: span, core, value and ground for its voice.</summary>
    public FoundFigure Found { get; }

    /// <summary>The figure's place in document and raw file.</summary>
    public FigurePlace Place { get; }

    /// <summary>Name of the raw file, without folders.</summary>
    public string File => Place.File;

    /// <summary>Id of the document, as in corpus.json.</summary>
    public string Document => Place.Document;

    /// <summary>Zero-based index of the passage in its document.</summary>
    public int PassageIndex => Place.PassageIndex;

    /// <summary>First character in the raw file, counted in Unicode code points from 0.</summary>
    public int CharStart => Place.CharStart;

    /// <summary>One past the last character in the raw file, in Unicode code points.</summary>
    public int CharEnd => Place.CharEnd;

    /// <summary>Line of the first character in the raw file, from 1.</summary>
    public int LineStart => Place.LineStart;

    /// <summary>Line of the last character in the raw file, from 1.</summary>
    public int LineEnd => Place.LineEnd;

    /// <summary>The raw slice, line breaks of the file included.</summary>
    public string Text => Place.Text;

    /// <summary>What sort of expression it is.</summary>
    public FigureKind Kind => Found.Kind;

    /// <summary>Its value, in <see cref="Unit"/>; dates carry the year.</summary>
    public Interval Interval => Found.Interval;

    /// <summary>Lower end of the value; null when open.</summary>
    public double? Low => Found.Interval.Low;

    /// <summary>Upper end of the value; null when open.</summary>
    public double? High => Found.Interval.High;

    /// <summary>The date in EDTF for the date kinds, else null.</summary>
    public string? Iso => Found.Iso;

    /// <summary>How the text bends the number.</summary>
    public Modifier Modifier => Found.Modifier;

    /// <summary>The unit in English words ("per cent", "roubles per month", "years"), or null.</summary>
    public string? Unit => Found.Unit;

    /// <summary>Who answers for the clause.</summary>
    public Voice Voice => Found.Voice;
}
