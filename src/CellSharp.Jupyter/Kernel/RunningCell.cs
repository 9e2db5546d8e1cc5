namespace CellSharp.Jupyter.Kernel;

/// <summary>The cell that runs now, which another thread may interrupt. Thread-safe.</summary>
internal sealed class RunningCell
{
    private readonly Lock _gate = new();
    private CancellationTokenSource? _source;

    /// <summary>A cell begins that stops when this is cancelled.</summary>
    public void Begin(CancellationTokenSource source)
    {
        lock (_gate)
        {
            _source = source;
        }
    }

    /// <summary>The cell has ended; an interrupt that comes later does not reach the next one.</summary>
    public void End()
    {
        lock (_gate)
        {
            _source = null;
        }
    }

    /// <summary>Stops the cell, if one runs.</summary>
    public void Interrupt()
    {
        CancellationTokenSource? source;
        lock (_gate)
        {
            source = _source;
        }

        try
        {
            // Outside the lock: what the cell registered for its end runs in here.
            source?.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }
}
