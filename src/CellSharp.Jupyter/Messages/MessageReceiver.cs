using System.Text.Json;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Messages;

/// <summary>Turns the parts of a routed ZeroMQ message into a Jupyter message, or drops and counts it.
/// Thread-safe.</summary>
internal sealed class MessageReceiver(MessageSigner signer, MessageLimits limits)
{
    private const int SignedParts = 4;

    private readonly long[] _faults = new long[Enum.GetValues<MessageFault>().Length];
    private readonly JsonDocumentOptions _json = new() { MaxDepth = limits.Depth };

    /// <summary>The frame between the identities and the message.</summary>
    public static ReadOnlyMemory<byte> Delimiter { get; } = "<IDS|MSG>"u8.ToArray();

    /// <summary>How many messages were dropped for this reason.</summary>
    public long Count(MessageFault fault) => Interlocked.Read(ref _faults[(int)fault]);

    /// <summary>Reads a message; null when it was dropped.</summary>
    public JupyterMessage? Read(Multipart parts)
    {
        var fault = TryRead(parts.Parts, out var message);
        if (fault is { } counted)
        {
            Interlocked.Increment(ref _faults[(int)counted]);
        }

        return message;
    }

    private MessageFault? TryRead(IReadOnlyList<ReadOnlyMemory<byte>> parts, out JupyterMessage? message)
    {
        message = null;
        var start = DelimiterIn(parts) + 1;
        if (start == 0)
        {
            return MessageFault.NoDelimiter;
        }

        if (parts.Count < start + 1 + SignedParts)
        {
            return MessageFault.TooFewParts;
        }

        ReadOnlyMemory<byte>[] signed = [.. parts.Skip(start + 1).Take(SignedParts)];

        // Length first: even hashing and parsing cost time.
        if (IsTooLong(signed))
        {
            return MessageFault.TooLong;
        }

        if (signer.Check(parts[start].Span, signed) is { } fault)
        {
            return fault;
        }

        if (!TryParse(signed, out var json))
        {
            return MessageFault.BadJson;
        }

        if (MessageHeader.Read(json[0]) is not { } header)
        {
            return MessageFault.BadHeader;
        }

        ReadOnlyMemory<byte>[] identities = [.. parts.Take(start - 1)];
        ReadOnlyMemory<byte>[] buffers = [.. parts.Skip(start + 1 + SignedParts)];
        message = new JupyterMessage(identities, header, signed[0], json[1], json[2], json[3], buffers);
        return null;
    }

    private int DelimiterIn(IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        for (var i = 0; i < parts.Count && i <= limits.Identities; i++)
        {
            if (parts[i].Span.SequenceEqual(Delimiter.Span))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsTooLong(ReadOnlyMemory<byte>[] signed) =>
        signed[0].Length > limits.HeaderBytes
        || signed[1].Length > limits.HeaderBytes
        || signed[2].Length > limits.MetadataBytes
        || signed[3].Length > limits.ContentBytes;

    private bool TryParse(ReadOnlyMemory<byte>[] signed, out JsonElement[] json)
    {
        json = new JsonElement[SignedParts];
        try
        {
            for (var i = 0; i < SignedParts; i++)
            {
                json[i] = JsonElement.Parse(signed[i].Span, _json);
                if (json[i].ValueKind != JsonValueKind.Object)
                {
                    return false;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
