namespace CellSharp.Jupyter.Wire;

/// <summary>What one binding socket accepts from its peers and keeps for them, so that no peer can exhaust
/// memory.</summary>
internal sealed record ZmtpLimits
{
    /// <summary>The limits a kernel uses.</summary>
    public static ZmtpLimits Default { get; } = new();

    /// <summary>How long a peer may take from connecting to the end of the handshake.</summary>
    public TimeSpan HandshakeTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Connections at one time; further ones are closed at once.</summary>
    public int Peers { get; init; } = 256;

    /// <summary>Bytes of one frame of a message.</summary>
    public long FrameBytes { get; init; } = 256L << 20;

    /// <summary>Bytes of all frames of one message.</summary>
    public long MessageBytes { get; init; } = 256L << 20;

    /// <summary>Frames of one message.</summary>
    public int Parts { get; init; } = 1024;

    /// <summary>Bytes of one command; the longest that a kernel needs is a subscription.</summary>
    public int CommandBytes { get; init; } = 8 << 10;

    /// <summary>Bytes of unfinished messages of all peers together.</summary>
    public long UnfinishedBytes { get; init; } = 512L << 20;

    /// <summary>Received messages that wait to be taken; then peers are no longer read until there is
    /// room.</summary>
    public int ReceiveMessages { get; init; } = 1000;

    /// <summary>Bytes of received messages that wait to be taken.</summary>
    public long ReceiveBytes { get; init; } = 64L << 20;

    /// <summary>Messages that wait to be sent to one peer: the high-water mark.</summary>
    public int SendMessages { get; init; } = 10_000;

    /// <summary>Bytes that wait to be sent to one peer; one message that is longer still goes if it is
    /// alone.</summary>
    public long SendBytes { get; init; } = 64L << 20;

    /// <summary>How long a sender waits for a peer at its high-water mark before the socket's policy
    /// applies.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Different topics that one peer may subscribe to.</summary>
    public int Subscriptions { get; init; } = 256;
}
