using System.Buffers;
using System.Globalization;

namespace Rangefinder.Text;

/// <summary>
/// Unifies spaces and line ends: one kind of space, LF at line ends; invisible characters go.
/// </summary>
/// <remarks>
/// A form feed stays, because it shows a page break to the steps behind; a soft hyphen at a line end stays
/// for the hyphenation step. Gone are control characters, zero-width characters, other soft hyphens, marks of
/// writing direction and byte order marks.
/// </remarks>
internal sealed class SpacesStep : TextStep
{
    // What most texts consist of; anything else is looked at.
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(static code => (char)code).Where(c => !IsSpecial(c))]);

    public override string Name => "spaces and line ends";

    public override void Find(WorkingText text, EditList edits)
    {
        var value = text.Value;
        var at = 0;
        while (true)
        {
            var found = value[at..].IndexOfAnyExcept(Ordinary);
            if (found < 0)
            {
                return;
            }

            at += found;
            if (IsSpecial(value[at]) && (value[at] != LineEndHyphen.Soft || !EndsLine(value, at)))
            {
                var crlf = value[at] == '\r' && at + 1 < value.Length && value[at + 1] == '\n';
                edits.Replace(at, 1, crlf ? "" : Plain(value[at]));
            }

            at++;
        }
    }

    private static bool IsSpecial(char value) =>
        value is not (' ' or '\n' or '\f') && CharUnicodeInfo.GetUnicodeCategory(value)
            is UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool EndsLine(ReadOnlySpan<char> value, int at)
    {
        var behind = value[(at + 1)..].IndexOfAnyExcept(' ');
        return behind >= 0 && value[at + 1 + behind] is '\n' or '\r';
    }

    private static string Plain(char value) => value switch
    {
        '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' => "\n",
        '\t' => " ",
        _ => CharUnicodeInfo.GetUnicodeCategory(value) == UnicodeCategory.SpaceSeparator ? " " : "",
    };
}
