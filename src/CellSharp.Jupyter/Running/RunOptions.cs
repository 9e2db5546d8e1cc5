namespace CellSharp.Jupyter.Running;

/// <summary>How a notebook is run.</summary>
public sealed record RunOptions
{
    /// <summary>What the cells may use: base folder, references, trust. The host in it is not used.</summary>
    public required CellOptions Cells { get; init; }

    /// <summary>Whether the cells after a failed one are run all the same.</summary>
    public bool ContinueOnError { get; init; }

    /// <summary>Names and values to set after the cell tagged <c>parameters</c>; values are C# literals or plain text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];
}

/// <summary>Is told how a run goes on.</summary>
public interface IRunProgress
{
    /// <summary>A code cell starts.</summary>
    /// <param name="number">Its number among the code cells, from 1.</param>
    /// <param name="total">How many code cells there are.</param>
    void CellStarted(int number, int total);

    /// <summary>A code cell has ended.</summary>
    /// <param name="report">What became of it.</param>
    /// <param name="total">How many code cells there are.</param>
    void CellFinished(CellReport report, int total);
}
