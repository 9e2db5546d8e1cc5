namespace CellSharp.Jupyter.Wire;

/// <summary>Puts frames together to messages and hands out commands that come between messages.</summary>
internal sealed class MessageReader(FrameReader frames, ZmtpLimits limits, UnfinishedBytes unfinished)
{
    /// <summary>The next message or command, or nothing when the peer closed the connection in good
    /// order.</summary>
    /// <param name="onTraffic">Called at every frame: a sign of life.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async ValueTask<Traffic?> ReadAsync(Action? onTraffic, CancellationToken cancel)
    {
        List<ReadOnlyMemory<byte>>? parts = null;
        var size = 0L;
        try
        {
            while (await frames.ReadAsync(limits.MessageBytes - size, cancel) is { } frame)
            {
                size += frame.Body.Length;
                onTraffic?.Invoke();
                if (frame.IsCommand)
                {
                    return parts is null
                        ? Traffic.Of(ZmtpCommand.Read(frame.Body))
                        : throw new ZmtpException(WireFault.BadCommand, "A command came inside a message.");
                }

                parts ??= [];
                parts.Add(frame.Body);
                if (!frame.More)
                {
                    return Traffic.Of(new Multipart([.. parts]));
                }

                if (parts.Count >= limits.Parts)
                {
                    throw new ZmtpException(
                        WireFault.TooManyParts, $"A message has more than {limits.Parts} frames.");
                }
            }

            return parts is null ? null
                : throw new ZmtpException(WireFault.Truncated, "The connection ended inside a message.");
        }
        finally
        {
            unfinished.Remove(size);
        }
    }
}
