using System.Text;

namespace Rangefinder.Cli.Tests.Extraction;

/// <summary>Every input that cannot be used is named with its place and the mend, and leaves no output.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TextFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{\"id\": \"b\", \"text\": \"x\"", "2:", "no sound JSON")]
    [InlineData("{\"id\": \"b\" \"text\": \"x\"}", "2:12:", "no sound JSON")]
    [InlineData("{\"id\": \"b\", \"text\": \"x\"} 7", "2:", "no sound JSON")]
    [InlineData("[1]", "2:1:", "object in braces")]
    [InlineData("{\"text\": \"x\"}", "2:1:", "'id' is missing")]
    [InlineData("{\"id\": \"b\"}", "2:1:", "'text' is missing")]
    [InlineData("{\"id\": \"ü\", \"text\": 75}", "2:21:", "found: 75")]
    [InlineData("{\"id\": \"\", \"text\": \"x\"}", "2:8:", "'id' must be")]
    [InlineData("{\"id\": 1.5, \"text\": \"x\"}", "2:8:", "found: 1.5")]
    [InlineData("{\"id\": null, \"text\": \"x\"}", "2:8:", "found: null")]
    [InlineData("{\"id\": \"b\", \"text\": \"x\", \"id\": \"c\"}", "2:26:", "stands twice")]
    [InlineData("{\"id\": \"b\", \"text\": \"\\uD83C alone\"}", "2:21:", "surrogate")]
    public async Task JsonLines_BadLine_IsNamed(string line, string place, string message)
    {
        _folder.Write("d.jsonl", TextFolder.Line("a", "They had 1 tons.") + "\n" + line + "\n");

        await RefusesAsync("d.jsonl", "d.jsonl:" + place, message, "mend:");
    }

    [Fact]
    public async Task JsonLines_NotUtf8_NamesLineColumnAndByte()
    {
        _folder.Write("d.jsonl", [.. "{\"id\": \"a\", \"text\": \"ü "u8, 0xE9, .. "\"}"u8]);

        await RefusesAsync("d.jsonl", "d.jsonl:1:24:", "not UTF-8", "byte 0xE9");
    }

    [Fact]
    public async Task JsonLines_EndlessLine_IsRefused()
    {
        _folder.Write("d.jsonl", TextFolder.Line("a", "x") + "\n" + new string(' ', 9 << 20));

        await RefusesAsync("d.jsonl", "d.jsonl:2:1:", "longer than 8 MiB");
    }

    [Fact]
    public async Task Gzip_DamagedAnywhere_IsRefused()
    {
        var whole = TextFolder.Gzip(Encoding.UTF8.GetBytes(TextFolder.Documents(5000)));
        int[] lengths = [0, 1, 9, 10, 11, 30, whole.Length / 2, whole.Length - 8, whole.Length - 1];
        foreach (var length in lengths)
        {
            _folder.Write("d.jsonl.gz", whole[..length]);
            await RefusesAsync("d.jsonl.gz", "d.jsonl.gz:", "gzip data are damaged or end too soon");
        }

        whole[^6] ^= 1;
        _folder.Write("d.jsonl.gz", whole);
        await RefusesAsync("d.jsonl.gz", "gzip data are damaged");
        _folder.Write("d.jsonl.gz", TextFolder.Line("a", "They had 1 tons."));
        await RefusesAsync("d.jsonl.gz", "gzip data are damaged");
    }

    [Fact]
    public async Task Text_Utf16_IsRefused()
    {
        _folder.Write("a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("5 tons")]);

        await RefusesAsync("a.txt", "a.txt:1:", "UTF-16");
    }

    [Fact]
    public async Task Text_ZeroByteFarBehind_NamesItsLine()
    {
        var lines = string.Concat(Enumerable.Repeat("They had 5 tons of coal and nothing else to burn.\n", 30_000));
        _folder.Write("a.txt", [.. Encoding.ASCII.GetBytes(lines), 0xE9, (byte)'x', 0]);

        await RefusesAsync("a.txt", "a.txt:30001:3:", "byte 0x00");
    }

    [Fact]
    public async Task Markup_TooLarge_IsRefused()
    {
        _folder.Write("a.html", new byte[(8 << 20) + 1]);

        await RefusesAsync("a.html", "a.html", "larger than 8 MiB");
    }

    [Fact]
    public async Task Names_SeveralBad_AreAllListed()
    {
        _folder.Write("a.pdf", "%PDF");
        _folder.Write("empty/x.png", "");

        var result = await _folder.RunAsync("--jsonl", "a.pdf", "none.txt", "empty");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Equal("", result.Out);
        Assert.Contains("a.pdf: extract does not read files of this kind", result.Error, StringComparison.Ordinal);
        Assert.Contains("none.txt: There is no such file", result.Error, StringComparison.Ordinal);
        Assert.Contains("empty: The folder holds no .txt", result.Error, StringComparison.Ordinal);
        Assert.Contains("3 problems", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--shard", "0/3")]
    [InlineData("--shard", "4/3")]
    [InlineData("--shard", "a/b")]
    [InlineData("--shard", "1")]
    [InlineData("--shard", "1/2/3")]
    [InlineData("--shard", "+1/2")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "many")]
    [InlineData("--out", "figures.csv")]
    [InlineData("--progress", "loud")]
    [InlineData("--resume")]
    [InlineData("--jsonl", "--out", "figures.parquet")]
    public async Task Options_WrongForm_ExitsWith2(params string[] options)
    {
        _folder.Write("a.txt", "They had 5 tons.");

        var result = await _folder.RunAsync(["a.txt", .. options]);

        Assert.Equal(ExitCode.WrongCommandLine, result.Exit);
        Assert.Contains(options[0], result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
    }

    // Refused the same with and without a file for the output, which does not appear.
    private async Task RefusesAsync(string name, params string[] told)
    {
        foreach (var options in new string[][] { ["--jsonl"], ["--out", "out.jsonl"], ["--out", "out.parquet"] })
        {
            var result = await _folder.RunAsync([name, .. options]);

            Assert.Equal(ExitCode.Failed, result.Exit);
            Assert.All(told, part => Assert.Contains(part, result.Error, StringComparison.Ordinal));
            Assert.Equal([name], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
        }
    }
}
