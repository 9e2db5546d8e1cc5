using System.Collections.Immutable;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Running;

/// <summary>What became of a cell in a run.</summary>
public enum CellStatus
{
    /// <summary>It ran to its end, or ended in the error that it is tagged to raise.</summary>
    Ran,

    /// <summary>It ended in an error.</summary>
    Failed,

    /// <summary>It was not run.</summary>
    Skipped,
}

/// <summary>What became of one code cell.</summary>
/// <param name="Index">Its place among all cells of the executed notebook, from 0.</param>
/// <param name="Id">Its id.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Error">The error that ended it, or null.</param>
/// <param name="Took">The time it ran.</param>
public sealed record CellReport(int Index, string Id, CellStatus Status, ErrorOutput? Error, TimeSpan Took);

/// <summary>The result of executing a notebook.</summary>
/// <param name="Executed">The notebook with the outputs of this run.</param>
/// <param name="Cells">A report per code cell, in order.</param>
public sealed record NotebookRun(Notebook Executed, ImmutableArray<CellReport> Cells)
{
    /// <summary>Whether no cell failed and none was left out because of a failure.</summary>
    public bool Succeeded => Cells.All(c => c.Status != CellStatus.Failed);
}
