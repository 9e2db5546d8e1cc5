namespace CellSharp;

/// <summary>Runs one cell on a thread with a large stack, so that deep recursion ends in an
/// exception.</summary>
internal sealed class CellThread(Action body, ICellHost? host, Interrupt interrupt)
{
    /// <summary>Address space only; pages are taken when the stack grows into them.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(150);

    /// <summary>What escaped the cell without being made into a result.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Waits for the end of the cell. False when it could not be stopped after an
    /// interrupt.</summary>
    public bool Run(CancellationToken cancel)
    {
        using var done = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            var stack = CellStack.Register(StackBytes);
            using var output = ConsoleRouter.Capture(host);
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
                done.Set();
            }
        }, StackBytes)
        { IsBackground = true, Name = "cell" };
        thread.Start();
        try
        {
            done.Wait(cancel);
            return true;
        }
        catch (OperationCanceledException)
        {
            interrupt.Request();
            if (done.Wait(Grace, CancellationToken.None))
            {
                return true;
            }

            // Sleeping or waiting: wake it.
            thread.Interrupt();
            return done.Wait(Grace, CancellationToken.None);
        }
    }
}
