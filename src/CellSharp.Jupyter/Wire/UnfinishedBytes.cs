namespace CellSharp.Jupyter.Wire;

/// <summary>The bytes of messages that have begun and not ended, of all peers of a socket.
/// Thread-safe.</summary>
internal sealed class UnfinishedBytes(long limit)
{
    private long _bytes;

    /// <summary>How many there are now.</summary>
    public long Count => Interlocked.Read(ref _bytes);

    /// <summary>Takes more, or refuses when the limit is reached.</summary>
    public void Add(long bytes)
    {
        if (Interlocked.Add(ref _bytes, bytes) > limit)
        {
            Interlocked.Add(ref _bytes, -bytes);
            throw new ZmtpException(
                WireFault.TooMuchUnfinished, $"Unfinished messages exceed {limit} bytes.");
        }
    }

    /// <summary>Gives back what was taken.</summary>
    public void Remove(long bytes) => Interlocked.Add(ref _bytes, -bytes);
}
