using System.Text;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Messages;

/// <summary>Messages as clients send them, and the same clock and ids in every run.</summary>
internal static class Samples
{
    public const string Key = "a0436f6c-1916-498b-8eb9-e81ab9368e84";

    /// <summary>A signer with a key of the form that Jupyter makes.</summary>
    public static MessageSigner Signer(string key = Key, int remembered = 100) => new(key, remembered);

    public static SenderIdentity Identity() => new("s0", "user", new StoppedClock());

    /// <summary>A routed and signed request of this type and content.</summary>
    public static Multipart Request(
        string type, string content, string id = "m1", MessageSigner? signer = null)
    {
        var header = Bytes(
            $$"""{"msg_id":"{{id}}","session":"c0","username":"u","msg_type":"{{type}}","version":"5.3"}""");
        return Signed(signer ?? Signer(), header, Bytes("{}"), Bytes("{}"), Bytes(content));
    }

    /// <summary>A routed message of four frames with the right signature.</summary>
    public static Multipart Signed(MessageSigner signer, params ReadOnlyMemory<byte>[] frames)
    {
        var signature = signer.Sign(frames[0].Span, frames[1].Span, frames[2].Span, frames[3].Span);
        return new([Bytes("client"), MessageReceiver.Delimiter, signature, .. frames]);
    }

    /// <summary>A received request of this type and content.</summary>
    public static JupyterMessage Received(string type, string content) =>
        new MessageReceiver(Signer(), MessageLimits.Default).Read(Request(type, content))!;

    public static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2));
    }
}
