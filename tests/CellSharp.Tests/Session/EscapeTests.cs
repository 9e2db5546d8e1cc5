using CellSharp.Diagnostics;
using Rangefinder.Testing;

namespace CellSharp.Tests.Session;

/// <summary>Ways out of <see cref="Trust.Safe"/>: each is refused before anything of its cell runs.</summary>
public sealed class EscapeTests
{
    private static readonly Dictionary<string, (string Code, string? Runs, string Cell)> All = Read();

    public static TheoryData<string> Routes => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Routes))]
    public void Run_AttemptToReachOut_IsRefusedWhenBindingOrHarmless(string route)
    {
        var (code, runs, cell) = All[route];
        using var session = new CellSession(new CellOptions { Trust = Trust.Safe });

        var result = session.Run(cell);

        Assert.Null(result.Exception);
        if (runs is null)
        {
            var first = result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
            Assert.Contains(first?.Code ?? "none", code.Split('|'));
        }
        else
        {
            Assert.Equal(runs, result.Value?.ToString());
        }
    }

    [Fact]
    public void Attempts_AreMany() => Assert.True(All.Count >= 150, $"{All.Count} attempts");

    private static Dictionary<string, (string, string?, string)> Read()
    {
        var result = new Dictionary<string, (string, string?, string)>(StringComparer.Ordinal);
        var text = File.ReadAllText(Repository.PathOf("tests", "CellSharp.Tests", "Session", "escapes.txt"));
        foreach (var entry in text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Skip(1))
        {
            var lines = entry.Trim('\n').Split('\n', 2);
            var head = lines[0][2..].TrimEnd(']').Split(" [", 2);
            var note = head.Length > 1 ? head[1] : "CELL2001";
            var runs = note.StartsWith("runs: ", StringComparison.Ordinal) ? note[6..] : null;
            result.Add(head[0], (note, runs, lines[1]));
        }

        return result;
    }
}
