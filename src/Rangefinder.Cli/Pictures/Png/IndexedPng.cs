using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Rangefinder.Cli.Pictures.Png;

/// <summary>Writes a picture as a PNG of at most 256 colours, a byte a pixel, compressed as far as deflate goes.</summary>
internal static class IndexedPng
{
    public static byte[] Write(PngPixels picture)
    {
        var table = new ColourTable(picture.Colours);
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = (8, 3);
        Chunk(file, "IHDR", header);
        Chunk(file, "PLTE", [.. table.Colours.SelectMany(c => new[] { (byte)(c >> 16), (byte)((c >> 8) & 255), (byte)(c & 255) })]);
        Chunk(file, "IDAT", Compressed(picture, table));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Compressed(PngPixels picture, ColourTable table)
    {
        using var data = new MemoryStream();
        using (var zip = new ZLibStream(data, CompressionLevel.SmallestSize))
        {
            // The first byte says that the line is not filtered: differences of places in a table say nothing.
            var line = new byte[picture.Width + 1];
            for (var y = 0; y < picture.Height; y++)
            {
                for (var x = 0; x < picture.Width; x++)
                {
                    line[x + 1] = table.PlaceOf(picture.Colours[(y * picture.Width) + x]);
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
