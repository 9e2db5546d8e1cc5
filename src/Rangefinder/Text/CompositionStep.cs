using System.Buffers;
using System.Globalization;
using System.Text;

namespace Rangefinder.Text;

/// <summary>Composes characters (Unicode normalisation form C), so that one letter is written in one way only.</summary>
/// <remarks>
/// Only stretches that hold a character outside the ranges known to be stable are asked of the Unicode tables.
/// Left as they are: lone surrogates, and letters under more than 30 marks (the bound of the stream-safe format).
/// </remarks>
internal sealed class CompositionStep : TextStep
{
    private const int MostMarks = 30;

    // All of these are composed already and begin a new character.
    private static readonly SearchValues<char> Stable = SearchValues.Create(
        [.. Between('\0', '\u02FF'), .. Between('\u0400', '\u0482'), .. Between('\u2002', '\u20CF'),
            .. Between('\u4E00', '\u9FFF')]);

    public override string Name => "composition";

    public override EditList Find(WorkingText text)
    {
        var edits = new EditList();
        var value = text.Value;
        var at = 0;
        while (true)
        {
            var found = value.AsSpan(at).IndexOfAnyExcept(Stable);
            if (found < 0)
            {
                return edits;
            }

            var length = value.AsSpan(at + found).IndexOfAny(Stable);
            var end = length < 0 ? value.Length : at + found + length;
            Compose(value, Math.Max(at + found - 1, at), end, edits);
            at = end;
        }
    }

    private static void Compose(string value, int start, int end, EditList edits)
    {
        var part = value[start..end];
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
            if (char.IsSurrogate(part[i]))
            {
                if (i + 1 >= part.Length || !char.IsSurrogatePair(part[i], part[i + 1]))
                {
                    return false;
                }

                i++;
            }

            marks = CharUnicodeInfo.GetUnicodeCategory(part, i) == UnicodeCategory.NonSpacingMark ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<char> Between(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(static code => (char)code);
}
