using System.Runtime.CompilerServices;

namespace CellSharp.Emit.Machines;

/// <summary>An async function without a task. Nobody can await it, so an exception is written to the error
/// output; the compiler's own would end the process.</summary>
internal sealed class VoidMachine(Func<AsyncMachine<object>, int> body) : AsyncMachine<object>(body)
{
    private AsyncTaskMethodBuilder _builder = AsyncTaskMethodBuilder.Create();

    public void Start()
    {
        var self = this;
        _builder.Start(ref self);
    }

    public override void Await<TAwaiter>(ref TAwaiter awaiter)
    {
        var self = this;
        _builder.AwaitOnCompleted(ref awaiter, ref self);
    }

    public override void AwaitUnsafe<TAwaiter>(ref TAwaiter awaiter)
    {
        var self = this;
        _builder.AwaitUnsafeOnCompleted(ref awaiter, ref self);
    }

    protected override void Complete() => _builder.SetResult();

    protected override void Fail(Exception exception)
    {
        _builder.SetResult();
        Console.Error.WriteLine("Unhandled exception in an async void function. "
            + $"{exception.GetType().FullName}: {exception.Message}");
    }
}
