using System.Runtime.CompilerServices;

namespace CellSharp;

/// <summary>The flag that running cells poll on back edges and on entry to their functions.</summary>
internal sealed class Interrupt
{
    private volatile bool _requested;

    public CancellationToken Token { get; set; }

    public void Request() => _requested = true;

    public void Reset() => _requested = false;

    public bool IsRequested => _requested;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Check()
    {
        if (_requested)
        {
            Stop();
        }
    }

    /// <summary>As <see cref="Check"/>, and turns a stack about to overflow into an ordinary
    /// exception.</summary>
    public void Enter()
    {
        Check();
        RuntimeHelpers.EnsureSufficientExecutionStack();
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
