namespace CellSharp.Jupyter.Kernel;

/// <summary>A connection file cannot be used; the message names the file and everything that is wrong with
/// it.</summary>
internal sealed class ConnectionFileException(string path, IReadOnlyList<string> faults)
    : Exception($"The connection file {path} cannot be used: {string.Join(" ", faults)}")
{
    /// <summary>One sentence for each thing that is wrong.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
