namespace Rangefinder.Text;

/// <summary>Puts every paragraph on one line and trims white space at its edges.</summary>
internal sealed class ParagraphStep : TextStep
{
    public override string Name => "paragraphs";

    public override EditList Find(WorkingText text)
    {
        var edits = new EditList();
        var value = text.Value;
        for (var at = 0; at < value.Length;)
        {
            var start = value.AsSpan(at).IndexOfAny(" \n\r\t");
            if (start < 0)
            {
                break;
            }

            start += at;
            var end = start;
            while (end < value.Length && char.IsWhiteSpace(value[end]))
            {
                end++;
            }

            var breaks = value.AsSpan(start, end - start).Contains('\n');
            if (start == 0 || end == value.Length)
            {
                edits.Remove(start, end - start);
            }
            else if (end - start > 1 || breaks)
            {
                edits.Replace(start, end - start, breaks ? "\n" : " ");
            }

            at = end;
        }

        return edits;
    }
}
