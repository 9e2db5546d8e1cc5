using System.Buffers;
using System.IO.Pipelines;

namespace CellSharp.Jupyter.Wire;

/// <summary>Reads greetings and frames from one connection, however its bytes are cut into packets.</summary>
/// <remarks>A frame's announced length is never trusted with memory: the body grows with the bytes that
/// arrive.</remarks>
internal sealed class FrameReader(PipeReader pipe, ZmtpLimits limits, UnfinishedBytes unfinished)
{
    private const int FirstBlock = 64 << 10;

    /// <summary>Reads the peer's greeting and returns its version.</summary>
    public async ValueTask<Version> ReadGreetingAsync(CancellationToken cancel)
    {
        var greeting = new byte[Greeting.Length];

        // A stranger is turned away at its first wrong byte instead of being waited for.
        await FillAsync(greeting.AsMemory(0, 1), cancel);
        if (greeting[0] != 0xff)
        {
            throw new ZmtpException(WireFault.BadSignature, "The peer does not speak ZMTP.");
        }

        await FillAsync(greeting.AsMemory(1, Greeting.HeadLength - 1), cancel);
        Greeting.CheckHead(greeting);
        await FillAsync(greeting.AsMemory(Greeting.HeadLength), cancel);
        return Greeting.Check(greeting);
    }

    /// <summary>Reads the next frame, or null when the peer closed the connection between two
    /// frames.</summary>
    /// <remarks>The bytes of its body count as unfinished until the caller says otherwise.</remarks>
    /// <param name="room">How many bytes of body are allowed to a message frame.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async ValueTask<Frame?> ReadAsync(long room, CancellationToken cancel)
    {
        if (await ReadHeaderAsync(cancel) is not { } header)
        {
            return null;
        }

        if (header.IsCommand ? header.Length > limits.CommandBytes : header.Length > limits.FrameBytes)
        {
            throw new ZmtpException(
                header.IsCommand ? WireFault.BadCommand : WireFault.FrameTooLong,
                $"A frame announces {header.Length} bytes.");
        }

        if (!header.IsCommand && header.Length > room)
        {
            throw new ZmtpException(
                WireFault.MessageTooLong, $"A message is longer than {limits.MessageBytes} bytes.");
        }

        return new Frame(header.More, header.IsCommand, await ReadBodyAsync(header.Length, cancel));
    }

    private static SequencePosition? HeaderEnd(
        ReadOnlySequence<byte> buffer, Span<byte> bytes, out int length)
    {
        length = 0;
        if (buffer.IsEmpty)
        {
            return null;
        }

        var flags = buffer.FirstSpan[0];
        FrameHeader.CheckFlags(flags);
        length = FrameHeader.BytesFor(flags);
        if (buffer.Length < length)
        {
            return null;
        }

        buffer.Slice(0, length).CopyTo(bytes);
        return buffer.GetPosition(length);
    }

    private static FrameHeader? TryReadHeader(PipeReader pipe, ReadOnlySequence<byte> buffer)
    {
        Span<byte> bytes = stackalloc byte[FrameHeader.MaxBytes];
        if (HeaderEnd(buffer, bytes, out var length) is not { } end)
        {
            pipe.AdvanceTo(buffer.Start, buffer.End);
            return null;
        }

        pipe.AdvanceTo(end);
        return FrameHeader.Read(bytes[..length]);
    }

    private async ValueTask<FrameHeader?> ReadHeaderAsync(CancellationToken cancel)
    {
        while (true)
        {
            var result = await pipe.ReadAsync(cancel);
            var empty = result.Buffer.IsEmpty;
            if (TryReadHeader(pipe, result.Buffer) is { } header)
            {
                return header;
            }

            if (result.IsCompleted)
            {
                return empty ? null : throw Truncated();
            }
        }
    }

    private async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(long length, CancellationToken cancel)
    {
        if (length == 0)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        var body = new byte[Math.Min(length, FirstBlock)];
        var filled = 0;
        unfinished.Add(body.Length);
        try
        {
            while (true)
            {
                await FillAsync(body.AsMemory(filled), cancel);
                filled = body.Length;
                if (filled == length)
                {
                    return body;
                }

                var larger = (int)Math.Min(length, filled * 2L);
                unfinished.Add(larger - filled);
                Array.Resize(ref body, larger);
            }
        }
        catch
        {
            unfinished.Remove(body.Length);
            throw;
        }
    }

    private async ValueTask FillAsync(Memory<byte> target, CancellationToken cancel)
    {
        while (target.Length > 0)
        {
            var result = await pipe.ReadAsync(cancel);
            var taken = (int)Math.Min(result.Buffer.Length, target.Length);
            result.Buffer.Slice(0, taken).CopyTo(target.Span);
            pipe.AdvanceTo(result.Buffer.GetPosition(taken));
            target = target[taken..];
            if (result.IsCompleted && taken == 0)
            {
                throw Truncated();
            }
        }
    }

    private static ZmtpException Truncated() =>
        new(WireFault.Truncated, "The connection ended inside a frame.");
}
