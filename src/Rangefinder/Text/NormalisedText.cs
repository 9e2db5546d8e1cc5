using System.Collections.Immutable;

namespace Rangefinder.Text;

/// <summary>
/// Text that can be read through: NFC, one paragraph a line, with an exact map back to the raw file.
/// </summary>
/// <remarks>Made by <see cref="Normaliser"/>. Immutable and thread-safe.</remarks>
public sealed class NormalisedText
{
    private readonly SourceText _source;
    private readonly OffsetMap _map;
    private readonly Lazy<ImmutableArray<TextChange>> _changes;

    internal NormalisedText(WorkingText work)
    {
        _source = work.Source;
        _map = work.Map;
        Value = work.ToString();
        var noted = work.Changes;
        _changes = new(() => NotedChange.Place(noted, _source));
    }

    /// <summary>
    /// The text: passages apart by one LF each, no other line ends, single spaces, no space at a line's edge.
    /// </summary>
    public string Value { get; }

    /// <summary>Everything the steps changed except white space, in raw order.</summary>
    public ImmutableArray<TextChange> Changes => _changes.Value;

    /// <summary>Those of <see cref="Changes"/> that removed something for good.</summary>
    public ImmutableArray<TextChange> Removed =>
        Changes.RemoveAll(static change => change.After.Length > 0);

    /// <summary>
    /// The raw stretch under a normalised one. What was removed inside it is in it, what was removed at its
    /// edges is not.
    /// </summary>
    /// <param name="start">UTF-16 offset in <see cref="Value"/>.</param>
    /// <param name="length">UTF-16 units; 0 gives the empty raw span before the character at <paramref
    /// name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in <see
    /// cref="Value"/>.</exception>
    public RawSpan ToRaw(int start, int length)
    {
        var (from, to) = _map.ToRaw(start, length);
        return _source.Span(from, to);
    }

    /// <summary>The raw characters under a normalised stretch.</summary>
    /// <param name="start">UTF-16 offset in <see cref="Value"/>.</param>
    /// <param name="length">UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in <see
    /// cref="Value"/>.</exception>
    public string RawSlice(int start, int length)
    {
        var (from, to) = _map.ToRaw(start, length);
        return _source.Raw[from..to];
    }

    /// <summary>Offset in <see cref="Value"/> of the character that came from a raw offset.</summary>
    /// <param name="rawOffset">UTF-16 offset in the raw file. Where that character was removed, or lies
    /// before this text, the next one kept answers; behind the end, the length of <see
    /// cref="Value"/>.</param>
    public int ToNormalised(int rawOffset) => _map.FromRaw(rawOffset);

    /// <summary>Where the passages lie, in order, without their characters.</summary>
    internal IEnumerable<PassageStretch> PassageStretches()
    {
        var index = 0;
        for (var start = 0; start < Value.Length;)
        {
            var length = Value.AsSpan(start).IndexOf('\n');
            length = length < 0 ? Value.Length - start : length;
            if (length > 0) yield return new(index++, start, length);
            start += length + 1;
        }
    }

    internal ImmutableArray<Passage> SplitPassages() =>
    [
        .. PassageStretches()
            .Select(at => new Passage(at.Index, at.Start, Value.Substring(at.Start, at.Length))),
    ];
}

/// <summary>Place of a passage in a normalised text, in UTF-16 units.</summary>
internal readonly record struct PassageStretch(int Index, int Start, int Length);
