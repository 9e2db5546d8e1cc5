using System.Globalization;
using System.Text;
using Rangefinder.Cli.Extraction;
using Rangefinder.Cli.Extraction.Outputs;
using Rangefinder.Cli.Extraction.Reading;

namespace Rangefinder.Cli.Tests.Extraction;

/// <summary>What holds however the work is cut up: into parts, over workers, over machines.</summary>
public sealed class StreamingTests : IDisposable
{
    private readonly TextFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Jobs_AnyNumber_GiveTheSameOutput()
    {
        _folder.Write("t/a.jsonl", TextFolder.Documents(6_000));
        for (var i = 0; i < 50; i++)
        {
            _folder.Write($"t/b{i}.txt", $"They had {i} tons.");
        }

        var one = await _folder.LinesAsync("t", "--jobs", "1");

        Assert.True(one.Length > 5_000_000);
        Assert.Equal(one, await _folder.LinesAsync("t", "--jobs", "7"));
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n \t\r\n")]
    [InlineData("\n")]
    [InlineData(" ")]
    public async Task Text_TooLargeToHold_IsReadInPartsWithItsPlaces(string between)
    {
        var text = new StringBuilder("\uFEFF");
        for (var i = 0; text.Length < 2_500_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"The café 🌍 had {i} tons of coal and nothing else to burn.{between}");
        }

        var raw = text.ToString();
        _folder.Write("a.txt", raw);
        _folder.Write("a.jsonl", TextFolder.Line("a.txt", raw));

        var figures = await _folder.FiguresAsync("a.txt");

        // An offset in code points is looked up in a text without pairs.
        var flat = raw.Replace("🌍", "x", StringComparison.Ordinal);
        var numbers = figures.Where(f => f.Text.EndsWith(" tons", StringComparison.Ordinal)).ToList();
        Assert.Equal(numbers.Count, raw.Split(" tons").Length - 1);
        Assert.All(numbers, f => Assert.Equal(f.Text, flat[f.CharStart..f.CharEnd]));
        var last = figures[^1];
        Assert.Equal(flat.AsSpan(0, last.CharStart).Count('\n') + 1, last.LineStart);
        Assert.Equal(
            figures.Select(f => f with { File = "" }),
            (await _folder.FiguresAsync("a.jsonl")).Select(f => f with { File = "" }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Shards_Together_AreTheWhole(int count)
    {
        _folder.Write("t/a.jsonl", TextFolder.Documents(300));
        for (var i = 0; i < 20; i++)
        {
            _folder.Write($"t/b{i}.txt", $"They had {i} tons.");
            _folder.Write($"t/c{i}.md", "They had 7 tons.");
        }

        var whole = (await _folder.LinesAsync("t")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var shards = new List<string[]>();
        for (var i = 1; i <= count; i++)
        {
            shards.Add((await _folder.LinesAsync("t", "--shard", $"{i}/{count}"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        Assert.Equal(whole.Order(StringComparer.Ordinal), shards.SelectMany(s => s).Order(StringComparer.Ordinal));
        Assert.All(shards, shard => Assert.Equal(whole.Where(shard.Contains), shard));
        Assert.All(shards, shard => Assert.InRange(shard.Length, whole.Length / count / 2, whole.Length));
    }

    [Fact]
    public async Task Shards_TheCorpusAndALargeText_AreEachInOnePart()
    {
        _folder.Write("big.txt", string.Concat(Enumerable.Repeat("They had 5 tons of coal to burn.\n\n", 40_000)));
        var corpus = Rangefinder.Testing.Repository.PathOf("seeds", "corpus");

        var parts = new List<string>();
        for (var i = 1; i <= 3; i++)
        {
            parts.Add(await _folder.LinesAsync(corpus, "big.txt", "--shard", $"{i}/3"));
        }

        Assert.Equal(
            (await _folder.LinesAsync(corpus, "big.txt")).Split('\n').Order(StringComparer.Ordinal),
            string.Concat(parts).Split('\n').Order(StringComparer.Ordinal));
        Assert.Single(parts, part => part.Contains("big.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void Shard_Document_IsChosenByItsContent()
    {
        var hash = System.Security.Cryptography.SHA256.HashData("a\0b"u8);
        var number = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash) % 1000;

        Assert.True(new Shard((int)number + 1, 1000).Holds("a", "b"u8));
        Assert.True(new Shard((int)number + 1, 1000).Holds("a", new MemoryStream([(byte)'b'])));
        Assert.False(new Shard((int)((number + 1) % 1000) + 1, 1000).Holds("a", "b"u8));
    }

    [Theory]
    [InlineData("0123456789\n\nabc\nlast", "0123456789\n\n")]
    [InlineData("x. y\n\nabc\nlast", "x. y\n\nabc\n")]
    [InlineData("0123456789 aaaa. b c", "0123456789 aaaa. ")]
    [InlineData("0123456789 aaaa b", "0123456789 aaaa ")]
    [InlineData("0123456789\nabc def.", "0123456789\n")]
    [InlineData("01234567890123é", "01234567890123")]
    [InlineData("0123456789012345", "0123456789012345")]
    public void Cut_Text_FallsAtTheBestPlaceOfItsSecondHalf(string window, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(window);

        Assert.Equal(part, Encoding.UTF8.GetString(bytes[..TextParts.Cut(bytes)]));
    }

    [Fact]
    public void WholeGzipStream_MembersOfAnyLength_AreReadWhole()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var members = Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
            {
                var bytes = new byte[random.Next(1, 20_000)];
                random.NextBytes(bytes);
                return bytes;
            }).ToArray();
            using var stream = new WholeGzipStream(new MemoryStream(TextFolder.Gzip(members)));
            using var read = new MemoryStream();

            stream.CopyTo(read);

            Assert.Equal(members.SelectMany(m => m), read.ToArray());
        }
    }

    [Fact]
    public async Task OrderedWork_Failure_ComesInItsTurnAndStopsTheReading()
    {
        var (taken, read) = (new List<int>(), 0);
        IEnumerable<int> Source()
        {
            for (; read < 100_000; read++)
            {
                yield return read;
            }
        }

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => OrderedWork.RunAsync(
            Source(),
            i => i == 50 ? throw new InvalidOperationException("at 50") : i == 51 ? throw new ArgumentException("51") : i,
            (_, result) => taken.Add(result),
            4,
            CancellationToken.None));

        Assert.Equal("at 50", failure.Message);
        Assert.Equal(Enumerable.Range(0, 50), taken);
        Assert.InRange(read, 50, 200);
    }

    [Fact]
    public async Task Progress_Plain_IsALineOnStandardErrorOnly()
    {
        _folder.Write("a.txt", "They had 5 tons.");

        var result = await _folder.RunAsync("--jsonl", "a.txt", "--progress", "plain");

        Assert.Single(FigureLine.Read(result.Out));
        Assert.StartsWith("1 documents, 0.0 of 0.0 MB", result.Error, StringComparison.Ordinal);
        Assert.Equal("", (await _folder.RunAsync("--jsonl", "a.txt")).Error);
    }

    [Fact]
    public void Progress_Line_TellsRateAndRemainingTimeOfThisRun()
    {
        var line = ExtractionProgress.Line(
            new Milestone(default, 35_000_000, 0, 1204, 0),
            120_000_000,
            new Milestone(default, 15_000_000, 0, 0, 0),
            TimeSpan.FromSeconds(2));

        Assert.Equal("1,204 documents, 35.0 of 120.0 MB, 10.0 MB/s, 0:00:09 left", line);
    }
}
