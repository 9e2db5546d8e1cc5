using System.Globalization;
using System.Text;
using Rangefinder.Testing;
using Xunit.Abstractions;

namespace CellSharp.Conformance;

/// <summary>
/// The engine against what Roslyn scripting made of the same programs. A section fails when fewer of its
/// programs agree than its floor in floors.txt says; floors only go up.
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
        var counts = Files().SelectMany(CorpusFiles.ReadPrograms).CountBy(p => p.Section).ToList();

        Assert.True(counts.Sum(c => c.Value) >= 1500, $"{counts.Sum(c => c.Value)} programs");
        Assert.True(counts.First(c => c.Key == "errors").Value >= 250, "too few programs that are refused");
    }

    [Fact]
    public void Run_EveryProgram_AgreesWithRoslynAtLeastUpToTheFloors()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var tally = new SortedDictionary<string, (int Agree, int All)>(StringComparer.Ordinal);
        var mismatches = new StringBuilder();
        foreach (var file in Files())
        {
            RunFile(file, tally, mismatches);
        }

        var place = Repository.PathOf(".artifacts", "conformance", "mismatches.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, mismatches.ToString());
        var shown = Tally(tally);
        File.WriteAllText(Path.ChangeExtension(place, null) + ".tally.txt", shown);
        output.WriteLine(shown);
        Assert.True(Below(tally).Count == 0, $"{string.Join('\n', Below(tally))}\nSee {place}\n{shown}");
    }

    private static IReadOnlyList<string> Files() => CorpusFiles.ProgramFiles(Path.Combine(Home, "programs"));

    private static void RunFile(
        string file, SortedDictionary<string, (int Agree, int All)> tally, StringBuilder mismatches)
    {
        var expected = CorpusFiles.ReadExpected(CorpusFiles.ExpectedFileOf(file));
        foreach (var program in CorpusFiles.ReadPrograms(file))
        {
            var wanted = CorpusFiles.Write([(program.Id, expected[program.Name])]);
            var got = CorpusFiles.Write([(program.Id, new EngineRunner().Run(program))]);
            var agrees = string.Equals(wanted, got, StringComparison.Ordinal);
            var (agree, all) = tally.GetValueOrDefault(program.Section);
            tally[program.Section] = (agree + (agrees ? 1 : 0), all + 1);
            if (!agrees)
            {
                mismatches.Append(CultureInfo.InvariantCulture,
                    $"{string.Join("\n//--- cell\n", program.Cells)}\n-- wanted {wanted}-- got {got}\n");
            }
        }
    }

    private static string Tally(SortedDictionary<string, (int Agree, int All)> tally)
    {
        var text = new StringBuilder();
        foreach (var (section, (agree, all)) in tally)
        {
            text.Append(CultureInfo.InvariantCulture, $"{section,-24}{agree,6} of {all,5}\n");
        }

        return text.Append(CultureInfo.InvariantCulture,
            $"{"all",-24}{tally.Values.Sum(v => v.Agree),6} of {tally.Values.Sum(v => v.All),5}\n").ToString();
    }

    private static List<string> Below(SortedDictionary<string, (int Agree, int All)> tally)
    {
        var floors = File.ReadLines(Path.Combine(Home, "floors.txt"))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts is [not "#", _])
            .ToDictionary(parts => parts[0], parts => int.Parse(parts[1], CultureInfo.InvariantCulture));
        return [.. floors.Where(f => tally.GetValueOrDefault(f.Key).Agree < f.Value)
            .Select(f => $"{f.Key}: {tally.GetValueOrDefault(f.Key).Agree} programs agree, the floor is {f.Value}.")];
    }
}
