using System.Runtime.CompilerServices;

namespace CellSharp.Emit.Machines;

/// <summary>An async function whose task has no result.</summary>
internal abstract class PlainMachine(Func<AsyncMachine<object>, int> body) : AsyncMachine<object>(body)
{
    private AsyncTaskMethodBuilder _builder = AsyncTaskMethodBuilder.Create();

    protected Task Run()
    {
        var self = this;
        _builder.Start(ref self);
        return _builder.Task;
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

    protected override void Fail(Exception exception) => _builder.SetException(exception);
}

/// <summary>An async function whose task has a result.</summary>
internal abstract class ResultMachine<T>(Func<AsyncMachine<T>, int> body) : AsyncMachine<T>(body)
{
    private AsyncTaskMethodBuilder<T> _builder = AsyncTaskMethodBuilder<T>.Create();

    protected Task<T> Run()
    {
        var self = this;
        _builder.Start(ref self);
        return _builder.Task;
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

    protected override void Complete() => _builder.SetResult(Result);

    protected override void Fail(Exception exception) => _builder.SetException(exception);
}

/// <summary>An async function that returns a <see cref="Task"/>.</summary>
internal sealed class TaskMachine(Func<AsyncMachine<object>, int> body) : PlainMachine(body)
{
    public Task Start() => Run();
}

/// <summary>An async function that returns a <see cref="Task{T}"/>.</summary>
internal sealed class TaskMachine<T>(Func<AsyncMachine<T>, int> body) : ResultMachine<T>(body)
{
    public Task<T> Start() => Run();
}

/// <summary>An async function that returns a <see cref="ValueTask"/>. As with the compiler's own there is a
/// task behind it only when it waits or fails.</summary>
internal sealed class ValueTaskMachine(Func<AsyncMachine<object>, int> body) : PlainMachine(body)
{
    public ValueTask Start()
    {
        var task = Run();
        return task.IsCompletedSuccessfully ? default : new(task);
    }
}

/// <summary>An async function that returns a <see cref="ValueTask{T}"/>.</summary>
internal sealed class ValueTaskMachine<T>(Func<AsyncMachine<T>, int> body) : ResultMachine<T>(body)
{
    public ValueTask<T> Start()
    {
        var task = Run();
        return task.IsCompletedSuccessfully ? new(Result) : new(task);
    }
}

/// <summary>An async function without a task. Nobody can await it, so an exception is written to the error
/// output; the compiler's own would end the process.</summary>
internal sealed class VoidMachine(Func<AsyncMachine<object>, int> body) : PlainMachine(body)
{
    public void Start() => Run();

    protected override void Fail(Exception exception)
    {
        Complete();
        Console.Error.WriteLine("Unhandled exception in an async void function. "
            + $"{exception.GetType().FullName}: {exception.Message}");
    }
}
