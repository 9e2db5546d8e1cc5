using System.Globalization;
using System.Text;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Makes characters visible that would change how a page reads without being seen: controls, marks
/// that turn the direction of writing, and characters without width. A text may hold them by accident or to
/// deceive.</summary>
internal static class ShownText
{
    /// <summary>The text with each such character written as its code: <c>[U+202E]</c>.</summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && !IsHidden(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var shown = new StringBuilder(text, 0, first, text.Length + 64);
        foreach (var letter in text.AsSpan(first))
        {
            if (IsHidden(letter))
            {
                shown.Append(CultureInfo.InvariantCulture, $"[U+{(int)letter:X4}]");
            }
            else
            {
                shown.Append(letter);
            }
        }

        return shown.ToString();
    }

    // Joiners (U+200C, U+200D) and the plain direction marks (U+200E, U+200F) belong to the spelling of some
    // scripts.
    private static bool IsHidden(char letter) => letter is
        (< ' ' and not ('\n' or '\t' or '\r')) or (>= '\u007F' and <= '\u009F') or '\u200B' or '\u2060' or '\uFEFF'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
