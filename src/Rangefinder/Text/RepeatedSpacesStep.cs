namespace Rangefinder.Text;

/// <summary>
/// Makes one space of several inside a line; a space that begins a line stays, for it tells of a page break.
/// </summary>
internal sealed class RepeatedSpacesStep : TextStep
{
    public override string Name => "repeated spaces";

    public override void Find(WorkingText text, EditList edits)
    {
        var value = text.Value;
        var at = 0;
        while (true)
        {
            var found = value[at..].IndexOf("  ");
            if (found < 0)
            {
                return;
            }

            var start = at + found + 1;
            var length = value[start..].IndexOfAnyExcept(' ');
            at = length < 0 ? value.Length : start + length;
            edits.Remove(start, at - start);
        }
    }
}
