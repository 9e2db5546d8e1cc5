using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rangefinder.Cli.Extraction;

/// <summary>One of several even parts of a corpus, for a run on several machines.</summary>
/// <remarks>A document belongs to the part that its SHA-256 says: of its id in UTF-8, one zero byte and its
/// text (the bytes of a text file, the UTF-8 of the <c>text</c> of a line); the first eight bytes of the
/// hash, high byte first, modulo the number of parts. So a document falls into exactly one part, on every
/// machine the same, whatever file or folder it lies in.</remarks>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts.</param>
internal sealed record Shard(int Number, int Count)
{
    private static readonly byte[] Zero = [0];

    /// <summary>Reads "2/8".</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        shard = text.Split('/') is [var first, var second] && Whole(first) is { } number
            && Whole(second) is { } count
            && number >= 1 && number <= count
                ? new Shard(number, count)
                : null;
        return shard is not null;
    }

    /// <summary>The document belongs to this part.</summary>
    public bool Holds(string id, ReadOnlySpan<byte> text)
    {
        using var hash = Begin(id);
        hash.AppendData(text);
        return Picks(hash);
    }

    /// <summary>The document belongs to this part; its text is read to the end.</summary>
    public bool Holds(string id, Stream text)
    {
        using var hash = Begin(id);
        var buffer = new byte[1 << 16];
        for (var read = text.Read(buffer); read > 0; read = text.Read(buffer))
        {
            hash.AppendData(buffer.AsSpan(0, read));
        }

        return Picks(hash);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static IncrementalHash Begin(string id)
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(id));
        hash.AppendData(Zero);
        return hash;
    }

    private bool Picks(IncrementalHash hash)
    {
        Span<byte> value = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(value);
        return BinaryPrimitives.ReadUInt64BigEndian(value) % (ulong)Count == (ulong)(Number - 1);
    }
}
