using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Running;

namespace CellSharp.Jupyter.Kernel;

/// <summary>What a kernel does for its clients, free of sockets and messages. Called by one thread at a
/// time.</summary>
internal interface IKernelSession : IDisposable
{
    /// <summary>What the kernel is; asked for by another thread too, also while a cell runs.</summary>
    KernelInfoReply Info { get; }

    /// <summary>The number of the latest cell that counted.</summary>
    int ExecutionCount { get; }

    /// <summary>Executes a cell and returns when it has ended.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="counts">Whether it gets a number of its own.</param>
    /// <param name="sink">Takes its outputs.</param>
    /// <param name="cancel">Stops it.</param>
    CellOutcome Execute(string code, bool counts, IOutputSink sink, CancellationToken cancel);

    /// <summary>Evaluates an expression; one of value and error is null.</summary>
    (MimeBundle? Value, ErrorOutput? Error) Evaluate(string expression, CancellationToken cancel);

    /// <summary>What could stand at an offset in UTF-16 units; the reply's places are in code
    /// points.</summary>
    CompleteReply Complete(string code, int cursor);

    /// <summary>What is at an offset in UTF-16 units, or null.</summary>
    MimeBundle? Inspect(string code, int cursor, int detailLevel);

    /// <summary>Whether the text is a whole cell.</summary>
    IsCompleteReply IsComplete(string code);
}
