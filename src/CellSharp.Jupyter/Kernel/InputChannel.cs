using CellSharp.Jupyter.Messages;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Asks the user of the client that sent a cell for lines of input, while that cell runs.</summary>
internal sealed class InputChannel(
    InputDesk desk, JupyterMessage cell, bool allowed, CancellationToken cancel)
{
    /// <summary>Asks and waits for the answer, or until the cell is interrupted.</summary>
    public string Ask(string prompt, bool hidden) => allowed
        ? desk.Ask(cell, prompt, hidden, cancel)
        : throw new NotSupportedException("This client cannot be asked for input.");
}
