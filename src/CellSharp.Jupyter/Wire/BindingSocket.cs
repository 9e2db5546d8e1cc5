using System.Net;
using System.Net.Sockets;

namespace CellSharp.Jupyter.Wire;

/// <summary>A bound socket: accepts connections and keeps their peers. What the peers' messages mean is for
/// the kinds of
/// socket that derive from it.</summary>
internal abstract class BindingSocket(Socket listener, ZmtpLimits limits) : IAsyncDisposable
{
    private static readonly TimeSpan AcceptPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(400);

    private readonly CancellationTokenSource _life = new();
    private readonly CancellationTokenSource _accepting = new();
    private readonly Dictionary<ZmtpPeer, Task> _peers = [];
    private readonly Lock _gate = new();
    private Task _acceptLoop = Task.CompletedTask;
    private bool _closed;

    /// <summary>The socket's kind as READY names it.</summary>
    public abstract string SocketType { get; }

    /// <summary>What peers are allowed.</summary>
    public ZmtpLimits Limits { get; } = limits;

    /// <summary>What was refused or dropped.</summary>
    public WireCounters Counters { get; } = new();

    /// <summary>The bytes of unfinished incoming messages.</summary>
    public UnfinishedBytes Unfinished { get; } = new(limits.UnfinishedBytes);

    /// <summary>Where the socket listens.</summary>
    public IPEndPoint EndPoint { get; } = (IPEndPoint)listener.LocalEndPoint!;

    /// <summary>Connections at the moment, those in the handshake included.</summary>
    public int PeerCount
    {
        get
        {
            lock (_gate)
            {
                return _peers.Count;
            }
        }
    }

    /// <summary>Whether a peer with a socket of this kind can be talked to.</summary>
    public abstract bool Accepts(string socketType);

    /// <summary>A peer has ended its handshake.</summary>
    public abstract void Join(ZmtpPeer peer);

    /// <summary>A peer that had joined is going.</summary>
    public abstract void Leave(ZmtpPeer peer);

    /// <summary>A peer sent a message; until this ends the peer is not read further.</summary>
    public abstract ValueTask OnMessageAsync(ZmtpPeer peer, Multipart message, CancellationToken cancel);

    /// <summary>A peer sent a command that is not about the connection; one that means nothing is
    /// ignored.</summary>
    public virtual void OnCommand(ZmtpPeer peer, ZmtpCommand command)
    {
    }

    /// <summary>Stops accepting, sends what is queued for a moment at most, and closes all
    /// connections.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
        }

        await _accepting.CancelAsync();
        listener.Dispose();
        await _acceptLoop;
        var (peers, running) = Snapshot();
        foreach (var peer in peers)
        {
            peer.Outgoing.Complete();
        }

        var written = Task.WhenAll(peers.Select(p => p.Writing));
        await Task.WhenAny(written, Task.Delay(Linger));
        await _life.CancelAsync();
        await Task.WhenAll(running);
        _accepting.Dispose();
        _life.Dispose();
    }

    /// <summary>Begins to accept connections; called once, when the socket is fully made.</summary>
    protected void Start() => _acceptLoop = AcceptLoopAsync();

    private (ZmtpPeer[] Peers, Task[] Running) Snapshot()
    {
        lock (_gate)
        {
            return ([.. _peers.Keys], [.. _peers.Values]);
        }
    }

    private async Task AcceptLoopAsync()
    {
        var cancel = _accepting.Token;
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                Take(await listener.AcceptAsync(cancel));
            }
            catch (Exception closed) when (closed is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                // For want of file handles this would fail again at once: leave the processor to others.
                Counters.Count(WireFault.AcceptFailed);
                await Task.Delay(AcceptPause, CancellationToken.None);
            }
        }
    }

    private void Take(Socket socket)
    {
        lock (_gate)
        {
            if (_peers.Count < Limits.Peers)
            {
                Serve(socket);
                return;
            }
        }

        Counters.Count(WireFault.TooManyPeers);
        socket.Dispose();
    }

    private void Serve(Socket socket)
    {
        try
        {
            socket.NoDelay = true;
            var peer = new ZmtpPeer(this, socket, _life.Token);
            _peers.Add(peer, Task.Run(() => RunAsync(peer)));
        }
        catch (Exception gone) when (gone is SocketException or IOException)
        {
            // The peer left before it was looked at.
            Counters.Count(WireFault.Truncated);
            socket.Dispose();
        }
    }

    private async Task RunAsync(ZmtpPeer peer)
    {
        // A peer that ends by an error of ours stays listed, so that closing the socket shows the error.
        await peer.RunAsync();
        lock (_gate)
        {
            _peers.Remove(peer);
        }
    }
}
