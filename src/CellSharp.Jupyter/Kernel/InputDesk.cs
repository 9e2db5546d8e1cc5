using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Kernel;

/// <summary>The stdin channel: asks one question at a time and takes its answer. It is read all the time, so
/// that
/// answers nobody waits for are thrown away instead of piling up.</summary>
internal sealed class InputDesk(IRouterSocket stdin, MessageReceiver receiver, KernelLink link)
{
    private const int Attempts = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Lock _gate = new();
    private string? _question;
    private TaskCompletionSource<string>? _answer;

    /// <summary>Reads the channel until <paramref name="stop"/> is cancelled.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                var parts = await stdin.ReceiveAsync(stop);
                if (receiver.Read(parts) is { } message
                    && RequestReader.Read(message, out _) is InputReply reply)
                {
                    Take(message, reply.Value);
                }
            }
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException)
        {
            // The kernel ends.
        }
    }

    /// <summary>Asks the client that sent a cell, and waits for the answer or until the cell is
    /// interrupted. A client that goes away meanwhile may come back and answer.</summary>
    /// <exception cref="NotSupportedException">The client does not listen at stdin.</exception>
    public string Ask(JupyterMessage cell, string prompt, bool hidden, CancellationToken cancel)
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        for (var attempt = 1; !TrySend(cell, new InputRequestContent(prompt, hidden), answer); attempt++)
        {
            // A client opens its connections all at once, and this one may not have come to its turn.
            if (attempt == Attempts)
            {
                throw new NotSupportedException(
                    "The client that sent this cell is not connected to stdin, so it cannot be asked.");
            }

            cancel.WaitHandle.WaitOne(Pause);
            cancel.ThrowIfCancellationRequested();
        }

        try
        {
            return answer.Task.WaitAsync(cancel).GetAwaiter().GetResult();
        }
        finally
        {
            lock (_gate)
            {
                _answer = null;
            }
        }
    }

    private bool TrySend(
        JupyterMessage cell, InputRequestContent question, TaskCompletionSource<string> answer)
    {
        lock (_gate)
        {
            // Inside the lock: the answer must not overtake its question.
            _question = link.Send(stdin, cell, question);
            _answer = _question is null ? null : answer;
            return _question is not null;
        }
    }

    // An answer to a question of an earlier cell that was interrupted must not answer this one.
    private void Take(JupyterMessage message, string value)
    {
        lock (_gate)
        {
            if (JsonText.Get(message.ParentHeader, "msg_id") is not { } asked || asked == _question)
            {
                _answer?.TrySetResult(value);
            }
        }
    }
}
