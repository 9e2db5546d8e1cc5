using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Messages;

/// <summary>Turns what a kernel says into the parts of a signed ZeroMQ message. Thread-safe.</summary>
/// <param name="signer">Signs the bytes exactly as they are sent.</param>
/// <param name="identity">Who speaks, and where ids and times come from.</param>
internal sealed class MessageSender(MessageSigner signer, SenderIdentity identity)
{
    /// <summary>The protocol version spoken.</summary>
    public const string ProtocolVersion = "5.4";

    private static readonly ReadOnlyMemory<byte> EmptyObject = "{}"u8.ToArray();

    private static readonly JsonWriterOptions Options = new()
    {
        // The bytes go to a JSON parser, never into a web page as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A message for whoever sent the parent, on the socket that the parent came by (or
    /// stdin).</summary>
    public Multipart Reply(JupyterMessage parent, IMessageContent content) => Reply(parent, content, out _);

    /// <summary>The same, telling the new message's id, which an answer will name as its parent's.</summary>
    public Multipart Reply(JupyterMessage parent, IMessageContent content, out string messageId)
    {
        messageId = identity.NextId();
        return new([.. parent.Identities, .. Frames(messageId, content, parent.RawHeader)]);
    }

    /// <summary>A message for all subscribers; its topic names the kernel and the type.</summary>
    /// <param name="parent">The request that caused it, or null at start-up.</param>
    /// <param name="content">What to say.</param>
    public Multipart Publish(JupyterMessage? parent, IMessageContent content)
    {
        var topic = System.Text.Encoding.UTF8.GetBytes($"kernel.{identity.Session}.{content.MessageType}");
        return new([topic, .. Frames(identity.NextId(), content, parent?.RawHeader ?? EmptyObject)]);
    }

    private static ReadOnlyMemory<byte> Object(Action<Utf8JsonWriter> properties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            properties(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private ReadOnlyMemory<byte>[] Frames(string id, IMessageContent content, ReadOnlyMemory<byte> parent)
    {
        var header = Object(json => WriteHeader(json, id, content.MessageType));
        var body = Object(content.Write);
        var signature = signer.Sign(header.Span, parent.Span, EmptyObject.Span, body.Span);
        ReadOnlyMemory<byte>[] frames =
            [MessageReceiver.Delimiter, signature, header, parent, EmptyObject, body];
        return content is IBufferedContent { Buffers: var buffers } ? [.. frames, .. buffers] : frames;
    }

    private void WriteHeader(Utf8JsonWriter json, string id, string type)
    {
        json.WriteString("msg_id", id);
        json.WriteString("session", identity.Session);
        json.WriteString("username", identity.Username);
        json.WriteString("date", identity.Clock.GetUtcNow().UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
        json.WriteString("msg_type", type);
        json.WriteString("version", ProtocolVersion);
    }
}

/// <summary>Content with raw bytes behind it.</summary>
internal interface IBufferedContent : IMessageContent
{
    /// <summary>The bytes, one frame each.</summary>
    IReadOnlyList<ReadOnlyMemory<byte>> Buffers { get; }
}
