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
    public static IReadOnlyList<string> Lines(string text, int width) =>
        Lines(text, width, line => Width(line));

    /// <summary>At least one line, none wider than <paramref name="width"/> as <paramref name="measure"/> has
    /// it; words wider than that are cut.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, Func<string, double> measure)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in OneLine(text).Split(' ').SelectMany(word => Cut(word, width, measure)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && measure(longer) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }
        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Cut(string word, double width, Func<string, double> measure)
    {
        if (measure(word) <= width)
        {
            yield return word;
            yield break;
        }
        var letters = StringInfo.GetTextElementEnumerator(word);
        var piece = "";
        while (letters.MoveNext())
        {
            var next = letters.GetTextElement();
            if (piece.Length > 0 && measure(piece + next) > width)
            {
                yield return piece;
                piece = "";
            }
            piece += next;
        }
        yield return piece;
    }
}
