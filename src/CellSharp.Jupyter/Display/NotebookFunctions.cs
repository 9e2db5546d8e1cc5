namespace CellSharp.Jupyter.Display;

/// <summary>The functions that a notebook cell can call as if they were its own: <c>display(x)</c>, <c>x.Display()</c>,
/// <c>HTML("…")</c>, <c>GetInput()</c>, as .NET Interactive has them.</summary>
#pragma warning disable CA1708, IDE1006 // The names are .NET Interactive's.
public static class NotebookFunctions
{
    private static readonly AsyncLocal<INotebookDisplay?> Target = new();

    /// <summary>Sends what is displayed from here on in this flow of control to a target; null ends it.</summary>
    internal static void SendTo(INotebookDisplay? target) => Target.Value = target;

    /// <summary>The target of this flow of control.</summary>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    internal static INotebookDisplay Here() => Target.Value
        ?? throw new InvalidOperationException("This works only while a notebook's cell is running.");

    /// <summary>Shows a value below the cell at once.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>The value shown, which can be updated.</returns>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue display(object? value) => Show(value);

    /// <summary>Shows a value below the cell at once, in one MIME type.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeType">The type, such as <c>text/html</c>.</param>
    /// <returns>The value shown, which can be updated.</returns>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue display(object? value, string mimeType) =>
        Here().Show(ValueFormatter.Format(value, mimeType));

    /// <summary>Marks text as HTML, to be displayed as it stands.</summary>
    /// <param name="html">The fragment; nothing encodes it.</param>
    public static HtmlText HTML(string html) => new(html);

    /// <summary>Shows the value below the cell at once.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">Any value.</param>
    /// <returns>The value shown, which can be updated.</returns>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue Display<T>(this T value) => Show(value);

    /// <summary>Shows the value below the cell at once, in one MIME type.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">Any value.</param>
    /// <param name="mimeType">The type, such as <c>text/html</c>.</param>
    /// <returns>The value shown, which can be updated.</returns>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue DisplayAs<T>(this T value, string mimeType) =>
        Here().Show(ValueFormatter.Format(value, mimeType));

    /// <summary>Takes away what the running cell has shown so far.</summary>
    /// <param name="wait">Only once something new is shown, so that nothing flickers.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void ClearOutput(bool wait = false) => Here().Clear(wait);

    /// <summary>Asks the user for a line.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The line; empty at the end of input.</returns>
    /// <exception cref="NotSupportedException">Nobody can be asked, as in a headless run.</exception>
    public static string GetInput(string prompt = "") => Here().Ask(prompt, hidden: false) ?? "";

    /// <summary>Asks the user for a line that is not shown.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <returns>The line; empty at the end of input.</returns>
    /// <exception cref="NotSupportedException">Nobody can be asked, as in a headless run.</exception>
    public static string GetPassword(string prompt = "") => Here().Ask(prompt, hidden: true) ?? "";

    /// <summary>Asks the user for a line; the form that .NET Interactive has.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <exception cref="NotSupportedException">Nobody can be asked, as in a headless run.</exception>
    public static Task<string> GetInputAsync(string prompt = "") => Task.FromResult(GetInput(prompt));

    private static DisplayedValue Show(object? value)
    {
        var here = Here();
        return here.Show(here.Format(value));
    }
}
