using System.Collections.Immutable;

namespace Rangefinder.Text;

/// <summary>The characters of one raw file, exactly as decoded, with exact lines and code points.</summary>
/// <remarks>
/// Immutable and thread-safe. A byte order mark stays as U+FEFF, so that offsets are those of the file.
/// </remarks>
public sealed class SourceText
{
    private readonly int[] _lineStarts;
    private readonly int[] _pairs;
    private readonly Lazy<ImmutableArray<LineRange>> _furniture;
    private readonly Lazy<HyphenEvidence> _hyphens;

    /// <summary>Takes a text as it is.</summary>
    /// <param name="name">Name of the file, without a folder.</param>
    /// <param name="raw">Its characters.</param>
    public SourceText(string name, string raw)
        : this(name, raw, [])
    {
    }

    internal SourceText(string name, string raw, ImmutableArray<Problem> notices)
    {
        Name = name;
        Raw = raw;
        Notices = notices;
        _lineStarts = FindLineStarts(raw);
        _pairs = FindSurrogatePairs(raw);
        _furniture = new(() => PageFurniture.Find(this));
        _hyphens = new(() => HyphenEvidence.Gather(raw));
    }

    /// <summary>Name of the file, without a folder.</summary>
    public string Name { get; }

    /// <summary>All characters of the file.</summary>
    public string Raw { get; }

    /// <summary>
    /// Number of lines, counted by LF; text behind the last LF is a line, and an empty text is one line.
    /// </summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>
    /// What was remarkable in decoding: a fallback to Windows-1252. Empty for a sound file.
    /// </summary>
    public ImmutableArray<Problem> Notices { get; }

    /// <summary>Lines that repeat from page to page (headers, footers, page numbers), in order.</summary>
    internal ImmutableArray<LineRange> Furniture => _furniture.Value;

    /// <summary>How the file writes the words that are broken at its line ends.</summary>
    internal HyphenEvidence Hyphens => _hyphens.Value;

    /// <summary>UTF-16 offset at which a line begins.</summary>
    /// <param name="line">1-based; one more than <see cref="LineCount"/> gives the end of the file.</param>
    public int LineStart(int line) => line == _lineStarts.Length + 1 ? Raw.Length : _lineStarts[line - 1];

    /// <summary>1-based line in which a UTF-16 offset stands.</summary>
    /// <param name="offset">0 to the length of the text; an LF belongs to the line it ends.</param>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>1-based column of a UTF-16 offset in its line, in UTF-16 units.</summary>
    /// <param name="offset">0 to the length of the text.</param>
    public int ColumnOf(int offset) => offset - _lineStarts[LineOf(offset) - 1] + 1;

    /// <summary>Code points before a UTF-16 offset; a lone surrogate counts as one.</summary>
    /// <param name="offset">0 to the length of the text.</param>
    public int CodePointOf(int offset)
    {
        if (_pairs.Length == 0)
        {
            return offset;
        }

        var found = Array.BinarySearch(_pairs, offset);
        return offset - (found >= 0 ? found : ~found);
    }

    /// <summary>A stretch of the file in all ways of counting.</summary>
    /// <param name="start">UTF-16 offset of the first unit.</param>
    /// <param name="end">UTF-16 offset behind the last unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    public RawSpan Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Raw.Length);
        var first = LineOf(start);
        var last = end > start ? LineOf(end - 1) : first;
        return new(start, end, CodePointOf(start), CodePointOf(end), first, last);
    }

    private static int[] FindLineStarts(string raw)
    {
        var count = raw.AsSpan().Count('\n');
        var starts = new int[1 + count - (raw.EndsWith('\n') ? 1 : 0)];
        var feeds = new LineFeeds(raw);
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = feeds.Next() + 1;
        }

        return starts;
    }

    // Offsets of low surrogates that complete a pair: each makes the code point count one smaller.
    private static int[] FindSurrogatePairs(string raw)
    {
        var pairs = new List<int>();
        var at = raw.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        while (at >= 0)
        {
            if (at + 1 < raw.Length && char.IsLowSurrogate(raw[at + 1]))
            {
                pairs.Add(at + 1);
            }

            var next = raw.AsSpan(at + 1).IndexOfAnyInRange('\uD800', '\uDBFF');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return [.. pairs];
    }
}

/// <summary>Lines of a raw file, 1-based and inclusive.</summary>
internal readonly record struct LineRange(int First, int Last);
