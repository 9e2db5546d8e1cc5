namespace Rangefinder.Text;

/// <summary>
/// Joins words that were broken at a line end; the hyphen goes only where it was not part of the word.
/// </summary>
internal sealed class HyphenationStep : TextStep
{
    public override string Name => "hyphenation";

    public override void Find(WorkingText text, EditList edits)
    {
        var value = text.Value;
        var table = new Lazy<LineTable>(() => LineTable.Read(text));
        var at = 0;
        foreach (var broken in LineEndHyphen.FindAll(value))
        {
            RemoveSoft(value, at, broken.At, edits);
            at = broken.At;
            if (!IsOneWord(value, broken, table))
            {
                continue;
            }

            var keeps = value[broken.At] != LineEndHyphen.Soft && text.Source.Hyphens.Keeps(broken);
            var from = keeps ? broken.At + 1 : broken.At;
            edits.Remove(from, broken.Next - from);
            at = broken.Next;
        }

        RemoveSoft(value, at, value.Length, edits);
        if (table.IsValueCreated)
        {
            table.Value.Dispose();
        }
    }

    private static bool IsOneWord(ReadOnlySpan<char> value, in LineEndHyphen broken, Lazy<LineTable> table)
    {
        var first = broken.Right[0];
        var afterDigit = char.IsAsciiDigit(broken.Left[^1]);
        if (value[broken.At] == '–')
        {
            return afterDigit && char.IsAsciiDigit(first) && broken.Blanks <= 1;
        }

        if (char.IsLower(first))
        {
            return true;
        }

        if (afterDigit)
        {
            return char.IsAsciiDigit(first) && IsNear(broken, table);
        }

        return table.Value.IsWrapped && IsNear(broken, table);
    }

    private static bool IsNear(in LineEndHyphen broken, Lazy<LineTable> table) =>
        broken.Blanks == 0 || (broken.Blanks == 1 && table.Value.IsDoubleSpaced);

    // A soft hyphen that breaks no word means nothing.
    private static void RemoveSoft(ReadOnlySpan<char> value, int start, int end, EditList edits)
    {
        while (start < end)
        {
            var found = value[start..end].IndexOf(LineEndHyphen.Soft);
            if (found < 0)
            {
                return;
            }

            edits.Remove(start + found, 1);
            start += found + 1;
        }
    }
}
