using System.Diagnostics;
using System.Globalization;
using CellSharp;
using CellSharp.Tests.Session;

namespace Benchmarks;

/// <summary>How long a session takes to answer after an interrupt, for cells that would run for ever. Each cell has a
/// process of its own: work that cannot be stopped must not slow down the next one.</summary>
internal static class InterruptBenchmark
{
    private static readonly TimeSpan Before = TimeSpan.FromMilliseconds(300);

    public static int Run(string[] args)
    {
        if (args is ["one", var index])
        {
            return One(Cells()[int.Parse(index, CultureInfo.InvariantCulture)]);
        }

        var answers = new List<double>();
        for (var i = 0; i < Cells().Count; i++)
        {
            var answered = InAProcessOfItsOwn(i);
            answers.Add(answered);
            Console.WriteLine(FormattableString.Invariant($"{answered,7:F0} ms  {Cells()[i]}"));
        }

        answers.Sort();
        Console.WriteLine(FormattableString.Invariant(
            $"median {answers[answers.Count / 2]:F0} ms, longest {answers[^1]:F0} ms, {answers.Count(a => a <= 200)} of {answers.Count} within 200 ms"));
        return 0;
    }

    private static List<string> Cells() => [.. InterruptCells.Stoppable, .. InterruptCells.Unstoppable];

    private static double InAProcessOfItsOwn(int index)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(InterruptBenchmark).Assembly.Location, "interrupt", "one", $"{index}" },
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(text, CultureInfo.InvariantCulture);
    }

    private static int One(string cell)
    {
        using var session = new CellSession(new CellOptions { Trust = Trust.Everything });
        session.Run("var kept = 41;");
        session.Run("kept + 1");
        using var cancel = new CancellationTokenSource();
        var asked = 0L;
        var timer = new Thread(() =>
        {
            Thread.Sleep(Before);
            asked = Stopwatch.GetTimestamp();
            cancel.Cancel();
        });
        timer.Start();
        session.Run(cell, cancel.Token);
        var answered = Stopwatch.GetElapsedTime(asked);
        if (session.Run("kept + 1").Value is not 42)
        {
            Console.Error.WriteLine("The session lost its state: " + cell);
            return 1;
        }

        Console.WriteLine(answered.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture));
        Console.Out.Flush();
        Environment.Exit(0);
        return 0;
    }
}
