using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Benchmarks.Cells;

/// <summary>What the measured processes do, the same for every engine: one cell, a notebook, or warm cells.</summary>
internal static class CellProcess
{
    /// <summary>Cells of one line as people type them into a running session, numbered so that none repeats.</summary>
    private static readonly string[] Lines =
    [
        "var a# = # * 3 + 1;",
        "a#",
        "Math.Sqrt(a# + #)",
        "$\"{a#} of {#}\"",
        "new[] { 3, 1, 2 }.Where(x => x < #).Sum()",
        "string.Join(\", \", Enumerable.Range(0, 3))",
    ];

    public static int Run(string[] args, Func<string, object?> run)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["cell", var cell, ..]:
                Show(run(cell));
                break;
            case ["notebook", var file, ..]:
                Notebook(file, run);
                break;
            case ["warm", var count, ..]:
                Warm(int.Parse(count, CultureInfo.InvariantCulture), run);
                break;
            default:
                Console.Error.WriteLine("cell TEXT | notebook FILE | warm COUNT   [--peak]");
                return 2;
        }

        if (args[^1] == "--peak")
        {
            using var self = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak {self.PeakWorkingSet64}"));
        }

        return 0;
    }

    private static void Notebook(string file, Func<string, object?> run)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var cell in notebook.RootElement.GetProperty("cells").EnumerateArray())
        {
            if (cell.GetProperty("cell_type").ValueEquals("code"))
            {
                var source = cell.GetProperty("source");
                Show(run(source.ValueKind == JsonValueKind.String ? source.GetString()!
                    : string.Concat(source.EnumerateArray().Select(l => l.GetString()))));
            }
        }
    }

    /// <summary>The median time of a cell, once the engine has run as many cells unmeasured.</summary>
    private static void Warm(int count, Func<string, object?> run)
    {
        var times = new List<double>();
        for (var i = 0; i < 2 * count; i++)
        {
            var cell = Lines[i % Lines.Length].Replace("#",
                (i / Lines.Length).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            var clock = Stopwatch.GetTimestamp();
            run(cell);
            if (i >= count)
            {
                times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"warm {times[times.Count / 2]:F4}"));
    }

    private static void Show(object? value)
    {
        if (value is not null)
        {
            Console.WriteLine(value);
        }
    }
}
