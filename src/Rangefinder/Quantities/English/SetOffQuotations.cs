namespace Rangefinder.Quantities.English;

/// <summary>Tells a passage that introduces a quotation set off as a paragraph of its own, without
/// marks.</summary>
internal static class SetOffQuotations
{
    // "says:", "wrote to his brother:", "informed his father as follows:"
    private const int Reach = 8;

    /// <summary>The passage ends with a verb of saying and a colon, and the next carries no marks of its
    /// own.</summary>
    /// <param name="t">The passage that introduces.</param>
    /// <param name="next">The passage behind it.</param>
    public static bool Introduces(in TokenView t, ReadOnlySpan<char> next)
    {
        var colon = t.Count - 1;
        if (t.Mark(colon) != ':' || next.Length == 0 || !Prose(next)) return false;
        for (var at = colon - 1; at >= Math.Max(0, colon - Reach) && t.IsWord(at); at--)
        {
            if (t.Slice(at) is "says" or "said" or "wrote" or "writes" or "stated" or "states" or "declared"
                or "remarked" or "recalled" or "informed" or "replied" or "answered" or "testified")
                return true;
        }
        return false;
    }

    // A list item or a quotation with marks speaks for itself.
    private static bool Prose(ReadOnlySpan<char> next) =>
        char.IsLetter(next[0]) || next[0] is '[' or '(' or '.' or '…';
}
