using System.Net;
using System.Net.Sockets;

namespace CellSharp.Jupyter.Wire;

/// <summary>REP that answers every request with itself: a kernel's heartbeat.</summary>
internal sealed class ReplySocket : BindingSocket
{
    private ReplySocket(Socket listener, ZmtpLimits limits)
        : base(listener, limits)
    {
    }

    /// <inheritdoc/>
    public override string SocketType => "REP";

    /// <summary>Listens at an address; see <see cref="Listener.Open"/>.</summary>
    public static ReplySocket Bind(IPAddress address, int port, ZmtpLimits limits, bool allowRemote = false)
    {
        var socket = new ReplySocket(Listener.Open(address, port, allowRemote), limits);
        socket.Start();
        return socket;
    }

    /// <inheritdoc/>
    public override bool Accepts(string socketType) => socketType is "REQ" or "DEALER";

    /// <inheritdoc/>
    public override void Join(ZmtpPeer peer)
    {
    }

    /// <inheritdoc/>
    public override void Leave(ZmtpPeer peer)
    {
    }

    /// <inheritdoc/>
    public override async ValueTask OnMessageAsync(ZmtpPeer peer, Multipart message, CancellationToken cancel)
    {
        // The envelope ends in an empty frame; without one a REP socket cannot tell whom to answer.
        if (!message.Parts.SkipLast(1).Any(p => p.IsEmpty))
        {
            Counters.Count(WireFault.Meaningless);
        }
        else if (!await peer.SendAsync(message, cancel))
        {
            peer.Close(WireFault.NotReading);
        }
    }
}
