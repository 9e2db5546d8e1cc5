using System.Diagnostics;

namespace Benchmarks.Extraction;

/// <summary>Repeats pieces of work over one corpus and prints their rates.</summary>
/// <remarks>Two rates: that of the tenth of the rounds that went fastest by the clock, which others on the
/// machine disturb least, and that of all rounds by the processor time of the whole process, collector
/// included. Ratios are of the first.</remarks>
/// <param name="megabytes">Size of the corpus, in millions of bytes of UTF-8.</param>
/// <param name="rounds">How many times it is worked through.</param>
internal sealed class Meter(double megabytes, int rounds)
{
    private const int Warming = 40;
    private const int LeastWarmingSeconds = 4;
    private long _sum;

    /// <summary>Measures on one thread.</summary>
    /// <param name="name">What is printed.</param>
    /// <param name="work">One corpus.</param>
    /// <param name="scan">Rate of the memory scan to compare with; null for the scan itself.</param>
    /// <returns>MB of text per second of the processor.</returns>
    public double Measure(string name, Func<int> work, double? scan)
    {
        Warm(work);
        var allocated = GC.GetTotalAllocatedBytes();
        var times = new double[rounds];
        var (processor, _) = Time(() => Repeat(work, times));
        var total = megabytes * rounds;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        Array.Sort(times);
        var rate = megabytes / times[rounds / 10];
        var share = scan is { } of ? FormattableString.Invariant($"1/{of / rate:F0} of the scan") : "";
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-34} {rate,8:F1} MB/s ({total / processor,7:F1} of all rounds), ")
            + FormattableString.Invariant($"{allocated / total / 1e6,5:F2} MB allocated per MB  {share}"));
        return rate;
    }

    /// <summary>Measures the same work shared by two threads.</summary>
    /// <param name="name">What is printed.</param>
    /// <param name="work">One corpus; safe on two threads.</param>
    /// <param name="alone">Rate of one thread.</param>
    public void MeasureThreads(string name, Func<int> work, double alone)
    {
        Warm(work);
        var (first, other) = (new double[rounds / 2 + 1], new double[rounds / 2 + 1]);
        var (_, wall) = Time(() =>
        {
            var second = new Thread(() => Repeat(work, other));
            second.Start();
            Repeat(work, first);
            second.Join();
        });
        Array.Sort(first);
        Array.Sort(other);
        var rate = megabytes / first[first.Length / 10] + megabytes / other[other.Length / 10];
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-34} {rate,8:F1} MB/s ({2 * first.Length * megabytes / wall,7:F1} by the clock), ")
            + FormattableString.Invariant($"{rate / alone:F2} times one thread"));
    }

    /// <summary>Processor and clock seconds of a piece of work.</summary>
    public static (double Processor, double Wall) Time(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        work();
        var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (Math.Max((Environment.CpuUsage.TotalTime - before).TotalSeconds, 1e-6), wall);
    }

    public static double PeakMebibytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1048576.0;
    }

    // Often enough for the compiler's last tier, and until it has arrived there: its thread may have to wait
    // for a core.
    private void Warm(Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            Repeat(work, new double[Warming]);
            Thread.Sleep(200);
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < LeastWarmingSeconds);
    }

    private void Repeat(Func<int> work, double[] times)
    {
        var sum = 0L;
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            sum += work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Interlocked.Add(ref _sum, sum);
    }
}
