using CellSharp.Syntax;

namespace CellSharp;

public sealed partial class CellSession
{
    /// <summary>What cells commonly do, once each; running it loads and compiles the code behind
    /// it.</summary>
    private const string Sample = """
        var words = new List<string> { "a", "bb" };
        record Pair(int Left, string Right) { public bool Is => Left > 0; }
        int Next(int n) => n + 1;
        var pairs = words.Select(w => new Pair(Next(w.Length), w)).Where(p => p.Is && p.Left != 9).ToList();
        var groups = pairs.GroupBy(p => p.Left).Select(g => new { g.Key, N = g.Count(), M = g.Average(p => p.Left * 1.0) })
            .OrderByDescending(g => g.N).ThenBy(g => g.Key).ToList();
        var sizes = words.ToDictionary(w => w, w => w.Length);
        foreach (var (word, size) in sizes) { if (size > 1) continue; }
        for (var i = 0; i < 2; i++) { sizes["a"] = sizes.TryGetValue("a", out var old) ? old + i : i; }
        var (left, right) = (1, "x");
        var grade = left switch { > 1 => "many", _ => "one" };
        string.Join("; ", groups.Select(g => $"{g.Key,5} {g.M:F1}"))
        """;

    private static int _warm;

    /// <summary>Starts to load, on a thread of its own, what most cells need. For hosts that will run several
    /// cells: the first ones then wait less. Does nothing when called again.</summary>
    public static void WarmUp()
    {
        if (Interlocked.Exchange(ref _warm, 1) == 0)
        {
            new Thread(RunSample, 16 * 1024 * 1024) { IsBackground = true, Name = "warm-up" }.Start();
        }
    }

    private static void RunSample()
    {
        using var session = new CellSession(new CellOptions { Trust = Trust.Everything });
        session._cells.Add(new SourceText(Sample));
        session.Execute(Parser.Parse(Sample), 0);
    }
}
