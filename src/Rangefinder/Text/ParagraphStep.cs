namespace Rangefinder.Text;

/// <summary>Puts every paragraph on one line of its own, and trims the white space at its edges.</summary>
/// <remarks>
/// Whether lines are wrapped, and whether blank lines part them, is measured for each text. Fusing two paragraphs is
/// worse than parting one, but a sentence is kept together: figures run over line ends ("almost", "680,000").
/// </remarks>
internal sealed class ParagraphStep : TextStep
{
    public override string Name => "paragraphs";

    public override EditList Find(WorkingText text)
    {
        var edits = new EditList();
        var table = LineTable.Read(text);
        var joints = new LineJoints(table);
        var at = 0;
        for (var i = 0; i < table.Lines.Length; i++)
        {
            var line = table.Lines[i];
            if (i == 0)
            {
                Change(edits, text.Value, 0, line.Start, "");
            }
            else
            {
                Change(edits, text.Value, at, line.Start, joints.Joins(i - 1) ? " " : "\n");
            }

            at = line.End;
        }

        Change(edits, text.Value, at, text.Value.Length, "");
        return edits;
    }

    // Keeps the character that is wanted where it stands, so that the map needs no run of its own for it.
    private static void Change(EditList edits, string value, int start, int end, string wanted)
    {
        if (end <= start || (end - start == wanted.Length && value.AsSpan(start, wanted.Length).SequenceEqual(wanted)))
        {
            return;
        }

        if (wanted.Length == 0)
        {
            edits.Remove(start, end - start);
            return;
        }

        var kept = value.AsSpan(start, end - start).IndexOf(wanted);
        if (kept < 0)
        {
            edits.Replace(start, 1, wanted);
            kept = 0;
        }

        RemoveRest(edits, start, start + kept, end);
    }

    private static void RemoveRest(EditList edits, int start, int kept, int end)
    {
        if (kept > start)
        {
            edits.Remove(start, kept - start);
        }

        if (end > kept + 1)
        {
            edits.Remove(kept + 1, end - kept - 1);
        }
    }
}
