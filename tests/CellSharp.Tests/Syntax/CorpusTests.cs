using CellSharp.Syntax;

namespace CellSharp.Tests.Syntax;

public class CorpusTests
{
    public static TheoryData<string> Files => [.. SeedCells.ByFile.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Parse_CorpusCell_IsClean(string file)
    {
        var failures = SeedCells.ByFile[file]
            .Select((cell, index) => (Index: index, Errors: SyntaxText.Errors(Parser.Parse(cell)).ToArray()))
            .Where(result => result.Errors.Length > 0)
            .Select(result => $"{file} cell {result.Index + 1}: {string.Join(", ", result.Errors)}");

        Assert.Empty(failures);
    }

    [Fact]
    public void Corpus_HasWhatPeopleWrite() => Assert.True(SeedCells.All.Count >= 160,
        $"{SeedCells.All.Count} cells");

    [Fact]
    public void Parse_BenchmarkNotebook_LastExpressionsAreResults()
    {
        var results = SeedCells.ByFile["claims-notebook"].Select(cell =>
            Parser.Parse(cell).Root.Result is not null);

        Assert.Equal(
            [false, false, true, false, false, false, true, false, false, true, true, true], results);
    }
}
