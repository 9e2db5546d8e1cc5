using System.Collections.Immutable;
using Rangefinder.Text;

namespace Rangefinder.Corpus;

/// <summary>A corpus folder, read and found sound.</summary>
/// <param name="Documents">Every document, ordered by file and then by line.</param>
/// <param name="Files">The raw files, in the order of <c>corpus.json</c>.</param>
/// <param name="Remainders">Stretches of the files that belong to no document, each with the reason.</param>
/// <param name="Notices">Remarkable but usable: a file that had to be read as Windows-1252.</param>
public sealed record LoadedCorpus(
    ImmutableArray<Document> Documents,
    ImmutableArray<SourceText> Files,
    ImmutableArray<Remainder> Remainders,
    ImmutableArray<Problem> Notices);

/// <summary>Lines of a corpus file that belong to no document.</summary>
/// <param name="File">Name of the raw file.</param>
/// <param name="LineStart">First line, 1-based.</param>
/// <param name="LineEnd">Last line, inclusive.</param>
/// <param name="What">What stands there, such as "page footer and blank lines".</param>
public sealed record Remainder(string File, int LineStart, int LineEnd, string What);
