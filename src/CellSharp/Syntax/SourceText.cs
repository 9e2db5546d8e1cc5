namespace CellSharp.Syntax;

/// <summary>A place in a cell as people count it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>The text of one cell with its line starts. Lines end at LF, CR LF, a lone CR, U+0085, U+2028 or
/// U+2029, as the C# specification counts them. Immutable; thread-safe.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Takes the text as it stands; nothing is normalised, so offsets are the caller's
    /// own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The whole cell.</summary>
    public string Text { get; }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length => Text.Length;

    /// <summary>Number of lines, at least 1: a final line end opens one more, empty line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column of an offset. An offset outside the text counts as its nearest end.</summary>
    public LinePosition PositionOf(int offset)
    {
        var clamped = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(_lineStarts, clamped);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, clamped - _lineStarts[line] + 1);
    }

    /// <summary>The characters of one line without its line end.</summary>
    /// <param name="line">Line, from 1 to <see cref="LineCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is no line of this
    /// text.</exception>
    public TextSpan LineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        var start = _lineStarts[line - 1];
        var end = line < LineCount ? _lineStarts[line] : Text.Length;
        while (end > start && IsLineEnd(Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The characters of a span; parts outside the text are left out.</summary>
    public string Slice(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Text.Length);
        return Text[start..Math.Clamp(span.End, start, Text.Length)];
    }

    internal static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (IsLineEnd(text[i]) && !isPair)
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
