namespace CellSharp.Jupyter.Wire;

/// <summary>One ZeroMQ message: one or more parts that are sent and received together.</summary>
/// <remarks>A routed message has the peer's identity as its first part, both ways. Parts are not to be
/// changed.</remarks>
internal sealed class Multipart
{
    // Keeps a queue of many empty messages from counting as nothing.
    private const int PartOverhead = 64;

    /// <summary>Makes a message.</summary>
    public Multipart(params IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        if (parts.Count == 0)
        {
            throw new ArgumentException("A message has at least one part.", nameof(parts));
        }

        Parts = parts;
        foreach (var part in parts)
        {
            Size += part.Length + PartOverhead;
        }
    }

    /// <summary>The parts in order.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Parts { get; }

    /// <summary>What the message counts for in a queue that is limited by bytes.</summary>
    public long Size { get; }

    /// <summary>The message with one more part in front.</summary>
    public Multipart Prepend(ReadOnlyMemory<byte> first) => new([first, .. Parts]);

    /// <summary>The message without its first part.</summary>
    public Multipart WithoutFirst() => new([.. Parts.Skip(1)]);
}
