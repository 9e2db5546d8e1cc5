using System.Text;

namespace CellSharp.Jupyter.Wire;

/// <summary>A command: a short name and data whose form the name decides.</summary>
internal readonly record struct ZmtpCommand(string Name, ReadOnlyMemory<byte> Data)
{
    /// <summary>Ends the NULL handshake and describes the sender.</summary>
    public const string Ready = "READY";

    /// <summary>Refuses the connection.</summary>
    public const string Error = "ERROR";

    /// <summary>Asks for a PONG.</summary>
    public const string Ping = "PING";

    /// <summary>Answers a PING.</summary>
    public const string Pong = "PONG";

    /// <summary>Subscribes to a topic (ZMTP 3.1).</summary>
    public const string Subscribe = "SUBSCRIBE";

    /// <summary>Takes a subscription back (ZMTP 3.1).</summary>
    public const string Cancel = "CANCEL";

    /// <summary>The longest context that a PING may carry.</summary>
    public const int PingContextBytes = 16;

    /// <summary>Reads the body of a command frame.</summary>
    public static ZmtpCommand Read(ReadOnlyMemory<byte> body)
    {
        var bytes = body.Span;
        if (bytes.Length == 0 || bytes[0] == 0 || bytes.Length <= bytes[0])
        {
            throw new ZmtpException(WireFault.BadCommand, "A command has no complete name.");
        }

        var name = bytes.Slice(1, bytes[0]);
        if (name.ContainsAnyExceptInRange((byte)'!', (byte)'~'))
        {
            throw new ZmtpException(
                WireFault.BadCommand, "A command's name has characters that cannot be printed.");
        }

        return new ZmtpCommand(Encoding.ASCII.GetString(name), body[(1 + name.Length)..]);
    }

    /// <summary>The body of the command's frame.</summary>
    public byte[] ToBody() => [(byte)Name.Length, .. Encoding.ASCII.GetBytes(Name), .. Data.Span];

    /// <summary>An ERROR command with a reason, cut to what fits.</summary>
    public static ZmtpCommand ErrorFor(string reason)
    {
        var text = Encoding.ASCII.GetBytes(reason);
        var length = Math.Min(text.Length, byte.MaxValue);
        return new ZmtpCommand(Error, (byte[])[(byte)length, .. text.AsSpan(0, length)]);
    }
}
