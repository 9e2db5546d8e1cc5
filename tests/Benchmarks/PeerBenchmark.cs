using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Benchmarks;

/// <summary>The engine beside Roslyn scripting, both published ReadyToRun, in turns within one run.</summary>
internal static class PeerBenchmark
{
    private static readonly string Data = Path.Combine(ProcessBenchmark.FindRoot(), "tests", "Benchmarks", "data");

    public static int Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 9;
        var folder = Path.Combine(ProcessBenchmark.FindRoot(), ".artifacts", "peer");
        if (!args.Contains("--no-publish"))
        {
            Publish("Benchmarks.Host", folder);
            Publish("Benchmarks.Peer", folder);
        }

        var ours = Path.Combine(folder, "Benchmarks.Host", "Benchmarks.Host");
        var peer = Path.Combine(folder, "Benchmarks.Peer", "Benchmarks.Peer");
        CheckNotebook(ours);
        CheckNotebook(peer);
        Console.WriteLine($"{"medians of " + rounds + ", in turns",-34} {"cells",10} {"peer",10} {"ratio",6} {"goal",6}");
        Row("process, 1+1 (ms)", rounds, ours, peer, 0.2, e => Wall(e, "cell", "1+1"));
        Row("process, 12-cell notebook (ms)", rounds, ours, peer, 0.2, e => Wall(e, "notebook", "claims.ipynb"));
        Row("warm one-line cell (ms)", rounds, ours, peer, 0.1, e => Said(e, "warm ", "warm", "60"));
        Row("peak memory, 1+1 (MiB)", rounds, ours, peer, 0.5, e => Peak(e, "cell", "1+1"));
        Row("peak memory, notebook (MiB)", rounds, ours, peer, 0.5, e => Peak(e, "notebook", "claims.ipynb"));
        Row("engine as shipped (MB)", 1, ours, peer, 1.0 / 15, Shipped);
        return 0;
    }

    private static void Row(string name, int rounds, string ours, string peer, double goal, Func<string, double> measure)
    {
        var a = new List<double>();
        var b = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            a.Add(measure(ours));
            b.Add(measure(peer));
        }

        var (mine, its) = (Median(a), Median(b));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-34} {mine,10:F2} {its,10:F2} {mine / its,6:F3} {goal,6:F3}"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double Wall(string engine, params string[] arguments)
    {
        var clock = Stopwatch.GetTimestamp();
        Start(engine, arguments);
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static double Peak(string engine, params string[] arguments) =>
        Said(engine, "peak ", [.. arguments, "--peak"]) / 1048576;

    private static double Said(string engine, string label, params string[] arguments) => double.Parse(
        Start(engine, arguments).Split('\n').Last(l => l.StartsWith(label, StringComparison.Ordinal))[label.Length..],
        CultureInfo.InvariantCulture);

    /// <summary>What a product that takes the engine adds to its folder: ours is one file.</summary>
    private static double Shipped(string engine) => Directory.GetFiles(Path.GetDirectoryName(engine)!, "*.dll")
        .Where(f => Path.GetFileName(f) == "CellSharp.dll"
            || Path.GetFileName(f).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
        .Sum(f => new FileInfo(f).Length) / 1e6;

    /// <summary>Speed counts only for the right result.</summary>
    private static void CheckNotebook(string engine)
    {
        var expected = System.Text.Json.JsonSerializer.Deserialize<string[]>(
            File.ReadAllText(Path.Combine(Data, "claims.expected.json")))!;
        var wanted = string.Concat(expected.Select(t => t.Length == 0 || t.EndsWith('\n') ? t : t + "\n"));
        if (Start(engine, "notebook", "claims.ipynb") != wanted)
        {
            throw new InvalidOperationException($"{engine} does not give the notebook's recorded text.");
        }
    }

    private static string Start(string engine, params string[] arguments)
    {
        var start = new ProcessStartInfo(engine, arguments)
        {
            WorkingDirectory = Data,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output
            : throw new InvalidOperationException($"{engine} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static void Publish(string project, string folder)
    {
        var source = Path.Combine(ProcessBenchmark.FindRoot(), "tests", project);
        using var process = Process.Start("dotnet", [
            "publish", source, "-c", "Release", "-r", "linux-x64", "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-o", Path.Combine(folder, project), "-v", "q", "--nologo",
        ]);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{project} cannot be published.");
        }
    }
}
