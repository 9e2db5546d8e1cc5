using System.Text;
using System.Text.Unicode;
using Rangefinder.Text;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>Cuts a text that is too large to be read at once into parts.</summary>
/// <remarks>A cut falls behind a blank line in the second half of the part; where there is none, behind a
/// line end; else behind a full stop with a space, a space, or the last whole character. Each part is read on
/// its own: what is learnt from one (page headers, how words are broken, the year that a month belongs to) is
/// not known in the next.</remarks>
internal static class TextParts
{
    /// <summary>Bytes of the largest text that is read whole.</summary>
    public const int Size = 1 << 20;

    /// <summary>Length of the part to take from the front of a text that goes on.</summary>
    /// <param name="window">As many bytes as a part may have.</param>
    public static int Cut(ReadOnlySpan<byte> window)
    {
        var half = window.Length / 2;
        var line = window.LastIndexOf((byte)'\n');
        for (var end = line; end > half;)
        {
            var before = window[..end].LastIndexOf((byte)'\n');
            if (before >= 0 && IsBlank(window[(before + 1)..end]))
            {
                return end + 1;
            }

            end = before;
        }

        if (line > half)
        {
            return line + 1;
        }

        var stop = window.LastIndexOf(". "u8);
        var space = stop > half ? stop + 1 : window.LastIndexOf((byte)' ');
        return space > half ? space + 1 : WholeCharacters(window);
    }

    /// <summary>Where the next part begins, in lines and code points.</summary>
    public static Cursor Behind(Cursor before, string name, byte[] part)
    {
        long points = 0;
        if (Utf8.IsValid(part))
        {
            foreach (var unit in part)
            {
                points += (unit & 0xC0) != 0x80 ? 1 : 0;
            }
        }
        else
        {
            var source = TextDecoder.Decode(name, part);
            points = source.CodePointOf(source.Raw.Length);
        }

        return before with
        {
            Offset = before.Offset + part.Length,
            Line = before.Line + part.AsSpan().Count((byte)'\n'),
            CodePoints = before.CodePoints + points,
        };
    }

    /// <summary>All parts of a text that is in memory, each with what stands before it.</summary>
    public static IEnumerable<(Cursor Before, byte[] Part)> Split(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = default(Cursor);
        while (before.Offset < bytes.Length)
        {
            var start = (int)before.Offset;
            var length = bytes.Length - start <= Size ? bytes.Length - start : Cut(bytes.AsSpan(start, Size));
            var part = bytes.AsSpan(start, length).ToArray();
            yield return (before, part);
            before = Behind(before, name, part);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) =>
        line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;

    private static int WholeCharacters(ReadOnlySpan<byte> window)
    {
        // A character of UTF-8 has three following bytes at most.
        for (var end = window.Length; end > window.Length - 4; end--)
        {
            if ((window[end - 1] & 0xC0) != 0x80)
            {
                return window[end - 1] < 0x80 ? end : end - 1;
            }
        }

        return window.Length;
    }
}
