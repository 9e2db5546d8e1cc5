using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>Time and memory of whole processes: an empty .NET command, one cell, all notebooks.</summary>
internal static class ProcessBenchmark
{
    private const int Runs = 7;

    public static int Run(string[] args)
    {
        var root = FindRoot();
        var cli = Path.Combine(root, ".artifacts", "bin", "Rangefinder.Cli", "release", "Rangefinder.Cli.dll");
        if (!File.Exists(cli))
        {
            Console.Error.WriteLine($"{cli} is not there. Build first: dotnet build -c Release src/Rangefinder.Cli");
            return 1;
        }

        var output = Directory.CreateTempSubdirectory("rangefinder-benchmark-").FullName;
        var one = Path.Combine(output, "one.ipynb");
        File.WriteAllText(one, """
            {"cells": [{"cell_type": "code", "id": "a", "metadata": {}, "source": ["1+1"], "outputs": [], "execution_count": null}],
             "metadata": {"kernelspec": {"language": "csharp", "name": "rangefinder"}}, "nbformat": 4, "nbformat_minor": 5}
            """);
        Report("rangefinder --help (start of the process)", cli, root, ["--help"]);
        Report("a process that opens a session and runs 1+1", typeof(ProcessBenchmark).Assembly.Location, root, ["first-cell"]);
        Report("rangefinder run one.ipynb (one cell and the report)", cli, root, ["run", one, "--out", output]);
        Report("rangefinder run (all notebooks and the report)", cli, root, ["run", "--out", output]);
        Report("rangefinder extract --jsonl seeds/corpus", cli, root, ["extract", "--jsonl", "seeds/corpus"]);
        Directory.Delete(output, recursive: true);
        return args.Length;
    }

    /// <summary>What the process to time to the first cell does, and nothing else.</summary>
    public static int FirstCell()
    {
        using var session = new CellSharp.CellSession();
        return session.Run("1+1").Value is 2 ? 0 : 1;
    }

    private static void Report(string name, string cli, string root, string[] arguments)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => Measure(cli, root, arguments)).ToList();
        var time = runs.Select(r => r.Milliseconds).Order().ElementAt(Runs / 2);
        var memory = runs.Max(r => r.PeakMebibytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-55} {time,8:F0} ms   peak {memory,6:F0} MiB"));
    }

    private static (double Milliseconds, double PeakMebibytes) Measure(string cli, string root, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [cli, .. arguments])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(5))
        {
            process.Refresh();
            peak = Math.Max(peak, Peak(process));
        }

        var took = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        Task.WaitAll(output, error);
        return process.ExitCode == 0
            ? (took, peak / 1048576.0)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}");
    }

    private static long Peak(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It ended between the two looks.
        }
    }

    internal static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Notebooks.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run this inside a clone of the repository.");
    }
}
