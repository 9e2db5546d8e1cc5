namespace CellSharp.Jupyter.Running;

/// <summary>How an executor shows values.</summary>
public sealed record ExecutorOptions
{
    /// <summary>What the identifiers of displayed values begin with. Clients keep them over a restart of the kernel, so
    /// a kernel puts something of its own here.</summary>
    public string DisplayIdPrefix { get; init; } = "display-";

    /// <summary>A copy of plotly.js that <c>#!charts html</c> puts into the page; without it the page loads plotly.js
    /// from its pinned address.</summary>
    public string? PlotlyScript { get; init; }
}
