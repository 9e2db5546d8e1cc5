using System.Diagnostics;
using System.Globalization;
using System.Text;
using CellSharp;
using CellSharp.Syntax;

namespace Benchmarks;

/// <summary>What the thousandth cell of a session costs beside the tenth, and how a long cell's cost grows.</summary>
internal static class GrowthBenchmark
{
    public static int Run(string[] args)
    {
        Session(warm: true);
        Session(warm: false);
        foreach (var lines in (int[])[1250, 2500, 5000, 10000])
        {
            LongCell(lines);
        }

        return args.Length;
    }

    /// <summary>Each cell declares a variable, a function and uses ones of an earlier cell.</summary>
    private static void Session(bool warm)
    {
        using var session = new CellSession();
        var times = new List<double>();
        var memory = new List<long>();
        for (var i = 0; i < 1100; i++)
        {
            var cell = i == 0 ? "var v0 = 1; int F0(int x) => x + 1;" : string.Create(CultureInfo.InvariantCulture,
                $"var v{i} = F{i / 2}(v{i / 2}) + 1; int F{i}(int x) => x + v{i / 3}; new[] {{ v{i}, 2 }}.Select(x => x * v0).Sum()");
            var clock = Stopwatch.GetTimestamp();
            if (!session.Run(cell).Succeeded)
            {
                throw new InvalidOperationException(cell);
            }

            times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            if (i is 100 or 1099)
            {
                memory.Add(GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        if (!warm)
        {
            double Around(int at) => times.Skip(at - 5).Take(50).Order().ElementAt(25);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"cells from the 10th {Around(10):F2} ms, from the 1000th {Around(1000):F2} ms, ratio {Around(1000) / Around(10):F2}; "
                + $"kept memory per cell {(memory[1] - memory[0]) / 1000.0 / 1024:F1} KiB"));
        }
    }

    private static void LongCell(int lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"var a{i} = {i} * 2 + Math.Abs({i} - 3); // line {i}\n");
        }

        var cell = text.ToString();
        double Best(Action work) => Enumerable.Range(0, 5).Min(_ =>
        {
            var clock = Stopwatch.GetTimestamp();
            work();
            return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        });
        var parse = Best(() => Parser.Parse(cell));
        var run = Best(() =>
        {
            using var session = new CellSession();
            session.Run(cell);
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"a cell of {lines,5} lines: parse {parse,7:F1} ms, {1000 * parse / lines:F2} us a line; whole run {run,8:F1} ms, {1000 * run / lines:F1} us a line"));
    }
}
