using System.Buffers.Binary;
using System.Text;

namespace CellSharp.Jupyter.Wire;

/// <summary>What a READY command says of its sender.</summary>
/// <param name="SocketType">The kind of socket, for example <c>DEALER</c>.</param>
/// <param name="Identity">The name under which a router knows the peer; empty when it leaves that to the
/// router.</param>
internal sealed record ReadyMetadata(string SocketType, ReadOnlyMemory<byte> Identity)
{
    private const string SocketTypeName = "Socket-Type";
    private const string IdentityName = "Identity";

    /// <summary>Reads the data of a READY command; properties of other names are passed over.</summary>
    public static ReadyMetadata Read(ReadOnlyMemory<byte> data)
    {
        string? socketType = null;
        var identity = ReadOnlyMemory<byte>.Empty;
        while (data.Length > 0)
        {
            var name = Encoding.ASCII.GetString(Take(ref data, Take(ref data, 1).Span[0]).Span);
            var length = BinaryPrimitives.ReadUInt32BigEndian(Take(ref data, 4).Span);
            var value = Take(ref data, length);
            if (name.Length == 0)
            {
                throw Malformed();
            }

            if (name.Equals(SocketTypeName, StringComparison.OrdinalIgnoreCase))
            {
                socketType = Encoding.ASCII.GetString(value.Span);
            }
            else if (name.Equals(IdentityName, StringComparison.OrdinalIgnoreCase))
            {
                identity = value;
            }
        }

        return new ReadyMetadata(socketType ?? throw Malformed(), identity);
    }

    /// <summary>The data of a READY command; an empty identity is left out.</summary>
    public byte[] ToData()
    {
        var bytes = new List<byte>();
        Add(bytes, SocketTypeName, Encoding.ASCII.GetBytes(SocketType));
        if (!Identity.IsEmpty)
        {
            Add(bytes, IdentityName, Identity.Span);
        }

        return [.. bytes];
    }

    private static void Add(List<byte> bytes, string name, ReadOnlySpan<byte> value)
    {
        bytes.Add((byte)name.Length);
        bytes.AddRange(Encoding.ASCII.GetBytes(name));
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        bytes.AddRange(length);
        bytes.AddRange(value);
    }

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> data, uint length)
    {
        if (length > data.Length)
        {
            throw Malformed();
        }

        var taken = data[..(int)length];
        data = data[(int)length..];
        return taken;
    }

    private static ZmtpException Malformed() => new(WireFault.BadReady, "The READY command is malformed.");
}
