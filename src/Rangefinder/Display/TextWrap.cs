using System.Globalization;
using System.Text;

namespace Rangefinder.Display;

/// <summary>Breaks text into lines of limited width, measured in characters as a reader sees them.</summary>
internal static class TextWrap
{
    /// <summary>Number of characters as seen: a letter with its combining marks counts once.</summary>
    public static int Width(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>All runs of white space and control characters as one space, none at the ends.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (sign is '\u00A0' or '\u202F' || !(char.IsWhiteSpace(sign) || char.IsControl(sign)))
            {
                line.Append(sign);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }
        return line.ToString().TrimEnd(' ');
    }

    /// <summary>At least one line; words longer than <paramref name="width"/> are cut.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in OneLine(text).Split(' ').SelectMany(word => Cut(word, width)))
        {
            if (line.Length > 0 && Width(line) + 1 + Width(word) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }
        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Cut(string word, int width)
    {
        if (Width(word) <= width)
        {
            yield return word;
            yield break;
        }
        var letters = new StringInfo(word);
        for (var start = 0; start < letters.LengthInTextElements; start += width)
        {
            var length = Math.Min(width, letters.LengthInTextElements - start);
            yield return letters.SubstringByTextElements(start, length);
        }
    }
}
