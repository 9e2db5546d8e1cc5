using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Running;

/// <summary>How the execution of one cell ended.</summary>
/// <param name="ExecutionCount">The number of the execution in its session, from 1.</param>
/// <param name="Error">The error that ended it, or null when it succeeded.</param>
public sealed record CellOutcome(int ExecutionCount, ErrorOutput? Error)
{
    /// <summary>Whether the cell ran to its end.</summary>
    public bool Succeeded => Error is null;
}
