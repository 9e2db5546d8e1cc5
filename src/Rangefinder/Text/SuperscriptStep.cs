namespace Rangefinder.Text;

/// <summary>
/// Puts an ordinal ending that was set as a superscript back behind its number: <c>61</c>, <c>st</c>.
/// </summary>
internal sealed class SuperscriptStep : TextStep
{
    public override string Name => "superscripts";

    public override void Find(WorkingText text, EditList edits)
    {
        var value = text.Value;
        var feeds = new LineFeeds(value);
        for (var at = 0; at < value.Length;)
        {
            var stop = feeds.Next();
            if (stop - at is >= 2 and <= 8 && at > 0)
            {
                Attach(value, at, stop, edits);
            }

            at = stop + 1;
        }
    }

    private static void Attach(ReadOnlySpan<char> value, int start, int stop, EditList edits)
    {
        var line = value[start..stop];
        var ending = line.Trim();
        if (ending is not ("st" or "nd" or "rd" or "th"))
        {
            return;
        }

        var number = value[..start].TrimEnd();
        if (number.Length == 0 || !Fits(number, ending))
        {
            return;
        }

        var from = start + line.IndexOf(ending);
        edits.Remove(number.Length, from - number.Length);

        // The words behind follow on the next line; after a blank line a new paragraph would begin.
        var next = value[stop..].TrimStart();
        var gap = value[stop..^next.Length];
        if (next.Length > 0 && gap.Count('\n') == 1)
        {
            edits.Collapse(value, from + 2, value.Length - next.Length, ' ');
        }
    }

    private static bool Fits(ReadOnlySpan<char> number, ReadOnlySpan<char> ending)
    {
        if (!char.IsAsciiDigit(number[^1]))
        {
            return false;
        }

        var teen = number.Length > 1 && number[^2] == '1';
        var wanted = teen ? "th" : number[^1] switch { '1' => "st", '2' => "nd", '3' => "rd", _ => "th" };
        return ending.SequenceEqual(wanted);
    }
}
