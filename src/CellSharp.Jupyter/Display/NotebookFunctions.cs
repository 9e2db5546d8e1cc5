using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Display;

/// <summary>The functions that a notebook cell can call as if they were its own: <c>display(x)</c>, <c>x.Display()</c>,
/// <c>HTML("…")</c>, as .NET Interactive has them.</summary>
#pragma warning disable CA1708, IDE1006 // The names are .NET Interactive's.
public static class NotebookFunctions
{
    private static readonly AsyncLocal<Action<MimeBundle>?> Target = new();

    /// <summary>Sends what is displayed from here on in this flow of control to a target.</summary>
    /// <param name="target">Takes each bundle as it comes; null ends it.</param>
    internal static void SendTo(Action<MimeBundle>? target) => Target.Value = target;

    /// <summary>Shows a value below the cell at once.</summary>
    /// <param name="value">Any value.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>

    public static void display(object? value) => Show(ValueFormatter.Format(value));

    /// <summary>Shows a value below the cell at once, in one MIME type.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeType">The type, such as <c>text/html</c>.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void display(object? value, string mimeType) => Show(ValueFormatter.Format(value, mimeType));

    /// <summary>Marks text as HTML, to be displayed as it stands.</summary>
    /// <param name="html">The fragment; nothing encodes it.</param>
    public static HtmlText HTML(string html) => new(html);

    /// <summary>Shows the value below the cell at once.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">Any value.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void Display<T>(this T value) => Show(ValueFormatter.Format(value));

    /// <summary>Shows the value below the cell at once, in one MIME type.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">Any value.</param>
    /// <param name="mimeType">The type, such as <c>text/html</c>.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void DisplayAs<T>(this T value, string mimeType) => Show(ValueFormatter.Format(value, mimeType));

    private static void Show(MimeBundle bundle)
    {
        var target = Target.Value ?? throw new InvalidOperationException("display was called outside a running cell.");
        target(bundle);
    }
}
