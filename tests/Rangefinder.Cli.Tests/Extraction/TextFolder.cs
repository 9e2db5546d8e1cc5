using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Rangefinder.Cli.Tests.Extraction;

/// <summary>A folder of its own with texts in it, and the command line run there.</summary>
internal sealed class TextFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("rangefinder-extract-").FullName;

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public void Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public void Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllBytes(PathOf(relative), bytes);
    }

    /// <summary>A line of a .jsonl file.</summary>
    public static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text });

    /// <summary>As many documents, each different and with several figures.</summary>
    public static string Documents(int count) => string.Concat(Enumerable.Range(0, count).Select(i => Line(
        $"d{i}", $"In {1800 + (i % 200)} some {i} million people and {i + 2} wagons were counted.\n\n"
            + $"More than {i % 97} per cent of them, according to the report, lived in {i % 13} towns.") + "\n"));

    public static byte[] Gzip(params byte[][] members)
    {
        using var packed = new MemoryStream();
        foreach (var member in members)
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(member);
        }

        return packed.ToArray();
    }

    public async Task<CliResult> RunAsync(params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var cli = new CliContext(output, error, Root);
        var exit = await CommandLine.RunAsync(["extract", .. args], cli, CancellationToken.None);
        return new CliResult(exit, output.ToString(), error.ToString());
    }

    /// <summary>Figures as lines of JSON; the run must succeed.</summary>
    public async Task<string> LinesAsync(params string[] args)
    {
        var result = await RunAsync(["--jsonl", .. args]);
        Assert.True(result.Exit == ExitCode.Done, result.Error);
        return result.Out;
    }

    /// <summary>The figures themselves.</summary>
    public async Task<IReadOnlyList<FigureLine>> FiguresAsync(params string[] args) => FigureLine.Read(await LinesAsync(args));

    /// <summary>Starts the command as a process of its own in this folder.</summary>
    public Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ExitCode).Assembly.Location, "extract", .. args])
        {
            WorkingDirectory = Root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>What the tests look at of a line of output.</summary>
internal sealed record FigureLine(
    string File, int CharStart, int CharEnd, int LineStart, int LineEnd, string Text, string Document)
{
    private static readonly JsonSerializerOptions Snake =
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IReadOnlyList<FigureLine> Read(string lines) =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<FigureLine>(line, Snake)!),
    ];

    /// <summary>The place is right: the characters of the file there are the text, and the lines are those.</summary>
    public void StandsIn(string raw)
    {
        var before = string.Concat(raw.EnumerateRunes().Take(CharStart));
        Assert.Equal(Text, string.Concat(raw.EnumerateRunes().Skip(CharStart).Take(CharEnd - CharStart)));
        Assert.Equal(before.Count(c => c == '\n') + 1, LineStart);
        Assert.Equal(LineStart + Text.TrimEnd('\n').Count(c => c == '\n'), LineEnd);
    }
}
