using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CellSharp.Jupyter.Messages;

/// <summary>Signs messages with HMAC-SHA256 and remembers recent signatures. Thread-safe.</summary>
/// <remarks>With an empty key, as the protocol has it, signatures are empty and nothing is checked.</remarks>
internal sealed class MessageSigner(string key, int remembered)
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);
    private readonly HashSet<UInt128> _seen = [];
    private readonly Queue<UInt128> _order = new();
    private readonly Lock _gate = new();

    /// <summary>Whether messages are signed at all.</summary>
    public bool IsOn => _key.Length > 0;

    /// <summary>The signature of the four frames: lower-case hexadecimal digits as ASCII.</summary>
    public byte[] Sign(
        ReadOnlySpan<byte> header,
        ReadOnlySpan<byte> parent,
        ReadOnlySpan<byte> metadata,
        ReadOnlySpan<byte> content)
    {
        if (!IsOn)
        {
            return [];
        }

        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(header);
        hash.AppendData(parent);
        hash.AppendData(metadata);
        hash.AppendData(content);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(digest));
    }

    /// <summary>Checks a received signature; null when it is right and new.</summary>
    /// <param name="signature">What came in the signature frame.</param>
    /// <param name="signed">The header, parent header, metadata and content frames.</param>
    public MessageFault? Check(ReadOnlySpan<byte> signature, ReadOnlySpan<ReadOnlyMemory<byte>> signed)
    {
        if (!IsOn)
        {
            return null;
        }

        if (signature.IsEmpty)
        {
            return MessageFault.Unsigned;
        }

        var expected = Sign(signed[0].Span, signed[1].Span, signed[2].Span, signed[3].Span);
        if (!CryptographicOperations.FixedTimeEquals(expected, signature))
        {
            return MessageFault.BadSignature;
        }

        // Half of the digest tells messages apart as surely, in a tenth of the memory of its text.
        var digest = Convert.FromHexString(Encoding.ASCII.GetString(expected));
        return Remember(BinaryPrimitives.ReadUInt128BigEndian(digest)) ? null : MessageFault.Replayed;
    }

    // Only right signatures come here, so that strangers cannot push out what is remembered.
    private bool Remember(UInt128 signature)
    {
        lock (_gate)
        {
            if (!_seen.Add(signature))
            {
                return false;
            }

            _order.Enqueue(signature);
            if (_order.Count > remembered)
            {
                _seen.Remove(_order.Dequeue());
            }

            return true;
        }
    }
}
