namespace Rangefinder.Cli.Tests;

public sealed class RunCommandTests : IDisposable
{
    private const string Load = "using Rangefinder;\nvar study = Study.Open(\"../seeds\");";

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Run_Notebook_WritesCopyChartsReportAndSummary()
    {
        _workspace.Notebook("a.ipynb", Load, "Chart.Forest(study.Range(\"katyn-victims-total\"), study.Compare(\"katyn-victims-total\"))");
        var before = _workspace.Read("notebooks/a.ipynb");

        var result = await _workspace.RunAsync("run");

        Assert.True(result.Exit == ExitCode.Done, result.Error);
        Assert.Contains("a ", result.Out, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(".artifacts", "report", "index.html"), result.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_workspace.PathOf(".artifacts/report/notebooks/a.html")));
        Assert.StartsWith("{", _workspace.Read(".artifacts/charts/a-01.json"), StringComparison.Ordinal);
        Assert.Contains("execute_result", _workspace.Read(".artifacts/notebooks/a.ipynb"), StringComparison.Ordinal);
        Assert.Equal(before, _workspace.Read("notebooks/a.ipynb"));
    }

    [Fact]
    public async Task Run_InPlaceThenCheck_Reproduces()
    {
        _workspace.Notebook("a.ipynb", Load, "study.Compare(\"executions-1937-1938\").ToTable()");

        Assert.Equal(ExitCode.Done, (await _workspace.RunAsync("run", "--in-place")).Exit);
        var check = await _workspace.RunAsync("run", "--check");

        Assert.True(check.Exit == ExitCode.Done, check.Error);
        Assert.Contains("Every committed output reproduces", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunCheck_AfterAnEstimateChanged_NamesNotebookCellAndDifference()
    {
        _workspace.Notebook("a.ipynb", Load, "study.Range(\"executions-1937-1938\").ToTable()");
        Assert.Equal(ExitCode.Done, (await _workspace.RunAsync("run", "--in-place")).Exit);
        _workspace.Change("seeds/reference/estimates.csv", "681692", "681693");

        var check = await _workspace.RunAsync("run", "--check");

        Assert.Equal(ExitCode.Failed, check.Exit);
        Assert.Contains("a.ipynb: cell 2 (cell-2) no longer reproduces", check.Error, StringComparison.Ordinal);
        Assert.Contains("681,692", check.Error, StringComparison.Ordinal);
        Assert.Contains("681,693", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ContinueOnError_ReportsEveryCell()
    {
        _workspace.Notebook("a.ipynb", "nope", "1 + 1", "also nope");

        var result = await _workspace.RunAsync("run", "--continue-on-error");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains("cell 1 (cell-1) failed", result.Error, StringComparison.Ordinal);
        Assert.Contains("cell 3 (cell-3) failed", result.Error, StringComparison.Ordinal);
        Assert.Contains("1, 2 failed", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Untrusted_RefusesFilesUnlessTrusted()
    {
        _workspace.Notebook("a.ipynb", "System.IO.File.Exists(\"x\")");

        Assert.Equal(ExitCode.Failed, (await _workspace.RunAsync("run")).Exit);
        Assert.Equal(ExitCode.Done, (await _workspace.RunAsync("run", "--trust")).Exit);
    }

    [Fact]
    public async Task Extract_Jsonl_FollowsTheContract()
    {
        var result = await _workspace.RunAsync("extract", "--jsonl", "seeds/corpus");

        Assert.Equal(ExitCode.Done, result.Exit);
        string[] keys =
        [
            "file", "char_start", "char_end", "line_start", "line_end", "text", "kind", "low", "high", "iso", "modifier", "unit", "document",
        ];
        var lines = result.Out.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 300);
        var files = new Dictionary<string, System.Text.Rune[]>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            var names = json.RootElement.EnumerateObject().Select(p => p.Name).Take(keys.Length);
            Assert.Equal(keys, names);
            var file = json.RootElement.GetProperty("file").GetString()!;
            if (!files.TryGetValue(file, out var runes))
            {
                files[file] = runes = [.. _workspace.Read("seeds/corpus/" + file).EnumerateRunes()];
            }

            var (start, end) = (json.RootElement.GetProperty("char_start").GetInt32(), json.RootElement.GetProperty("char_end").GetInt32());
            var raw = string.Concat(runes[start..end]);
            Assert.Equal(raw, json.RootElement.GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task Compare_Json_IsAnArrayOfComparisons()
    {
        var result = await _workspace.RunAsync("compare", "executions-1937-1938", "--json");

        using var json = System.Text.Json.JsonDocument.Parse(result.Out);
        Assert.All(json.RootElement.EnumerateArray(), c => Assert.Equal("executions-1937-1938", c.GetProperty("quantity").GetString()));
        Assert.NotEqual(0, json.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData()]
    [InlineData("run")]
    [InlineData("extract")]
    [InlineData("compare")]
    [InlineData("check")]
    public async Task Help_EveryVerb_IsThere(params string[] verb)
    {
        var result = await _workspace.RunAsync([.. verb, "--help"]);

        Assert.Equal(ExitCode.Done, result.Exit);
        Assert.Contains("rangefinder", result.Out, StringComparison.OrdinalIgnoreCase);
    }
}
