namespace Rangefinder;

/// <summary>Where a quoted figure stands: document, passage and raw file.</summary>
/// <param name="Document">Id of the document, as in corpus.json.</param>
/// <param name="PassageIndex">Zero-based index of the passage in its document.</param>
/// <param name="File">Name of the raw file, without folders.</param>
/// <param name="CharStart">First character in the raw file, in Unicode code points from 0.</param>
/// <param name="CharEnd">One past the last character, in Unicode code points.</param>
/// <param name="LineStart">Line of the first character, from 1.</param>
/// <param name="LineEnd">Line of the last character, from 1.</param>
/// <param name="Text">The raw slice, line breaks included.</param>
public sealed record FigurePlace(string Document, int PassageIndex, string File, int CharStart, int CharEnd,
    int LineStart, int LineEnd, string Text);
