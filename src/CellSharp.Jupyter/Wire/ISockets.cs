namespace CellSharp.Jupyter.Wire;

/// <summary>A bound socket that many peers talk to, each message naming its peer by a first part, the
/// identity.</summary>
/// <remarks>What a kernel needs of shell, control and stdin. Another transport may stand behind it.
/// Thread-safe; messages
/// of one peer arrive in order, and those sent to one peer go out in order.</remarks>
internal interface IRouterSocket : IAsyncDisposable
{
    /// <summary>The next message of any peer.</summary>
    ValueTask<Multipart> ReceiveAsync(CancellationToken cancel);

    /// <summary>Sends a message to the peer its first part names; false when that peer is gone.</summary>
    ValueTask<bool> SendAsync(Multipart message, CancellationToken cancel);
}

/// <summary>A bound socket whose messages go to every peer that subscribed to a prefix of their first
/// part.</summary>
/// <remarks>What a kernel needs of iopub. Thread-safe; every subscriber sees messages whole and in the order
/// of
/// publication, but one that does not keep up loses some.</remarks>
internal interface IPublishSocket : IAsyncDisposable
{
    /// <summary>Hands a message to its subscribers, waiting a little for those that are behind.</summary>
    ValueTask PublishAsync(Multipart message, CancellationToken cancel);
}
