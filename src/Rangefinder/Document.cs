using System.Collections.Immutable;
using Rangefinder.Corpus;
using Rangefinder.Display;
using Rangefinder.Text;

namespace Rangefinder;

/// <summary>
/// One work inside a corpus file (a file may hold several): what it says of itself, and its text.
/// </summary>
/// <remarks>Immutable and thread-safe; the text is normalised when it is first asked for.</remarks>
[TypeFormatterSource(typeof(NounFormatterSource), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public sealed partial class Document
{
    private readonly Lazy<NormalisedText> _text;
    private readonly Lazy<ImmutableArray<Passage>> _passages;

    internal Document(DocumentEntry entry, SourceText source)
    {
        Entry = entry;
        Source = source;
        _text = new(() => Normaliser.Normalise(source, entry.LineStart, entry.LineEnd));
        _passages = new(() => Text.SplitPassages());
    }

    /// <summary>Key of the document, such as <c>003-d02</c>; unique in its corpus.</summary>
    public string Id => Entry.Id;

    /// <summary>Title as the text itself gives it; null when it gives none.</summary>
    public string? Title => Entry.Title;

    /// <summary>Author as the text itself gives it; null when it does not say.</summary>
    public string? Author => Entry.Author;

    /// <summary>Date that the text claims for itself, as an EDTF string; null when it does not say.</summary>
    public string? Date => Entry.Date;

    /// <summary>
    /// Kind of text: article, speech, interview, poem, news, web page, resolution or notice.
    /// </summary>
    public string? Genre => Entry.Genre;

    /// <summary>Where it was published, as the text itself says; null when it does not say.</summary>
    public string? PublishedIn => Entry.PublishedIn;

    /// <summary>
    /// Id of the document that this one is a section of (a news item of a news page); null for most.
    /// </summary>
    public string? PartOf => Entry.PartOf;

    /// <summary>Name of the raw file, without a folder.</summary>
    public string File => Source.Name;

    /// <summary>First line of the document in the raw file, 1-based.</summary>
    public int LineStart => Entry.LineStart;

    /// <summary>Last line of the document in the raw file, 1-based and inclusive.</summary>
    public int LineEnd => Entry.LineEnd;

    /// <summary>The raw file that the document lies in.</summary>
    public SourceText Source { get; }

    /// <summary>The normalised text with its map back to the raw file.</summary>
    public NormalisedText Text => _text.Value;

    /// <summary>Paragraphs in reading order.</summary>
    public ImmutableArray<Passage> Passages => _passages.Value;

    /// <summary>
    /// What normalising took out (page footers, hyphens of line ends), in raw order; white space apart.
    /// </summary>
    public ImmutableArray<TextChange> Removed => Text.Removed;

    internal DocumentEntry Entry { get; }

    /// <summary>
    /// Reads a loose text that no corpus describes; its id and file are <paramref name="name"/>.
    /// </summary>
    /// <param name="name">What to call the text; usually a file name.</param>
    /// <param name="text">The raw text, of any length; lone surrogates and control characters are
    /// allowed.</param>
    public static Document FromText(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        return FromSource(new SourceText(name, text));
    }

    /// <summary>
    /// Takes a decoded text that no corpus describes, such as one document of a file of many.
    /// </summary>
    /// <param name="source">The text; places are counted in it.</param>
    /// <param name="id">Key of the document; the name of the text when null.</param>
    public static Document FromSource(SourceText source, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(new DocumentEntry(id ?? source.Name, 1, source.LineCount), source);
    }

    /// <summary>Reads a loose text file that no corpus describes.</summary>
    /// <param name="path">Path of the file; its name becomes id and file of the document.</param>
    /// <exception cref="RangefinderException">The file is missing, unreadable, or neither UTF-8 nor
    /// Windows-1252.</exception>
    public static Document FromFile(string path) => FromSource(TextDecoder.ReadFile(path));

    /// <summary>
    /// The raw characters under a normalised span, with the line ends and hyphens that stood in it.
    /// </summary>
    /// <param name="start">UTF-16 offset in the normalised text.</param>
    /// <param name="length">Length in UTF-16 units of the normalised text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the normalised
    /// text.</exception>
    public string RawSlice(int start, int length) => Text.RawSlice(start, length);

    /// <summary>1-based line of the raw file in which a normalised offset stands.</summary>
    /// <param name="offset">UTF-16 offset in the normalised text; its length means the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset does not lie in the normalised
    /// text.</exception>
    public int LineOf(int offset) => Text.ToRaw(offset, 0).LineStart;
}
