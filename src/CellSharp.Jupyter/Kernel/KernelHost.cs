using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Kernel;

/// <summary>A kernel at work: five sockets, a thread for the shell channel, one for the control channel, and
/// a session.
/// </summary>
internal sealed class KernelHost : IAsyncDisposable
{
    private static readonly TimeSpan StopTime = TimeSpan.FromMilliseconds(400);

    private readonly KernelSockets _sockets;
    private readonly IKernelSession _session;
    private readonly KernelLink _link;
    private readonly MessageReceiver _receiver;
    private readonly RunningCell _running = new();
    private readonly TaskCompletionSource<bool> _shutdown =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool _isAbandoned;

    private KernelHost(
        KernelSockets sockets,
        IKernelSession session,
        string key,
        SenderIdentity identity,
        MessageLimits limits)
    {
        var signer = new MessageSigner(key, limits.RememberedSignatures);
        _sockets = sockets;
        _session = session;
        _receiver = new MessageReceiver(signer, limits);
        _link = new KernelLink(sockets.Iopub, new MessageSender(signer, identity));
    }

    /// <summary>Counts of messages that were dropped.</summary>
    public MessageReceiver Receiver => _receiver;

    /// <summary>The sockets, for their counters.</summary>
    public KernelSockets Sockets => _sockets;

    /// <summary>Binds the sockets: from here on clients can connect, though nothing is answered
    /// yet.</summary>
    /// <param name="file">Where to listen and how to sign.</param>
    /// <param name="session">Does the work; the host disposes of it.</param>
    /// <param name="identity">Who speaks.</param>
    /// <param name="wire">What peers are allowed; null for what a kernel uses.</param>
    /// <param name="messages">What messages may hold; null for what a kernel uses.</param>
    /// <exception cref="WireBindException">A port cannot be bound.</exception>
    public static async Task<KernelHost> BindAsync(
        ConnectionFile file,
        IKernelSession session,
        SenderIdentity identity,
        ZmtpLimits? wire = null,
        MessageLimits? messages = null)
    {
        var sockets = await KernelSockets.BindAsync(file, wire ?? ZmtpLimits.Default);
        return new KernelHost(sockets, session, file.Key, identity, messages ?? MessageLimits.Default);
    }

    /// <summary>Serves clients until one asks for the end or <paramref name="stop"/> is cancelled.</summary>
    /// <returns>Whether the client is going to start another kernel in place of this one.</returns>
    public async Task<bool> RunAsync(CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var guard = new PoolGuard();
        _link.Publish(null, StatusContent.Starting);
        var shell = new RequestLoop("Jupyter shell", _sockets.Shell, _receiver, _link, End);
        var control = new RequestLoop("Jupyter control", _sockets.Control, _receiver, _link, End);
        var input = new InputDesk(_sockets.Stdin, _receiver, _link);
        var shellHandler = new ShellHandler(_session, _link, input, _running, shell.AbortWaiting);
        var loops = Task.WhenAll(
            input.RunAsync(end.Token),
            control.Start(new ControlHandler(_session, _running), end.Token),
            shell.Start(shellHandler, end.Token));
        using (stop.Register(() => _shutdown.TrySetResult(false)))
        {
            var restart = await _shutdown.Task;
            await end.CancelAsync();
            _running.Interrupt();

            // A cell that does not heed the interrupt is left to the end of the process.
            _isAbandoned = await Task.WhenAny(loops, Task.Delay(StopTime, CancellationToken.None)) != loops;
            return restart;
        }
    }

    /// <summary>Stops the cell that runs, as a signal from the terminal does.</summary>
    public void Interrupt() => _running.Interrupt();

    /// <summary>Sends what is queued and closes everything.</summary>
    public async ValueTask DisposeAsync()
    {
        await _sockets.DisposeAsync();
        if (!_isAbandoned)
        {
            _session.Dispose();
        }
    }

    private void End(bool restart) => _shutdown.TrySetResult(restart);
}
