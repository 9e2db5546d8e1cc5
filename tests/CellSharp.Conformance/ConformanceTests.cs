using System.Globalization;
using Rangefinder.Testing;
using Xunit.Abstractions;

namespace CellSharp.Conformance;

/// <summary>
/// The engine against what Roslyn scripting made of the same programs. A section fails when fewer of its
/// programs agree than its floor in floors.txt says.
/// </summary>
public class ConformanceTests(ITestOutputHelper output)
{
    private static readonly string Home = Repository.PathOf("tests", "CellSharp.Conformance");

    [Fact]
    public void Corpus_EveryProgram_HasARecordedOutcomeForEachCell()
    {
        var missing = new List<string>();
        foreach (var file in Files())
        {
            var expected = CorpusFiles.ReadExpected(CorpusFiles.ExpectedFileOf(file));
            missing.AddRange(CorpusFiles.ReadPrograms(file)
                .Where(p => !expected.TryGetValue(p.Name, out var cells) || cells.Count != p.Cells.Count)
                .Select(p => p.Id));
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Corpus_AsAWhole_HasAtLeastFifteenHundredPrograms()
    {
        var counts = Files().SelectMany(CorpusFiles.ReadPrograms).CountBy(p => p.Section).ToDictionary();

        Assert.True(counts.Values.Sum() >= 1500, $"{counts.Values.Sum()} programs");
        Assert.True(counts["errors"] >= 250, $"{counts["errors"]} programs that are refused");
    }

    [Fact]
    public void Run_EveryProgram_AgreesWithRoslynAtLeastUpToTheFloors()
    {
        var invariant = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = invariant;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = invariant;
        var scores = new Scoreboard();
        foreach (var file in Files())
        {
            var expected = CorpusFiles.ReadExpected(CorpusFiles.ExpectedFileOf(file));
            foreach (var program in CorpusFiles.ReadPrograms(file))
            {
                scores.Add(program, expected[program.Name], new EngineRunner().Run(program));
            }
        }

        Report(scores);
        var floors = new Floors(Path.Combine(Home, "floors.txt"));
        if (Environment.GetEnvironmentVariable("RANGEFINDER_RAISE_FLOORS") == "1")
        {
            floors.Raise(scores);
        }

        Assert.True(floors.BrokenBy(scores).Count == 0, string.Join('\n', floors.BrokenBy(scores)));
    }

    private static IReadOnlyList<string> Files() => CorpusFiles.ProgramFiles(Path.Combine(Home, "programs"));

    private void Report(Scoreboard scores)
    {
        var folder = Repository.PathOf(".artifacts", "conformance");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "mismatches.txt"), scores.Mismatches);
        File.WriteAllText(Path.Combine(folder, "summary.txt"), scores.Summary());
        output.WriteLine(scores.Summary());
    }
}
