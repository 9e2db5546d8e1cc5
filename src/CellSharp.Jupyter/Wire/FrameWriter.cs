using System.Buffers;
using System.IO.Pipelines;

namespace CellSharp.Jupyter.Wire;

/// <summary>Writes greetings and frames to one connection. For one writer at a time.</summary>
internal sealed class FrameWriter(PipeWriter pipe)
{
    // Longer bodies go straight to the connection instead of being copied.
    private const int CopyLimit = 16 << 10;
    private const int FlushLimit = 64 << 10;

    /// <summary>Writes bytes that are not a frame.</summary>
    public async ValueTask WriteRawAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel) =>
        await pipe.WriteAsync(bytes, cancel);

    /// <summary>Writes a command.</summary>
    public ValueTask WriteAsync(ZmtpCommand command, CancellationToken cancel) =>
        WriteFrameAsync(command.ToBody(), more: false, isCommand: true, cancel);

    /// <summary>Writes a command or all frames of a message; they may wait for
    /// <see cref="FlushAsync"/>.</summary>
    public async ValueTask WriteAsync(Traffic traffic, CancellationToken cancel)
    {
        if (traffic.Message is not { } message)
        {
            await WriteAsync(traffic.Command!.Value, cancel);
            return;
        }

        for (var i = 0; i < message.Parts.Count; i++)
        {
            var more = i < message.Parts.Count - 1;
            await WriteFrameAsync(message.Parts[i], more, isCommand: false, cancel);
        }
    }

    /// <summary>Sends what was written.</summary>
    public async ValueTask FlushAsync(CancellationToken cancel) => await pipe.FlushAsync(cancel);

    private async ValueTask WriteFrameAsync(
        ReadOnlyMemory<byte> body, bool more, bool isCommand, CancellationToken cancel)
    {
        pipe.Advance(new FrameHeader(more, isCommand, body.Length).Write(pipe.GetSpan(FrameHeader.MaxBytes)));
        if (body.Length > CopyLimit)
        {
            await pipe.WriteAsync(body, cancel);
            return;
        }

        pipe.Write(body.Span);
        if (pipe.UnflushedBytes >= FlushLimit)
        {
            await pipe.FlushAsync(cancel);
        }
    }
}
