using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Running;

/// <summary>Takes what a running cell sends, in order. Called by one thread at a time, though not always by the same
/// one.</summary>
public interface IOutputSink
{
    /// <summary>Text was printed, in pieces of any size.</summary>
    /// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="text">The piece.</param>
    void Print(string name, string text);

    /// <summary>A value is shown.</summary>
    /// <param name="data">The value.</param>
    /// <param name="displayId">By which it can be changed later; null when it cannot.</param>
    void Display(MimeBundle data, string? displayId);

    /// <summary>A value shown before, perhaps by an earlier cell, is changed wherever it stands.</summary>
    /// <param name="data">What it is now.</param>
    /// <param name="displayId">By which it was shown.</param>
    void Update(MimeBundle data, string displayId);

    /// <summary>What the cell has shown so far goes away.</summary>
    /// <param name="wait">Only once something new is shown.</param>
    void Clear(bool wait);

    /// <summary>The value of the cell's last expression.</summary>
    /// <param name="count">The number of the execution.</param>
    /// <param name="data">The value.</param>
    void Result(int count, MimeBundle data);

    /// <summary>The error that ends the cell.</summary>
    /// <param name="error">Name, message and traceback.</param>
    void Fail(ErrorOutput error);

    /// <summary>A line of input is wanted.</summary>
    /// <param name="prompt">What to ask; may be empty.</param>
    /// <param name="hidden">Whether the answer must not be shown.</param>
    /// <returns>The line, or null at the end of input.</returns>
    /// <exception cref="NotSupportedException">Nobody can be asked.</exception>
    string? Ask(string prompt, bool hidden);
}
