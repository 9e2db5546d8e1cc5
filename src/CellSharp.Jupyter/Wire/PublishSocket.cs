using System.Net;
using System.Net.Sockets;

namespace CellSharp.Jupyter.Wire;

/// <summary>PUB: every message goes to the peers that subscribed to a prefix of its first part.</summary>
/// <remarks>A subscriber at its high-water mark is waited for once, as long as
/// <see cref="ZmtpLimits.Patience"/> says; from
/// then on what it has no room for is dropped, whole messages always, until its queue is half empty
/// again.</remarks>
internal sealed class PublishSocket : BindingSocket, IPublishSocket
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _order = new(1);
    private volatile ZmtpPeer[] _subscribers = [];

    private PublishSocket(Socket listener, ZmtpLimits limits)
        : base(listener, limits)
    {
    }

    /// <inheritdoc/>
    public override string SocketType => Welcome is null ? "PUB" : "XPUB";

    /// <summary>Makes the message that greets a new subscription to the topic given, or null for
    /// none.</summary>
    public Func<ReadOnlyMemory<byte>, Multipart?>? Welcome { get; private init; }

    /// <summary>Listens at an address; see <see cref="Listener.Open"/>.</summary>
    public static PublishSocket Bind(
        IPAddress address,
        int port,
        ZmtpLimits limits,
        bool allowRemote = false,
        Func<ReadOnlyMemory<byte>, Multipart?>? welcome = null)
    {
        var listener = Listener.Open(address, port, allowRemote);
        var socket = new PublishSocket(listener, limits) { Welcome = welcome };
        socket.Start();
        return socket;
    }

    /// <inheritdoc/>
    public override bool Accepts(string socketType) => socketType is "SUB" or "XSUB";

    /// <inheritdoc/>
    public override void Join(ZmtpPeer peer)
    {
        lock (_gate)
        {
            _subscribers = [.. _subscribers, peer];
        }
    }

    /// <inheritdoc/>
    public override void Leave(ZmtpPeer peer)
    {
        lock (_gate)
        {
            _subscribers = [.. _subscribers.Where(p => p != peer)];
        }
    }

    /// <inheritdoc/>
    public override ValueTask OnMessageAsync(ZmtpPeer peer, Multipart message, CancellationToken cancel)
    {
        // The form of ZMTP 3.0: a message whose first byte says whether it subscribes or cancels.
        var first = message.Parts[0];
        if (message.Parts.Count == 1 && first.Length > 0 && first.Span[0] is 0 or 1)
        {
            Change(peer, first[1..], subscribe: first.Span[0] == 1);
        }
        else
        {
            Counters.Count(WireFault.Meaningless);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override void OnCommand(ZmtpPeer peer, ZmtpCommand command)
    {
        if (command.Name is ZmtpCommand.Subscribe or ZmtpCommand.Cancel)
        {
            Change(peer, command.Data, subscribe: command.Name == ZmtpCommand.Subscribe);
        }
    }

    /// <inheritdoc/>
    public async ValueTask PublishAsync(Multipart message, CancellationToken cancel)
    {
        await _order.WaitAsync(cancel);
        try
        {
            foreach (var peer in _subscribers)
            {
                if (peer.Subscriptions.Matches(message.Parts[0].Span))
                {
                    await OfferAsync(peer, message, cancel);
                }
            }
        }
        finally
        {
            _order.Release();
        }
    }

    private async ValueTask OfferAsync(ZmtpPeer peer, Multipart message, CancellationToken cancel)
    {
        if (peer.IsStalled ? peer.TrySend(message) : await peer.SendAsync(message, cancel))
        {
            peer.IsStalled = peer.IsStalled && !peer.Outgoing.IsHalfEmpty;
            return;
        }

        if (!peer.Outgoing.IsCompleted)
        {
            peer.IsStalled = true;
            Counters.Count(WireFault.Dropped);
        }
    }

    private void Change(ZmtpPeer peer, ReadOnlyMemory<byte> topic, bool subscribe)
    {
        if (topic.Length > Limits.CommandBytes)
        {
            throw new ZmtpException(WireFault.BadCommand, "A subscription is longer than a command may be.");
        }

        if (!subscribe)
        {
            peer.Subscriptions.Remove(topic);
        }
        else if (peer.Subscriptions.Add(topic) && Welcome?.Invoke(topic) is { } welcome)
        {
            peer.TrySend(welcome);
        }

        if (peer.Subscriptions.Count > Limits.Subscriptions)
        {
            throw new ZmtpException(
                WireFault.TooManySubscriptions, "The peer subscribes to too many topics.");
        }
    }
}
