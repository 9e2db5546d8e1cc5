using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Rangefinder.Cli.Pictures.Png;

/// <summary>Writes a picture as a PNG with a table of colours, compressed as far as deflate goes: a byte a
/// pixel, or half a byte where 16 colours do.</summary>
internal static class IndexedPng
{
    /// <summary>Writes a file.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="most">How many colours it may have, at most 256.</param>
    public static byte[] Write(PngPixels picture, int most)
    {
        var table = new ColourTable(picture.Colours, most);
        var bits = table.Colours.Count <= 16 ? 4 : 8;
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = ((byte)bits, 3);
        Chunk(file, "IHDR", header);
        Chunk(file, "PLTE", [.. table.Colours.SelectMany(Channels)]);
        Chunk(file, "IDAT", Compressed(picture, table, bits));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Channels(int colour) =>
        [(byte)(colour >> 16), (byte)((colour >> 8) & 255), (byte)(colour & 255)];

    private static byte[] Compressed(PngPixels picture, ColourTable table, int bits)
    {
        using var data = new MemoryStream();
        using (var zip = new ZLibStream(data, CompressionLevel.SmallestSize))
        {
            // The first byte says that the line is not filtered: differences of places in a table say
            // nothing.
            var line = new byte[1 + (((picture.Width * bits) + 7) / 8)];
            for (var y = 0; y < picture.Height; y++)
            {
                Array.Clear(line);
                for (var x = 0; x < picture.Width; x++)
                {
                    var place = table.PlaceOf(picture.Colours[(y * picture.Width) + x]);
                    line[1 + (x * bits / 8)] |= (byte)(bits == 8 || x % 2 == 1 ? place : place << 4);
                }

                zip.Write(line);
            }
        }

        return data.ToArray();
    }

    private static void Chunk(MemoryStream file, string name, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(
            chunk.AsSpan(content.Length + 8), Checksum(chunk.AsSpan(4, content.Length + 4)));
        file.Write(chunk);
    }

    // CRC-32 as PNG, annex D, has it; the base library offers it to archives only.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
            }
        }

        return ~sum;
    }
}
