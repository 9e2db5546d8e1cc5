using System.Diagnostics;
using System.Text;

namespace Rangefinder.Cli.Tests.Extraction;

/// <summary>A run that was interrupted goes on with --resume, and its output is as if nothing had happened.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly TextFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("out.jsonl", 1)]
    [InlineData("out.jsonl", 2)]
    [InlineData("out.parquet", 3)]
    public async Task Resume_AfterKills_EqualsAnUninterruptedRun(string name, int seed)
    {
        WriteInputs();
        await _folder.RunAsync("in", "--out", "whole/" + name);
        var whole = File.ReadAllBytes(_folder.PathOf("whole/" + name));
        var random = new Random(seed);
        // With RANGEFINDER_LONG=1 as many as the acceptance of extraction asks for.
        var rounds = Environment.GetEnvironmentVariable("RANGEFINDER_LONG") == "1" ? 50 : 2;
        for (var round = 0; round < rounds; round++)
        {
            File.Delete(_folder.PathOf(name));
            var kill = random.NextInt64(whole.Length * 3 / 4);
            var killed = KillAt(name, kill);
            if (!killed)
            {
                // It was too quick to be caught there.
                File.Delete(_folder.PathOf(name));
                killed = KillAt(name, 0);
            }

            var again = KillAt(name, kill + ((whole.Length - kill) / 2), "--resume");

            var result = await _folder.RunAsync("in", "--out", name, "--resume", "--jobs", "3");

            Assert.True(result.Exit == ExitCode.Done, result.Error);
            Assert.True(killed || again, "No run was killed.");
            Assert.True(whole.AsSpan().SequenceEqual(File.ReadAllBytes(_folder.PathOf(name))), $"killed at {kill}");
            Assert.Equal([_folder.PathOf(name)], Directory.GetFiles(_folder.Root));
        }
    }

    [Fact]
    public async Task Resume_WholeOutput_IsLeftAlone()
    {
        _folder.Write("a.txt", "They had 5 tons.");
        _folder.Write("out.jsonl", "whole");

        var result = await _folder.RunAsync("a.txt", "--out", "out.jsonl", "--resume");

        Assert.Equal(ExitCode.Done, result.Exit);
        Assert.Contains("out.jsonl is whole", result.Error, StringComparison.Ordinal);
        Assert.Equal("whole", File.ReadAllText(_folder.PathOf("out.jsonl")));
    }

    [Fact]
    public async Task Resume_NothingToGoOnWith_Begins()
    {
        _folder.Write("a.txt", "They had 5 tons.");

        await _folder.RunAsync("a.txt", "--out", "out.jsonl", "--resume");

        Assert.Equal(await _folder.LinesAsync("a.txt"), File.ReadAllText(_folder.PathOf("out.jsonl")));
    }

    [Fact]
    public async Task Resume_OtherInputsOrOptions_IsRefused()
    {
        WriteInputs();
        Assert.True(KillAt("out.jsonl", 2 << 20));
        var state = File.ReadAllBytes(_folder.PathOf("out.jsonl.partial.state"));

        var other = await _folder.RunAsync("in", "--out", "out.jsonl", "--resume", "--shard", "1/2");
        _folder.Write("in/z.txt", "One more.");
        var more = await _folder.RunAsync("in", "--out", "out.jsonl", "--resume");

        Assert.All([other, more], result =>
        {
            Assert.Equal(ExitCode.Failed, result.Exit);
            Assert.Contains("not those of the interrupted run", result.Error, StringComparison.Ordinal);
        });
        Assert.Equal(state, File.ReadAllBytes(_folder.PathOf("out.jsonl.partial.state")));
        var anew = await _folder.RunAsync("in", "--out", "out.jsonl");
        Assert.True(anew.Exit == ExitCode.Done, anew.Error);
        Assert.Equal(await _folder.LinesAsync("in"), File.ReadAllText(_folder.PathOf("out.jsonl")));
    }

    [Fact]
    public async Task Resume_DamagedOutput_IsRefused()
    {
        WriteInputs();
        Assert.True(KillAt("out.jsonl", 2 << 20));
        using (var partial = File.OpenWrite(_folder.PathOf("out.jsonl.partial")))
        {
            partial.Position = 1000;
            partial.WriteByte((byte)'X');
        }

        var result = await _folder.RunAsync("in", "--out", "out.jsonl", "--resume");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains("is damaged", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupt_WithOut_CanBeGoneOnWith()
    {
        WriteInputs();
        using var cancel = new CancellationTokenSource();
        var error = new StringWriter();
        var running = CommandLine.RunAsync(
            ["extract", "in", "--out", "out.jsonl"], new CliContext(TextWriter.Null, error, _folder.Root), cancel.Token);
        while (!File.Exists(_folder.PathOf("out.jsonl.partial.state")) && !running.IsCompleted)
        {
            await Task.Yield();
        }

        await cancel.CancelAsync();

        Assert.Equal(ExitCode.Interrupted, await running);
        Assert.Contains("--resume goes on", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await _folder.RunAsync("in", "--out", "out.jsonl", "--resume")).Exit);
        Assert.Equal(await _folder.LinesAsync("in"), File.ReadAllText(_folder.PathOf("out.jsonl")));
    }

    private void WriteInputs()
    {
        var documents = TextFolder.Documents(3_000);
        _folder.Write("in/a.jsonl", documents);
        _folder.Write("in/b.jsonl.gz", TextFolder.Gzip(Encoding.UTF8.GetBytes(documents)));
        _folder.Write("in/c.txt", string.Concat(Enumerable.Range(0, 15_000).Select(i =>
            "They had coal to burn, and nothing else, as everybody in the town knew quite well by then.\n\n"
                + (i % 10 == 0 ? "In 1911 they had 5 tons.\n\n" : ""))));
        _folder.Write("in/d.txt", "They had 5 tons.");
    }

    // Ends a process by force as soon as it has written so much; false where it was done before.
    private bool KillAt(string name, long length, params string[] options)
    {
        var partial = new FileInfo(_folder.PathOf(name + ".partial"));
        using var process = _folder.Start(["in", "--out", name, "--jobs", "2", .. options]);
        while (!process.HasExited)
        {
            partial.Refresh();
            if (partial.Exists && partial.Length >= length && File.Exists(partial.FullName + ".state"))
            {
                process.Kill();
                process.WaitForExit();
                return true;
            }

            process.WaitForExit(1);
        }

        return false;
    }
}
