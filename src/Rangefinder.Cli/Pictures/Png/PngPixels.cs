using System.Buffers.Binary;
using System.IO.Compression;

namespace Rangefinder.Cli.Pictures.Png;

/// <summary>The pixels of a PNG file as browsers write it: 8 bits a channel, not interlaced, RGB or RGBA. All
/// our pictures stand on a painted ground, so that their alpha says nothing and is dropped.</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Colours">0xRRGGBB, row by row.</param>
internal sealed record PngPixels(int Width, int Height, int[] Colours)
{
    private const int Header = 8;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>Width and height as the file says them, or null where it is no PNG.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> file) =>
        file.Length > 33 && file.StartsWith(Signature)
            ? (BinaryPrimitives.ReadInt32BigEndian(file[16..]),
                BinaryPrimitives.ReadInt32BigEndian(file[20..]))
            : null;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no PNG of this kind, or damaged.</exception>
    public static PngPixels Read(byte[] file)
    {
        if (SizeOf(file) is not { } size || file[24] != 8 || file[25] is not (2 or 6) || file[28] != 0)
        {
            throw new InvalidDataException("The browser's picture is not a PNG with 8 bits a channel.");
        }

        var channels = file[25] == 2 ? 3 : 4;
        var lines = new byte[checked(((size.Width * channels) + 1) * size.Height)];
        using (var data = new ZLibStream(new MemoryStream(Data(file)), CompressionMode.Decompress))
        {
            data.ReadExactly(lines);
        }

        return new(size.Width, size.Height, Colour(lines, size.Width, size.Height, channels));
    }

    private static byte[] Data(byte[] file)
    {
        using var data = new MemoryStream();
        for (var at = Header; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12)
            {
                throw new InvalidDataException("The browser's picture is damaged.");
            }

            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                data.Write(file, at + 8, length);
            }

            at += length + 12;
        }

        return data.ToArray();
    }

    private static int[] Colour(byte[] lines, int width, int height, int channels)
    {
        var colours = new int[width * height];
        var stride = width * channels;
        var above = new byte[stride];
        for (var y = 0; y < height; y++)
        {
            var line = lines.AsSpan((y * (stride + 1)) + 1, stride);
            Unfilter(lines[y * (stride + 1)], line, above, channels);
            for (var x = 0; x < width; x++)
            {
                var pixel = line[(x * channels)..];
                colours[(y * width) + x] = (pixel[0] << 16) | (pixel[1] << 8) | pixel[2];
            }

            line.CopyTo(above);
        }

        return colours;
    }

    // Each byte is kept as its difference from a guess (PNG, section 9.2).
    private static void Unfilter(byte filter, Span<byte> line, ReadOnlySpan<byte> above, int channels)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var left = i < channels ? 0 : line[i - channels];
            var corner = i < channels ? 0 : above[i - channels];
            var guess = filter switch
            {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], corner),
                _ => throw new InvalidDataException("The browser's picture is damaged."),
            };
            line[i] = unchecked((byte)(line[i] + guess));
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b) = (Math.Abs(up - corner), Math.Abs(left - corner));
        var c = Math.Abs(left + up - corner - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
