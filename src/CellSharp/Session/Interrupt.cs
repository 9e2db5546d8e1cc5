using System.Runtime.CompilerServices;

namespace CellSharp;

/// <summary>The flag that running cells poll on back edges and on entry to their functions.</summary>
internal sealed class Interrupt
{
    /// <summary>How many sessions of the process want to stop. Compiled loops read this one static place, which
    /// costs far less than reaching their session's flag, and look at that only when this is not zero.</summary>
    private static volatile int s_pending;

    private readonly Lock _gate = new();
    private volatile bool _requested;

    public CancellationToken Token { get; set; }

    /// <summary>Whether any session wants to stop, this one or another.</summary>
    public static bool IsPending
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => s_pending != 0;
    }

    public void Request() => Set(true);

    public void Reset() => Set(false);

    public bool IsRequested => _requested;

    private void Set(bool value)
    {
        lock (_gate)
        {
            if (_requested != value)
            {
                _requested = value;
                Interlocked.Add(ref s_pending, value ? 1 : -1);
            }
        }
    }

    public void Check()
    {
        if (_requested)
        {
            Stop();
        }
    }

    private void Stop() => throw new OperationCanceledException("The cell was interrupted.", Token);

    /// <summary>Waits for an awaiter to be done; an interrupt ends the wait.</summary>
    public void Wait(INotifyCompletion awaiter)
    {
        Check();
        using var done = new ManualResetEventSlim();
        awaiter.OnCompleted(done.Set);
        done.Wait(Token);
    }
}
