using System.Collections;

namespace CellSharp.Emit.Machines;

/// <summary>One enumeration of an iterator. The lowered body keeps its resting place here and reads
/// <see cref="Disposing"/> when it wakes: then it leaves at once, through its finally blocks.</summary>
internal sealed class IteratorMachine<T>(Func<IteratorMachine<T>, int> body) : IEnumerator<T>
{
    public int State;
    public T Item = default!;
    public bool Disposing;

    public T Current => Item;

    object? IEnumerator.Current => Item;

    public bool MoveNext()
    {
        if (State < MachineStep.NotStarted)
        {
            return false;
        }

        if (body(this) == MachineStep.Yielded)
        {
            return true;
        }

        State = MachineStep.Finished;
        return false;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
        if (State > MachineStep.NotStarted)
        {
            Disposing = true;
            body(this);
        }

        State = State == MachineStep.Running ? State : MachineStep.Finished;
    }
}

/// <summary>What an iterator method returns: each enumeration starts anew.</summary>
internal sealed class IteratorSource<T>(Func<IteratorMachine<T>> start) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => start();

    IEnumerator IEnumerable.GetEnumerator() => start();
}
