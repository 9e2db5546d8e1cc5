using System.Runtime.InteropServices;

namespace Rangefinder.Text;

/// <summary>The lines of a text that hold something, and how the text as a whole is set.</summary>
/// <remarks>
/// Wrapped means: line ends fall where the next word would have gone over the edge. Verse breaks in the
/// middle of sentences too, but not at the edge.
/// </remarks>
internal sealed class LineTable : IDisposable
{
    // Share of the width from which on the next word is taken not to have found room; type is proportional.
    private const double Full = 0.85;

    // Narrower than this no prose is set, but verse is.
    private const int NarrowestColumn = 35;

    // Wider than this nothing is set: such lines are whole paragraphs.
    private const int WidestColumn = 220;
    private const int LongestMeasured = 400;
    private const int WindowBefore = 3;
    private const int WindowAfter = 4;

    private readonly ReadOnlyMemory<char> _value;
    private readonly List<TextLine> _lines;
    private readonly int[] _localWidths;

    private LineTable(WorkingText text)
    {
        _value = text.Characters;
        _lines = Split(text);
        Width = MeasureWidth(Lines);
        _localWidths = MeasureLocalWidths(Lines, Width);
        (IsWrapped, IsDoubleSpaced) = MeasureSetting();
    }

    public ReadOnlySpan<TextLine> Lines => CollectionsMarshal.AsSpan(_lines);

    /// <summary>Characters that a full line takes: nine of ten lines are no longer.</summary>
    public int Width { get; }

    /// <summary>Paragraphs run over several lines.</summary>
    public bool IsWrapped { get; }

    /// <summary>Blank lines stand between the lines of a paragraph, so they are no sign of its end.</summary>
    public bool IsDoubleSpaced { get; }

    public static LineTable Read(WorkingText text) => new(text);

    /// <summary>Gives the lines back for the next text.</summary>
    public void Dispose() => SpareList<TextLine>.Return(_lines);

    /// <summary>The characters of a line.</summary>
    public ReadOnlySpan<char> this[int line] => _value.Span.Slice(_lines[line].Start, _lines[line].Length);

    /// <summary>Width of the column around a line; never more than <see cref="Width"/>.</summary>
    public int LocalWidth(int line) => _localWidths[line];

    /// <summary>The first word of the next line would not have fitted into a line of this width.</summary>
    /// <param name="line">A line that is not the last.</param>
    /// <param name="width">Width of the column in characters.</param>
    /// <param name="share">Share of the width that counts as full.</param>
    public bool IsFull(int line, int width, double share = Full)
    {
        var next = this[line + 1];
        var word = next.IndexOf(' ');
        return Lines[line].Tail + 1 + (word < 0 ? next.Length : word) >= share * width;
    }

    /// <summary>A sentence runs on from a line to the next one, as far as stops and capitals tell.</summary>
    public bool RunsOn(int line) => !Lines[line].EndsSentence && Lines[line + 1].StartsLower;

    private static List<TextLine> Split(WorkingText text)
    {
        var value = text.Value;
        var lines = SpareList<TextLine>.Take();
        var breaks = new JoinedBreaks(text);
        var feeds = new LineFeeds(value);
        var blanks = 0;
        var feed = false;
        for (var at = 0; at < value.Length;)
        {
            var stop = feeds.Next();
            int start = at, end = stop;
            for (; start < end && char.IsWhiteSpace(value[start]); start++)
            {
                feed |= value[start] == '\f';
            }

            for (; end > start && char.IsWhiteSpace(value[end - 1]); end--)
            {
            }

            blanks++;
            if (end > start)
            {
                var leads = start > at && blanks == 1 && lines.Count > 0;
                lines.Add(new(start, end, end - breaks.LastWithin(start, end), blanks - 1, feed || leads,
                    LineSigns.Read(value[start..end])));
                blanks = 0;
                feed = false;
            }

            feed |= value[end..stop].Contains('\f');
            at = stop + 1;
        }

        return lines;
    }

    private static int MeasureWidth(ReadOnlySpan<TextLine> lines)
    {
        var counts = new int[LongestMeasured + 1];
        foreach (var line in lines)
        {
            counts[Math.Min(line.Tail, LongestMeasured)]++;
        }

        var width = LongestMeasured;
        for (var over = counts[width]; over * 10 < lines.Length && width > 0; over += counts[width])
        {
            width--;
        }

        return width;
    }

    private static int[] MeasureLocalWidths(ReadOnlySpan<TextLine> lines, int most)
    {
        var widths = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var last = Math.Min(i + WindowAfter, lines.Length - 1);
            for (var k = Math.Max(i - WindowBefore, 0); k <= last; k++)
            {
                widths[i] = Math.Max(widths[i], Math.Min(lines[k].Tail, most));
            }
        }

        return widths;
    }

    private (bool Wrapped, bool DoubleSpaced) MeasureSetting()
    {
        int running = 0, full = 0, spaced = 0;
        for (var i = 0; i + 1 < Lines.Length; i++)
        {
            if (RunsOn(i) || Lines[i].EndsOpen)
            {
                running++;
                full += IsFull(i, _localWidths[i]) ? 1 : 0;
                spaced += Lines[i + 1].Blanks == 1 ? 1 : 0;
            }
        }

        return (Width is >= NarrowestColumn and <= WidestColumn && full > 0 && full * 2 >= running,
            spaced * 2 > running);
    }

    // Walks the seams of the map beside the lines: where a raw line end was taken out of a line.
    private struct JoinedBreaks(WorkingText text)
    {
        private int _run;

        public int LastWithin(int start, int end)
        {
            var last = start;
            for (; _run < text.Map.RunCount && text.Map.SeamAt(_run, out var raw, out var rawEnd) is var seam
                && seam < end; _run++)
            {
                if (seam > start && text.Source.Raw.AsSpan(raw, rawEnd - raw).Contains('\n'))
                {
                    last = seam;
                }
            }

            return last;
        }
    }
}
