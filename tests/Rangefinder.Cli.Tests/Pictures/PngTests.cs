using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Rangefinder.Cli.Pictures.Png;

namespace Rangefinder.Cli.Tests.Pictures;

public sealed class PngTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Read_EachFilter_GivesThePixels(byte filter)
    {
        int[] colours = [0x102030, 0xFFFEFD, 0x000000, 0x7F8081, 0x0A0B0C, 0xFF0000];

        var read = PngPixels.Read(TruePng(3, 2, colours, filter));

        Assert.Equal((3, 2), (read.Width, read.Height));
        Assert.Equal(colours, read.Colours);
    }

    [Fact]
    public void Read_NoPng_Throws() =>
        Assert.Throws<InvalidDataException>(() => PngPixels.Read(Encoding.ASCII.GetBytes(new string('x', 100))));

    [Fact]
    public void Read_LengthPastTheEnd_Throws()
    {
        var file = TruePng(1, 1, [0], 0);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(33), int.MaxValue);

        Assert.Throws<InvalidDataException>(() => PngPixels.Read(file));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(200)]
    public void Write_FewColours_KeepsEveryPixel(int colours)
    {
        var pixels = new PngPixels(41, 30, [.. Enumerable.Range(0, 41 * 30).Select(i => i * 7 % colours * 70_001)]);

        var (size, read) = ReadIndexed(IndexedPng.Write(pixels, 256));

        Assert.Equal((41, 30), size);
        Assert.Equal(pixels.Colours, read);
    }

    [Fact]
    public void Write_ManyColours_KeepsTheCommonestAndStaysNear()
    {
        var random = new Random(1);
        var pixels = new PngPixels(100, 100,
        [
            .. Enumerable.Range(0, 10_000).Select(i =>
                i % 3 == 0 ? 0xFFFFFF : i % 3 == 1 ? 0xD55E00 : random.Next(0x1000000)),
        ]);

        var (_, read) = ReadIndexed(IndexedPng.Write(pixels, 64));

        Assert.InRange(read.Distinct().Count(), 32, 64);
        Assert.All(Enumerable.Range(0, 10_000).Where(i => i % 3 != 2), i => Assert.Equal(pixels.Colours[i], read[i]));
        Assert.InRange(Enumerable.Range(0, 10_000).Average(i => Distance(pixels.Colours[i], read[i])), 0, 40);
    }

    private static double Distance(int a, int b) =>
        new[] { 16, 8, 0 }.Sum(shift => Math.Abs(((a >> shift) & 255) - ((b >> shift) & 255)));

    /// <summary>A PNG of three bytes a pixel, every line filtered in one way.</summary>
    internal static byte[] TruePng(int width, int height, int[] colours, byte filter)
    {
        using var data = new MemoryStream();
        using (var zip = new ZLibStream(data, CompressionLevel.Fastest))
        {
            var above = new byte[width * 3];
            for (var y = 0; y < height; y++)
            {
                var line = colours.Skip(y * width).Take(width)
                    .SelectMany(c => new[] { (byte)(c >> 16), (byte)((c >> 8) & 255), (byte)(c & 255) }).ToArray();
                zip.WriteByte(filter);
                zip.Write([.. line.Select((value, i) => unchecked((byte)(value - Guess(filter, line, above, i))))]);
                above = line;
            }
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return
        [
            0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10,
            .. Chunk("IHDR", header), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", []),
        ];
    }

    private static int Guess(byte filter, byte[] line, byte[] above, int i)
    {
        int left = i < 3 ? 0 : line[i - 3], up = above[i], corner = i < 3 ? 0 : above[i - 3];
        var paeth = new[] { left, up, corner }.MinBy(v => Math.Abs(left + up - corner - v));
        return filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => paeth, _ => 0 };
    }

    // The reader does not look at checksums.
    private static byte[] Chunk(string name, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
    }

    private static ((int Width, int Height) Size, int[] Colours) ReadIndexed(byte[] file)
    {
        var chunks = new Dictionary<string, byte[]>();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            chunks.Add(Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }

        var (header, table) = (chunks["IHDR"], chunks["PLTE"]);
        var size = PngPixels.SizeOf(file)!.Value;
        int bits = header[8];
        Assert.Equal(3, header[9]);
        using var data = new ZLibStream(new MemoryStream(chunks["IDAT"]), CompressionMode.Decompress);
        var colours = new List<int>();
        var line = new byte[1 + (((size.Width * bits) + 7) / 8)];
        for (var y = 0; y < size.Height; y++)
        {
            data.ReadExactly(line);
            Assert.Equal(0, line[0]);
            for (var x = 0; x < size.Width; x++)
            {
                var place = bits == 8 ? line[x + 1] : (line[1 + (x / 2)] >> (x % 2 == 0 ? 4 : 0)) & 15;
                colours.Add((table[place * 3] << 16) | (table[(place * 3) + 1] << 8) | table[(place * 3) + 2]);
            }
        }

        return (size, [.. colours]);
    }
}
