using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rangefinder;
using Rangefinder.Quantities;

namespace Benchmarks;

/// <summary>Throughput of normalising and extracting on the corpus repeated, beside a plain scan of the same bytes.</summary>
internal static class ExtractionBenchmark
{
    public static int Run(string[] args)
    {
        var megabytes = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50;
        var folder = Path.Combine(ProcessBenchmark.FindRoot(), "seeds", "corpus");
        var texts = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f)).ToList();
        var once = texts.Sum(t => Encoding.UTF8.GetByteCount(t));
        var rounds = Math.Max(1, megabytes * 1_000_000 / once);
        var total = (double)once * rounds / 1e6;
        var bytes = texts.Select(Encoding.UTF8.GetBytes).ToList();
        var passages = texts.SelectMany(t => Document.FromText("t", t).Passages.Select(p => p.Text)).ToList();

        var found = 0;
        var scan = Time(rounds, () => found += bytes.Sum(b => b.AsSpan().Count((byte)'7')));
        var normalise = Time(rounds, () => found += texts.Sum(t => Document.FromText("t", t).Passages.Length));
        var extract = Time(rounds, () => found += passages.Sum(p => FigureExtractor.Extract(p).Length));
        Console.WriteLine(FormattableString.Invariant($"corpus repeated {rounds} times, {total:F0} MB; checksum {found}"));
        Print("memory scan for one byte", total, scan);
        Print("normalise", total, normalise);
        Print("extract from passages", total, extract);
        Print("normalise and extract", total, normalise + extract);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"peak memory of this process {self.PeakWorkingSet64 / 1048576.0:F0} MiB"));
        return 0;
    }

    private static double Time(int rounds, Action work)
    {
        work();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < rounds; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Print(string name, double megabytes, double seconds) =>
        Console.WriteLine(FormattableString.Invariant($"{name,-30} {megabytes / seconds,10:F1} MB/s  ({seconds:F2} s)"));
}
