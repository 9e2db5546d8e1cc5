namespace Rangefinder.Text;

/// <summary>
/// Drops lines that hold nothing but a web address and stand inside a sentence: targets of a page's links.
/// </summary>
internal sealed class LinkLinesStep : TextStep
{
    public override string Name => "link lines";

    public override void Find(WorkingText text, EditList edits)
    {
        var value = text.Value;
        var at = 0;
        while (true)
        {
            var found = value[at..].IndexOf("\nhttp", StringComparison.Ordinal);
            if (found < 0)
            {
                return;
            }

            var start = at + found + 1;
            at = SkipAddresses(value, start);
            if (at > start && StandsInSentence(value, start, at))
            {
                edits.Remove(start, at - start);
            }

            at = Math.Max(at, start);
        }
    }

    // Offset behind the last of the addresses that follow one another.
    private static int SkipAddresses(ReadOnlySpan<char> value, int start)
    {
        while (start < value.Length)
        {
            var length = value[start..].IndexOf('\n');
            var stop = length < 0 ? value.Length : start + length;
            if (!LineSigns.IsAddress(value[start..stop].Trim()))
            {
                return start;
            }

            start = Math.Min(stop + 1, value.Length);
        }

        return start;
    }

    private static bool StandsInSentence(ReadOnlySpan<char> value, int start, int end)
    {
        var before = value[..start].TrimEnd();
        before = before[(before.LastIndexOf('\n') + 1)..].TrimStart();
        var behind = value[end..].TrimStart();
        return before.Length > 0 && !LineSigns.EndsSentence(before) && LineSigns.StartsLower(behind);
    }
}
