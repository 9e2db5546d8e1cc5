namespace Rangefinder.Text;

/// <summary>
/// One named step of normalising: it looks at the text as the steps before it left it and says what to
/// change.
/// </summary>
internal abstract class TextStep
{
    /// <summary>The name under which its changes are listed.</summary>
    public abstract string Name { get; }

    /// <summary>Finds the edits, in one pass over the text.</summary>
    /// <param name="text">The text as the steps before left it.</param>
    /// <param name="edits">Where they go; empty.</param>
    public abstract void Find(WorkingText text, EditList edits);

    /// <summary>The step alone on a text of its own; for tests and for explaining.</summary>
    public string Run(string text)
    {
        using var work = new WorkingText(new SourceText("text", text), 0, text.Length);
        work.Apply(this);
        return work.ToString();
    }
}
