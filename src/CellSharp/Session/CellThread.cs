namespace CellSharp;

/// <summary>Runs one cell on a thread with a large stack, so that deep recursion ends in an
/// exception.</summary>
internal sealed class CellThread(Action body, CellRun run)
{
    /// <summary>Address space only; pages are taken when the stack grows into them.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    // Together under the 200 ms within which a session answers again.
    private static readonly TimeSpan ForPolls = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan ForWaits = TimeSpan.FromMilliseconds(110);

    private readonly Lock _ending = new();
    private bool _hasEnded;

    /// <summary>What escaped the cell without being made into a result.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Waits for the end of the cell. False when it could not be stopped.</summary>
    public bool Run()
    {
        // Not disposed: an abandoned thread sets it long after.
        var done = new ManualResetEventSlim();
        var thread = new Thread(() => Main(done), StackBytes)
        {
            IsBackground = true,
            Name = "cell",
        };
        thread.Start();
        return run.Await(done) || Stop(thread, done);
    }

    private void Main(ManualResetEventSlim done)
    {
        var stack = CellStack.Register(StackBytes);
        CellRun.Current = run;
        using var output = ConsoleRouter.Capture(run.Output);
        try
        {
            body();
        }
        catch (Exception e)
        {
            Failure = e;
        }
        finally
        {
            CellStack.Forget(stack);
            lock (_ending)
            {
                _hasEnded = true;
                if (run.IsAbandoned)
                {
                    run.Return();
                }
            }

            done.Set();
        }
    }

    private bool Stop(Thread thread, ManualResetEventSlim done)
    {
        if (done.Wait(ForPolls))
        {
            return true;
        }

        // Sleeping or waiting: wake it.
        thread.Interrupt();
        if (done.Wait(ForWaits))
        {
            return true;
        }

        // Deep in a long computation of the framework. Aborting the thread there can take the process down
        // with it, so it is left to run out; back in code of a cell it stops.
        lock (_ending)
        {
            if (!_hasEnded)
            {
                run.Abandon();
            }

            return _hasEnded;
        }
    }
}
