using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Kernel;

/// <summary>The stdin channel: asks one question at a time and takes its answer. It is read all the time, so
/// that
/// answers nobody waits for are thrown away instead of piling up.</summary>
internal sealed class InputDesk(IRouterSocket stdin, MessageReceiver receiver, KernelLink link)
{
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
    /// interrupted.</summary>
    public string Ask(JupyterMessage cell, string prompt, bool hidden, CancellationToken cancel)
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            // Inside the lock: the answer must not overtake its question.
            _question = link.Send(stdin, cell, new InputRequestContent(prompt, hidden));
            _answer = answer;
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
