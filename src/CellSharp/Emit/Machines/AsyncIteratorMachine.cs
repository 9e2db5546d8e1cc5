using CellSharp.Binding;
using System.Runtime.CompilerServices;
using System.Threading.Tasks.Sources;

namespace CellSharp.Emit.Machines;

/// <summary>One enumeration of an async iterator: an iterator whose steps may take their time.</summary>
internal sealed class AsyncIteratorMachine<T>(Func<AsyncIteratorMachine<T>, int> body)
    : IAsyncEnumerator<T>, IAsyncStateMachine, IValueTaskSource<bool>, IValueTaskSource
{
    public int State;
    public T Item = default!;
    public bool Disposing;
    private AsyncIteratorMethodBuilder _builder = AsyncIteratorMethodBuilder.Create();
    private ManualResetValueTaskSourceCore<bool> _step;
    private volatile bool _isWaiting;

    public T Current => Item;

    public ValueTask<bool> MoveNextAsync()
    {
        if (State == MachineStep.Finished)
        {
            return new(false);
        }

        if (_isWaiting)
        {
            throw Busy();
        }

        Run();
        var version = _step.Version;
        return _step.GetStatus(version) == ValueTaskSourceStatus.Succeeded ? new(_step.GetResult(version))
            : new(this, version);
    }

    public ValueTask DisposeAsync()
    {
        if (State == MachineStep.Running || _isWaiting)
        {
            throw Busy();
        }

        if (State <= MachineStep.NotStarted)
        {
            State = MachineStep.Finished;
            return default;
        }

        Disposing = true;
        Run();
        return new(this, _step.Version);
    }

    /// <summary>An interrupt is the one good reason to turn to a machine that still waits.</summary>
    private static Exception Busy() => Interrupt.IsPending
        ? new OperationCanceledException("The cell was interrupted.") : new NotSupportedException();

    private void Run()
    {
        _isWaiting = true;
        _step.Reset();
        var self = this;
        _builder.MoveNext(ref self);
    }

    public void MoveNext()
    {
        int outcome;
        var handler = FilterFrames.EnterPlain(MachineStep.CatchesAll);
        try
        {
            outcome = body(this);
        }
        catch (Exception e)
        {
            CellRuntime.Place(e);
            State = MachineStep.Finished;
            _isWaiting = false;
            _builder.Complete();
            _step.SetException(e);
            return;
        }
        finally
        {
            FilterFrames.Leave(handler);
        }

        if (outcome == MachineStep.Yielded)
        {
            _isWaiting = false;
            _step.SetResult(true);
        }
        else if (outcome == MachineStep.Completed)
        {
            State = MachineStep.Finished;
            _isWaiting = false;
            _builder.Complete();
            _step.SetResult(false);
        }
    }

    public void SetStateMachine(IAsyncStateMachine stateMachine)
    {
        // Only machines that are values are told where they were moved to.
    }

    public void Await<TAwaiter>(ref TAwaiter awaiter)
        where TAwaiter : INotifyCompletion
    {
        var self = this;
        _builder.AwaitOnCompleted(ref awaiter, ref self);
    }

    public void AwaitUnsafe<TAwaiter>(ref TAwaiter awaiter)
        where TAwaiter : ICriticalNotifyCompletion
    {
        var self = this;
        _builder.AwaitUnsafeOnCompleted(ref awaiter, ref self);
    }

    bool IValueTaskSource<bool>.GetResult(short token) => _step.GetResult(token);

    void IValueTaskSource.GetResult(short token) => _step.GetResult(token);

    public ValueTaskSourceStatus GetStatus(short token) => _step.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token,
        ValueTaskSourceOnCompletedFlags flags) => _step.OnCompleted(continuation, state, token, flags);
}

/// <summary>What an async iterator method returns: each enumeration starts anew, with the token it is given.
/// </summary>
internal sealed class AsyncIteratorSource<T>(Func<CancellationToken, AsyncIteratorMachine<T>> start)
    : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        start(cancellationToken);

    /// <summary>The token of the call and that of the enumeration as one.</summary>
    public static CancellationToken Combine(CancellationToken own, CancellationToken given) =>
        own == given || !given.CanBeCanceled ? own
        : !own.CanBeCanceled ? given
        : CancellationTokenSource.CreateLinkedTokenSource(own, given).Token;
}
