using System.Text.Json.Nodes;
using Rangefinder.Cli.Tests.Extraction;

namespace Rangefinder.Cli.Tests;

public sealed class ExportCommandTests
{
    [Theory]
    [InlineData("csv", "claim,document,file,line,")]
    [InlineData("json", "[\n  {\n    \"claim\":")]
    [InlineData("claimreview", "{\n  \"@context\": \"https://schema.org\"")]
    [InlineData("annotations", "{\n  \"@context\": \"http://www.w3.org/ns/anno.jsonld\"")]
    [InlineData("bib", "@")]
    [InlineData("csl", "[\n  {\n    \"id\":")]
    public async Task Export_EachFormat_GoesToStandardOutputOrToTheFile(string format, string begin)
    {
        using var workspace = new TemporaryWorkspace();
        var printed = await workspace.RunAsync("export", format);
        Assert.Equal(0, printed.Exit);
        Assert.StartsWith(begin, printed.Out, StringComparison.Ordinal);

        var kept = await workspace.RunAsync("export", format, "--out", "kept.txt");
        Assert.Equal((0, ""), (kept.Exit, kept.Out));
        Assert.Equal(printed.Out, workspace.Read("kept.txt"));
        Assert.False(File.Exists(workspace.PathOf("kept.txt.partial")));
    }

    [DuckDbFact]
    public async Task Export_Parquet_HasTheRowsOfTheCsv()
    {
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(0, (await workspace.RunAsync("export", "csv", "--out", "x.csv")).Exit);
        Assert.Equal(0, (await workspace.RunAsync("export", "parquet", "--out", "x.parquet")).Exit);
        const string Columns = "claim, line, low, studies, ratio, days, reason";
        string Rows(string file) => string.Join('\n', DuckDb.Query($"SELECT {Columns} FROM '{workspace.PathOf(file)}' ORDER BY claim"));
        Assert.Equal(Rows("x.csv"), Rows("x.parquet"));
    }

    [Fact]
    public async Task Export_ParquetToStandardOutput_AsksForAFile()
    {
        using var workspace = new TemporaryWorkspace();
        var result = await workspace.RunAsync("export", "parquet");
        Assert.Equal(2, result.Exit);
        Assert.Contains("--out FILE", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_Json_IsWhatComparePrints()
    {
        using var workspace = new TemporaryWorkspace();
        var exported = await workspace.RunAsync("export", "json");
        var compared = await workspace.RunAsync("compare", "--json");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(exported.Out), JsonNode.Parse(compared.Out)));
    }

    [Fact]
    public async Task Export_UnknownFormat_NamesTheKnownOnes()
    {
        using var workspace = new TemporaryWorkspace();
        var result = await workspace.RunAsync("export", "xlsx");
        Assert.Equal(2, result.Exit);
        Assert.Contains("csv", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_FolderThatIsNotThere_SaysSo()
    {
        using var workspace = new TemporaryWorkspace();
        var result = await workspace.RunAsync("export", "csv", "--out", "nowhere/x.csv");
        Assert.Equal(1, result.Exit);
        Assert.Contains("nowhere", result.Error, StringComparison.Ordinal);
    }
}
