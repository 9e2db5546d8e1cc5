namespace Rangefinder.Text;

/// <summary>Puts every paragraph on one line of its own, and trims the white space at its edges.</summary>
/// <remarks>
/// Whether lines are wrapped, and whether blank lines part them, is measured for each text. Fusing two
/// paragraphs is worse than parting one, but a sentence is kept together: figures run over line ends
/// ("almost", "680,000").
/// </remarks>
internal sealed class ParagraphStep : TextStep
{
    public override string Name => "paragraphs";

    public override void Find(WorkingText text, EditList edits)
    {
        using var table = LineTable.Read(text);
        var joints = new LineJoints(table);
        var at = 0;
        for (var i = 0; i < table.Lines.Length; i++)
        {
            var line = table.Lines[i];
            if (i == 0)
            {
                edits.Remove(0, line.Start);
            }
            else
            {
                edits.Collapse(text.Value, at, line.Start, joints.Joins(i - 1) ? ' ' : '\n');
            }

            at = line.End;
        }

        edits.Remove(at, text.Value.Length - at);
    }
}
