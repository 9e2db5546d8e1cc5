using System.Diagnostics;

namespace Benchmarks.Extraction;

/// <summary>Repeats pieces of work over one corpus and prints their rates.</summary>
/// <remarks>Rates are by the processor time of the whole process, collector included: on a machine that others use
/// too, the wall clock says more of them than of the work.</remarks>
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
        var (processor, wall) = Time(() => Repeat(work, rounds));
        var total = megabytes * rounds;
        var share = scan is { } of ? FormattableString.Invariant($"1/{of * processor / total:F0} of the scan") : "";
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-34} {total / processor,8:F1} MB/s ({total / wall,7:F1} by the clock) {(GC.GetTotalAllocatedBytes() - allocated) / total / 1e6,6:F2} MB allocated per MB  {share}"));
        return total / processor;
    }

    /// <summary>Measures the same work shared by two threads.</summary>
    /// <param name="name">What is printed.</param>
    /// <param name="work">One corpus; safe on two threads.</param>
    /// <param name="alone">Rate of one thread.</param>
    public void MeasureThreads(string name, Func<int> work, double alone)
    {
        Warm(work);
        var total = megabytes * rounds;
        var (processor, wall) = Time(() =>
        {
            var second = new Thread(() => Repeat(work, rounds / 2));
            second.Start();
            Repeat(work, rounds - rounds / 2);
            second.Join();
        });
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-34} {2 * total / processor,8:F1} MB/s ({total / wall,7:F1} by the clock), {2 * total / processor / alone:F2} times one thread where both have a core"));
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

    // Often enough for the compiler's last tier, and until it has arrived there: its thread may have to wait for a
    // core.
    private void Warm(Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            Repeat(work, Warming);
            Thread.Sleep(200);
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < LeastWarmingSeconds);
    }

    private void Repeat(Func<int> work, int times)
    {
        var sum = 0L;
        for (var i = 0; i < times; i++) sum += work();
        Interlocked.Add(ref _sum, sum);
    }
}
