namespace CellSharp.Jupyter.Kernel;

/// <summary>Keeps the sockets alive when a cell blocks threads of the pool, on which they work too: whenever
/// the pool gets to nothing for a moment, it is allowed more threads.</summary>
/// <remarks>A thread of its own looks, for a starved pool cannot notice. A pool that is merely busy grows by
/// itself; it would take a second for every other blocked thread, and the client would think the kernel
/// dead.</remarks>
internal sealed class PoolGuard : IDisposable
{
    // A cell that blocks more threads than these at once waits for itself.
    private const int MostThreads = 2_000;
    private const int QuietMoments = 40;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    private readonly ManualResetEventSlim _end = new();
    private readonly Thread _thread;
    private readonly int _threads;
    private readonly int _ports;
    private volatile bool _isAlive = true;

    /// <summary>Begins to look.</summary>
    public PoolGuard()
    {
        ThreadPool.GetMinThreads(out _threads, out _ports);
        _thread = new Thread(Watch) { Name = "Jupyter pool guard", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Ends it; the pool may have as many threads at once as before.</summary>
    public void Dispose()
    {
        _end.Set();
        _thread.Join();
        _end.Dispose();
    }

    private void Watch()
    {
        var alive = 0;
        while (!_end.Wait(Moment))
        {
            if (!_isAlive)
            {
                alive = 0;
                Widen();
                continue;
            }

            // Idle threads end by themselves once the pool may do without them.
            if (++alive == QuietMoments)
            {
                ThreadPool.SetMinThreads(_threads, _ports);
            }

            _isAlive = false;
            ThreadPool.UnsafeQueueUserWorkItem(
                static guard => guard._isAlive = true, this, preferLocal: false);
        }

        ThreadPool.SetMinThreads(_threads, _ports);
    }

    // One for each item that waits and not more: a machine that is merely busy looks the same.
    private static void Widen()
    {
        var waiting = Math.Clamp(ThreadPool.PendingWorkItemCount, 1, MostThreads);
        var wanted = Math.Min(ThreadPool.ThreadCount + (int)waiting, MostThreads);
        ThreadPool.GetMinThreads(out var threads, out var ports);
        if (wanted > threads)
        {
            ThreadPool.SetMinThreads(wanted, ports);
        }
    }
}
