using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CellSharp.Jupyter.Wire;

/// <summary>ROUTER: many clients, each with an identity that leads every message from it and to it.</summary>
/// <remarks>A client that announces an identity in use takes it over: it is the same client whose old
/// connection has not
/// been noticed to be gone. A client that does not read its replies is closed, for its queue may not
/// grow.</remarks>
internal sealed class RouterSocket : BindingSocket, IRouterSocket
{
    private const int IdentityBytes = 255;

    private readonly Dictionary<string, ZmtpPeer> _routes = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly BoundedQueue<Multipart> _received;
    private uint _named;

    private RouterSocket(Socket listener, ZmtpLimits limits)
        : base(listener, limits) =>
        _received = new BoundedQueue<Multipart>(limits.ReceiveMessages, limits.ReceiveBytes);

    /// <inheritdoc/>
    public override string SocketType => "ROUTER";

    /// <summary>How many received messages nobody has taken yet.</summary>
    public int WaitingCount => _received.Count;

    /// <summary>Listens at an address; see <see cref="Listener.Open"/>.</summary>
    public static RouterSocket Bind(IPAddress address, int port, ZmtpLimits limits, bool allowRemote = false)
    {
        var socket = new RouterSocket(Listener.Open(address, port, allowRemote), limits);
        socket.Start();
        return socket;
    }

    /// <inheritdoc/>
    public override bool Accepts(string socketType) => socketType is "DEALER" or "REQ" or "ROUTER";

    /// <inheritdoc/>
    public override void Join(ZmtpPeer peer)
    {
        ZmtpPeer? former;
        lock (_gate)
        {
            peer.Identity = IdentityFor(peer.Metadata.Identity);
            var key = Key(peer.Identity.Span);
            former = _routes.GetValueOrDefault(key);
            _routes[key] = peer;
        }

        former?.Close(WireFault.TakenOver);
    }

    /// <inheritdoc/>
    public override void Leave(ZmtpPeer peer)
    {
        lock (_gate)
        {
            var key = Key(peer.Identity.Span);
            if (_routes.GetValueOrDefault(key) == peer)
            {
                _routes.Remove(key);
            }
        }
    }

    /// <inheritdoc/>
    public override async ValueTask OnMessageAsync(ZmtpPeer peer, Multipart message, CancellationToken cancel)
    {
        var routed = message.Prepend(peer.Identity);
        await _received.AddAsync(routed, routed.Size, cancel);
    }

    /// <inheritdoc/>
    public async ValueTask<Multipart> ReceiveAsync(CancellationToken cancel)
    {
        while (await _received.WaitAsync(cancel))
        {
            if (_received.TryTake(out var message))
            {
                return message;
            }
        }

        throw new ObjectDisposedException(nameof(RouterSocket));
    }

    /// <inheritdoc/>
    public async ValueTask<bool> SendAsync(Multipart message, CancellationToken cancel)
    {
        ZmtpPeer? peer;
        lock (_gate)
        {
            peer = _routes.GetValueOrDefault(Key(message.Parts[0].Span));
        }

        if (peer is null)
        {
            Counters.Count(WireFault.Unroutable);
            return false;
        }

        var sent = await peer.SendAsync(message.WithoutFirst(), cancel);
        if (!sent)
        {
            peer.Close(WireFault.NotReading);
        }

        return sent;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        _received.Complete();
        await base.DisposeAsync();
    }

    private static string Key(ReadOnlySpan<byte> identity) => Encoding.Latin1.GetString(identity);

    private ReadOnlyMemory<byte> IdentityFor(ReadOnlyMemory<byte> announced)
    {
        if (announced.IsEmpty)
        {
            // A first zero byte is the router's own: no peer can announce such a name.
            var made = new byte[5];
            BinaryPrimitives.WriteUInt32BigEndian(made.AsSpan(1), unchecked(++_named));
            return made;
        }

        return announced.Length <= IdentityBytes && announced.Span[0] != 0
            ? announced
            : throw new ZmtpException(
                WireFault.BadIdentity, "The peer's identity is too long or begins with zero.");
    }
}
