namespace CellSharp.Jupyter.Messages;

/// <summary>What one received message may hold, so that nonsense cannot exhaust memory while it is
/// parsed.</summary>
internal sealed record MessageLimits
{
    /// <summary>The limits a kernel uses.</summary>
    public static MessageLimits Default { get; } = new();

    /// <summary>Bytes of the header and of the parent header.</summary>
    public int HeaderBytes { get; init; } = 64 << 10;

    /// <summary>Bytes of the metadata.</summary>
    public int MetadataBytes { get; init; } = 1 << 20;

    /// <summary>Bytes of the content; bulk travels in buffers, which are not parsed.</summary>
    public int ContentBytes { get; init; } = 16 << 20;

    /// <summary>How deep JSON may nest.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Routing identities before the delimiter.</summary>
    public int Identities { get; init; } = 16;

    /// <summary>How many recent signatures are remembered to refuse a message that comes again.</summary>
    public int RememberedSignatures { get; init; } = 1 << 16;
}
