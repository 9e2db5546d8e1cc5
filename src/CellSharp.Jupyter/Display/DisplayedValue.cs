namespace CellSharp.Jupyter.Display;

/// <summary>A value that stands below a cell and can be changed there, for example to show progress.</summary>
public sealed class DisplayedValue
{
    internal DisplayedValue(string id) => Id = id;

    /// <summary>The identifier that clients know the value by.</summary>
    public string Id { get; }

    /// <summary>Shows another value in its place.</summary>
    /// <param name="value">Any value.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public void Update(object? value)
    {
        var display = NotebookFunctions.Here();
        display.Update(Id, display.Format(value));
    }
}
