using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Takes the requests of one channel in order, on a thread of its own, with busy before and idle
/// after each.
/// </summary>
internal sealed class RequestLoop(
    string name, IRouterSocket socket, MessageReceiver receiver, KernelLink link, Action<bool> onShutdown)
{
    private const int Waiting = 10_000;
    private const long WaitingBytes = 64L << 20;

    private readonly BoundedQueue<(JupyterMessage Message, long Number)> _queue = new(Waiting, WaitingBytes);
    private long _received;
    private long _abortUpTo;

    /// <summary>Cells that wait now are not to run.</summary>
    public void AbortWaiting() => _abortUpTo = Interlocked.Read(ref _received);

    /// <summary>Starts the thread; the task ends when <paramref name="stop"/> is cancelled and the request
    /// at hand, if
    /// there is one, is dealt with.</summary>
    public Task Start(IRequestHandler handler, CancellationToken stop)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = ReadAsync(stop);
        new Thread(() =>
        {
            try
            {
                Work(handler, stop);
                reading.GetAwaiter().GetResult();
                ended.SetResult();
            }
            catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
            {
                ended.SetResult();
            }
        })
        {
            Name = name,

            // A cell that cannot be stopped must not keep the process.
            IsBackground = true,
        }.Start();
        return ended.Task;
    }

    private static IMessageContent? Refusal(IRequestHandler handler, JupyterMessage message, string reason) =>
        handler.Refuse(message, new ReplyError("InvalidRequest", reason, [reason]));

    private async Task ReadAsync(CancellationToken stop)
    {
        while (true)
        {
            var parts = await socket.ReceiveAsync(stop);
            if (receiver.Read(parts) is { } message)
            {
                await _queue.AddAsync((message, Interlocked.Increment(ref _received)), parts.Size, stop);
            }
        }
    }

    private void Work(IRequestHandler handler, CancellationToken stop)
    {
        while (_queue.WaitAsync(stop).AsTask().GetAwaiter().GetResult())
        {
            while (!stop.IsCancellationRequested && _queue.TryTake(out var next))
            {
                Deal(handler, next.Message, aborted: next.Number <= _abortUpTo);
            }
        }
    }

    private void Deal(IRequestHandler handler, JupyterMessage message, bool aborted)
    {
        link.Publish(message, StatusContent.Busy);
        var request = RequestReader.Read(message, out var refusal);
        try
        {
            var reply = request is null
                ? Refusal(handler, message, refusal!)
                : handler.Handle(message, request, aborted);
            Send(message, reply);
        }
#pragma warning disable CA1031 // One request that meets an error of ours must not end the user's session.
        catch (Exception error) when (error is not ObjectDisposedException)
#pragma warning restore CA1031
        {
            Send(message, Refusal(handler, message, $"An error of the kernel, not of the cell: {error}"));
        }

        link.Publish(message, StatusContent.Idle);
        if (request is ShutdownRequest shutdown)
        {
            onShutdown(shutdown.Restart);
        }
    }

    private void Send(JupyterMessage message, IMessageContent? reply)
    {
        if (reply is not null)
        {
            link.Send(socket, message, reply);
        }
    }
}
