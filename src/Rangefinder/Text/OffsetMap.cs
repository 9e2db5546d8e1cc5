using System.Buffers;

namespace Rangefinder.Text;

/// <summary>From offsets of a changed text to offsets of the raw text and back, as sorted runs.</summary>
/// <remarks>
/// A run whose two lengths are equal maps character by character; any other run is one unit (a repaired
/// sequence, a composed letter). Raw characters between two runs were removed. Lookups are binary searches.
/// </remarks>
internal sealed class OffsetMap
{
    private readonly Run[] _runs;
    private readonly int _rawStart;

    private OffsetMap(Run[] runs, int rawStart)
    {
        _runs = runs;
        _rawStart = rawStart;
    }

    /// <summary>Length of the changed text.</summary>
    public int Length => _runs.Length == 0 ? 0 : _runs[^1].End;

    /// <summary>Number of runs; what the map costs.</summary>
    public int RunCount => _runs.Length;

    /// <summary>The map of an unchanged stretch of the raw text.</summary>
    public static OffsetMap Identity(int rawStart, int rawEnd) =>
        new(rawEnd > rawStart ? [new(0, rawEnd - rawStart, rawStart, rawEnd - rawStart)] : [], rawStart);

    /// <summary>Offset at which a run begins, and the raw stretch that was removed right before it.</summary>
    public int SeamAt(int run, out int rawStart, out int rawEnd)
    {
        rawStart = run == 0 ? _rawStart : _runs[run - 1].RawEnd;
        rawEnd = _runs[run].Raw;
        return _runs[run].Start;
    }

    /// <summary>
    /// The raw stretch under a stretch of the changed text; what was removed at its edges stays outside.
    /// </summary>
    public (int Start, int End) ToRaw(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, Length - length);
        if (length == 0)
        {
            var point = start == Length ? EndOfLast() : _runs[Find(start)].RawOf(start);
            return (point, point);
        }

        return (_runs[Find(start)].RawOf(start),
            _runs[Find(start + length - 1)].RawEndOf(start + length - 1));
    }

    /// <summary>
    /// Offset in the changed text of the character that came from a raw offset, else of the next one kept.
    /// </summary>
    public int FromRaw(int raw)
    {
        int low = 0, high = _runs.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_runs[middle].RawEnd <= raw)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == _runs.Length)
        {
            return Length;
        }

        var run = _runs[low];
        return raw <= run.Raw || !run.IsLinear ? run.Start : run.Start + raw - run.Raw;
    }

    /// <summary>The map after edits of the changed text.</summary>
    /// <param name="edits">Sorted and apart, in offsets of the changed text; none is empty on both
    /// sides.</param>
    public OffsetMap Apply(EditList edits)
    {
        var made = new RunBuilder(_runs.Length + (edits.Count * 2) + 1);
        int at = 0, index = 0;
        foreach (ref readonly var edit in edits.Items)
        {
            index = CopyRuns(ref made, index, at, edit.Start);
            at = edit.Start + edit.Length;
            if (edit.Replacement.Length > 0)
            {
                var (rawStart, rawEnd) = ToRaw(edit.Start, edit.Length);
                made.Add(edit.Replacement.Length, rawStart, rawEnd - rawStart);
            }
        }

        CopyRuns(ref made, index, at, Length);
        return new(made.Finish(), _rawStart);
    }

    private int EndOfLast() => _runs.Length == 0 ? _rawStart : _runs[^1].RawEnd;

    // Copies what the runs say about [from, to); answers the run to begin with next time.
    private int CopyRuns(ref RunBuilder made, int index, int from, int to)
    {
        while (from < to)
        {
            while (_runs[index].End <= from)
            {
                index++;
            }

            var run = _runs[index];
            var end = Math.Min(run.End, to);
            var raw = run.RawOf(from);
            made.Add(end - from, raw, run.RawEndOf(end - 1) - raw);
            from = end;
        }

        return index;
    }

    private int Find(int offset)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_runs[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private readonly record struct Run(int Start, int Length, int Raw, int RawLength)
    {
        public int End => Start + Length;

        public int RawEnd => Raw + RawLength;

        public bool IsLinear => Length == RawLength;

        public int RawOf(int offset) => IsLinear ? Raw + offset - Start : Raw;

        public int RawEndOf(int offset) => IsLinear ? Raw + offset - Start + 1 : RawEnd;
    }

    // Joins neighbours that continue one another, so that a changed space does not cost a run.
    private struct RunBuilder(int capacity)
    {
        private readonly Run[] _made = ArrayPool<Run>.Shared.Rent(capacity);
        private int _count;
        private int _end;

        public void Add(int length, int raw, int rawLength)
        {
            if (_count > 0 && length == rawLength && _made[_count - 1] is var last && last.IsLinear
                && last.RawEnd == raw)
            {
                _made[_count - 1] =
                    last with { Length = last.Length + length, RawLength = last.RawLength + length };
            }
            else
            {
                _made[_count++] = new(_end, length, raw, rawLength);
            }

            _end += length;
        }

        /// <summary>The runs, once.</summary>
        public readonly Run[] Finish()
        {
            var runs = _made[.._count];
            ArrayPool<Run>.Shared.Return(_made);
            return runs;
        }
    }
}
