using System.Globalization;
using System.Text;

namespace Rangefinder.Text;

/// <summary>
/// Composes characters (Unicode normalisation form C), so that one letter is written in one way only.
/// </summary>
/// <remarks>
/// Only stretches that hold a character outside the ranges known to be stable are asked of the Unicode
/// tables. Left as they are: lone surrogates, U+FFFE, and letters under more than 30 marks (the bound of the
/// stream-safe format).
/// </remarks>
internal sealed class CompositionStep : TextStep
{
    private const int MostMarks = 30;

    public override string Name => "composition";

    public override void Find(WorkingText text, EditList edits)
    {
        var value = text.Value;
        for (var at = NextUnstable(value, 0); at < value.Length; at = NextUnstable(value, at))
        {
            var start = at;
            while (at < value.Length && !IsStable(value[at]))
            {
                at++;
            }

            // A mark joins the letter before it.
            Compose(value, Math.Max(start - 1, 0), at, edits);
        }
    }

    private static int NextUnstable(ReadOnlySpan<char> value, int at)
    {
        while (at < value.Length && IsStable(value[at]))
        {
            var plain = value[(at + 1)..].IndexOfAnyExceptInRange('\0', '\u02FF');
            at = plain < 0 ? value.Length : at + 1 + plain;
        }

        return at;
    }

    // All of these are composed already and begin a new character.
    private static bool IsStable(char value) => value
        is <= '\u02FF' or (>= '\u0400' and <= '\u0482') or (>= '\u2002' and <= '\u20CF')
        or (>= '\u4E00' and <= '\u9FFF');

    private static void Compose(ReadOnlySpan<char> value, int start, int end, EditList edits)
    {
        var part = value[start..end].ToString();
        if (!CanCompose(part) || part.IsNormalized(NormalizationForm.FormC))
        {
            return;
        }

        var composed = part.Normalize(NormalizationForm.FormC);
        // At least one character is left to replace on both sides, and no surrogate pair is cut.
        var shared = Math.Min(part.Length, composed.Length);
        var head = Math.Min(part.AsSpan().CommonPrefixLength(composed), shared - 1);
        head -= head > 0 && char.IsLowSurrogate(part[head]) ? 1 : 0;
        var tail = 0;
        while (tail < shared - head - 1 && part[^(tail + 1)] == composed[^(tail + 1)])
        {
            tail++;
        }

        tail -= tail > 0 && char.IsLowSurrogate(part[^tail]) ? 1 : 0;
        edits.Replace(start + head, part.Length - tail - head, composed[head..^tail]);
    }

    private static bool CanCompose(string part)
    {
        var marks = 0;
        for (var i = 0; i < part.Length; i++)
        {
            // U+FFFE is no character, and the tables refuse it.
            if (part[i] == '\uFFFE')
            {
                return false;
            }

            if (char.IsSurrogate(part[i]))
            {
                if (i + 1 >= part.Length || !char.IsSurrogatePair(part[i], part[i + 1]))
                {
                    return false;
                }

                i++;
            }

            var category = CharUnicodeInfo.GetUnicodeCategory(part, i);
            marks = category == UnicodeCategory.NonSpacingMark ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                return false;
            }
        }

        return true;
    }
}
