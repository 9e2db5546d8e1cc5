using System.Runtime.CompilerServices;

namespace CellSharp.Emit.Machines;

/// <summary>An async function that returns a <see cref="Task"/>.</summary>
internal sealed class TaskMachine(Func<AsyncMachine<object>, int> body) : AsyncMachine<object>(body)
{
    private AsyncTaskMethodBuilder _builder = AsyncTaskMethodBuilder.Create();

    public Task Start()
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

/// <summary>An async function that returns a <see cref="Task{T}"/>.</summary>
internal sealed class TaskMachine<T>(Func<AsyncMachine<T>, int> body) : AsyncMachine<T>(body)
{
    private AsyncTaskMethodBuilder<T> _builder = AsyncTaskMethodBuilder<T>.Create();

    public Task<T> Start()
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

/// <summary>An async function that returns a <see cref="ValueTask"/>.</summary>
internal sealed class ValueTaskMachine(Func<AsyncMachine<object>, int> body) : AsyncMachine<object>(body)
{
    private AsyncValueTaskMethodBuilder _builder = AsyncValueTaskMethodBuilder.Create();

    public ValueTask Start()
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

/// <summary>An async function that returns a <see cref="ValueTask{T}"/>.</summary>
internal sealed class ValueTaskMachine<T>(Func<AsyncMachine<T>, int> body) : AsyncMachine<T>(body)
{
    private AsyncValueTaskMethodBuilder<T> _builder = AsyncValueTaskMethodBuilder<T>.Create();

    public ValueTask<T> Start()
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
