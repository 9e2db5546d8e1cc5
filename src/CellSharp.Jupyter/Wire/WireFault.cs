namespace CellSharp.Jupyter.Wire;

/// <summary>Why a peer was closed or something of it was dropped; each has a count in
/// <see cref="WireCounters"/>.</summary>
internal enum WireFault
{
    /// <summary>The first bytes are not a ZMTP signature.</summary>
    BadSignature,

    /// <summary>The peer speaks ZMTP 1 or 2.</summary>
    OldVersion,

    /// <summary>The peer asks for another security mechanism than NULL.</summary>
    BadMechanism,

    /// <summary>The handshake did not end in time.</summary>
    HandshakeTooSlow,

    /// <summary>The first frame is not a well-formed READY command.</summary>
    BadReady,

    /// <summary>The peer's socket type cannot talk to this one.</summary>
    IncompatibleSocket,

    /// <summary>The peer's identity is longer than 255 bytes or starts with a zero byte.</summary>
    BadIdentity,

    /// <summary>Reserved bits are set in a frame's flags, or a command claims to be continued.</summary>
    BadFlags,

    /// <summary>A command is malformed, too long or in the middle of a message.</summary>
    BadCommand,

    /// <summary>A frame is longer than allowed.</summary>
    FrameTooLong,

    /// <summary>A message is longer than allowed.</summary>
    MessageTooLong,

    /// <summary>A message has more frames than allowed.</summary>
    TooManyParts,

    /// <summary>The unfinished messages of all peers exceed their limit.</summary>
    TooMuchUnfinished,

    /// <summary>There are as many connections as allowed.</summary>
    TooManyPeers,

    /// <summary>The peer subscribes to more topics than allowed.</summary>
    TooManySubscriptions,

    /// <summary>The connection ended inside a frame, a message or the handshake.</summary>
    Truncated,

    /// <summary>The peer announced a time to live with PING and then sent nothing for that time.</summary>
    Silent,

    /// <summary>A routed peer did not read what was sent to it; it is closed.</summary>
    NotReading,

    /// <summary>The peer sent an ERROR command.</summary>
    PeerError,

    /// <summary>A newer connection announced the same identity; the older one is closed.</summary>
    TakenOver,

    /// <summary>A message for a subscriber at its high-water mark was dropped; the peer stays.</summary>
    Dropped,

    /// <summary>A message was addressed to a peer that is gone; it is dropped.</summary>
    Unroutable,

    /// <summary>A request without an empty delimiter frame, or a meaningless message to a publisher;
    /// ignored.</summary>
    Meaningless,

    /// <summary>The operating system refused an incoming connection, for example for want of file
    /// handles.</summary>
    AcceptFailed,
}
