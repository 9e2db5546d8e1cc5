using CellSharp.Binding;
using System.Runtime.CompilerServices;

namespace CellSharp.Emit.Machines;

/// <summary>One run of an async function. The lowered body keeps its resting place and its result
/// here.</summary>
internal abstract class AsyncMachine<T>(Func<AsyncMachine<T>, int> body) : IAsyncStateMachine
{
    public int State;
    public T Result = default!;

    public void MoveNext()
    {
        int step;
        var handler = FilterFrames.EnterPlain(MachineStep.CatchesAll);
        var isStart = State == MachineStep.NotStarted;
        try
        {
            if (isStart)
            {
                AsyncDepth.Enter();
            }

            step = body(this);
        }
        catch (Exception e)
        {
            CellRuntime.Place(e);
            State = MachineStep.Finished;
            Fail(AsyncDepth.Shortened(e));
            return;
        }
        finally
        {
            FilterFrames.Leave(handler);
            if (isStart)
            {
                AsyncDepth.Leave();
            }
        }

        if (step == MachineStep.Completed)
        {
            State = MachineStep.Finished;
            Complete();
        }
    }

    public void SetStateMachine(IAsyncStateMachine stateMachine)
    {
        // Only machines that are values are told where they were moved to.
    }

    /// <summary>Has the machine resumed once the awaiter is done.</summary>
    public abstract void Await<TAwaiter>(ref TAwaiter awaiter)
        where TAwaiter : INotifyCompletion;

    /// <summary>The same for awaiters that leave the flow of the execution context to the
    /// builder.</summary>
    public abstract void AwaitUnsafe<TAwaiter>(ref TAwaiter awaiter)
        where TAwaiter : ICriticalNotifyCompletion;

    protected abstract void Complete();

    protected abstract void Fail(Exception exception);
}
