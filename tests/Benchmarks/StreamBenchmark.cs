using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Benchmarks;

/// <summary>The command <c>extract</c> on a made corpus of any size, as a whole process: rate and peak
/// memory.</summary>
/// <remarks>The corpus is one .jsonl file of the seeds over and over, each document with its number before it
/// so that no two are the same. It is removed afterwards.</remarks>
internal static class StreamBenchmark
{
    public static int Run(string[] args)
    {
        var gigabytes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 1;
        var root = ProcessBenchmark.FindRoot();
        var cli = Path.Combine(root, ".artifacts", "bin", "Rangefinder.Cli", "release",
            "Rangefinder.Cli.dll");
        if (!File.Exists(cli))
        {
            Console.Error.WriteLine(
                $"{cli} is not there. Build first: dotnet build -c Release src/Rangefinder.Cli");
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("rangefinder-stream-").FullName;
        try
        {
            var corpus = Path.Combine(folder, "corpus.jsonl");
            var documents = Make(corpus, Path.Combine(root, "seeds", "corpus"), (long)(gigabytes * 1e9));
            Console.WriteLine(FormattableString.Invariant(
                $"{documents} documents, {new FileInfo(corpus).Length / 1e6:F0} MB of lines of JSON"));
            var ends = args.Length > 1 ? args[1..] : ["jsonl", "parquet"];
            return ends.Max(end => Measure(cli, corpus, Path.Combine(folder, "figures." + end)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Make(string path, string seeds, long size)
    {
        var texts = Directory.GetFiles(seeds,
            "*.txt").Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f)).ToList();
        using var lines = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        var made = 0;
        while (lines.Length < size)
        {
            var id = made.ToString(CultureInfo.InvariantCulture);
            lines.Write(JsonSerializer.SerializeToUtf8Bytes(
                new { id, text = $"Copy {id} of this text.\n\n" + texts[made % texts.Count] }));
            lines.Write("\n"u8);
            made++;
        }

        return made;
    }

    private static int Measure(string cli, string corpus, string output)
    {
        var start = new ProcessStartInfo("dotnet", [cli, "extract", corpus, "--out", output])
        {
            RedirectStandardError = true,
        };
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var told = process.StandardError.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            (peak, processor) = Look(process, peak, processor);
        }

        var seconds = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        var megabytes = new FileInfo(corpus).Length / 1e6;
        Console.WriteLine(FormattableString.Invariant(
            $"{Path.GetExtension(output),-9} {seconds,8:F1} s {megabytes / seconds,7:F1} MB/s; of one core ")
            + FormattableString.Invariant($"{megabytes / processor.TotalSeconds,6:F1} MB/s; ")
            + FormattableString.Invariant($"peak {peak / 1048576.0,4:F0} MiB"));
        Console.WriteLine("          " + told.Result.Trim());
        return process.ExitCode;
    }

    // Peak memory and processor time so far; of a process that has just ended, what was known of it.
    private static (long Peak, TimeSpan Processor) Look(Process process, long peak, TimeSpan processor)
    {
        try
        {
            return (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
        }
        catch (InvalidOperationException)
        {
            return (peak, processor);
        }
    }
}
