namespace Rangefinder.Cli.Tests;

/// <summary>What <c>run</c> lets cells reach and use up.</summary>
public sealed class TrustAndLimitsTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Run_CellNeedsMoreTrust_SaysHowToGrantIt()
    {
        _workspace.Notebook("a.ipynb", "File.Exists(\"x\")");

        var result = await _workspace.RunAsync("run");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains("CELL2001", result.Error, StringComparison.Ordinal);
        Assert.Contains("--allow System.IO", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--allow", "System.IO")]
    [InlineData("--allow", "System.Net.Http,System.IO")]
    [InlineData("--allow", "System.IO.File")]
    [InlineData("--allow", "System.Net", "--allow", "System.IO")]
    [InlineData("--trust")]
    public async Task Run_Granted_Runs(params string[] options)
    {
        _workspace.Notebook("a.ipynb", "File.Exists(\"no such file\")");

        var result = await _workspace.RunAsync(["run", .. options]);

        Assert.True(result.Exit == ExitCode.Done, result.Error);
    }

    [Fact]
    public async Task Run_AnyFileThroughTheLibrary_IsClosedUntilFilesAre()
    {
        _workspace.Notebook("a.ipynb", "using Rangefinder; Document.FromFile(\"../seeds/corpus/corpus.json\").Id.Length");

        var refused = await _workspace.RunAsync("run");
        var granted = await _workspace.RunAsync("run", "--allow", "System.IO");

        Assert.Contains("'Rangefinder.Document.FromFile' is not open", refused.Error, StringComparison.Ordinal);
        Assert.True(granted.Exit == ExitCode.Done, granted.Error);
    }

    [Theory]
    [InlineData("--allow", "System.OI", "did you mean 'System.IO'?")]
    [InlineData("--allow", "Nothing.Like.It", ".NET has no namespace or type 'Nothing.Like.It'.")]
    [InlineData("--time-limit", "30", "--time-limit takes a time such as 30s, 500ms, 5min, not '30'.")]
    [InlineData("--time-limit", "-5s", "not '-5s'")]
    [InlineData("--memory-limit", "lots", "--memory-limit takes a size such as 500MB, 2GB, not 'lots'.")]
    [InlineData("--output-limit", "0MB", "not '0MB'")]
    public async Task Run_BadValue_IsAWrongCommandLine(string option, string value, string says)
    {
        var result = await _workspace.RunAsync("run", option, value);

        Assert.Equal(ExitCode.WrongCommandLine, result.Exit);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--time-limit", "5s", "while (true) { }", "CELL3001")]
    [InlineData("--memory-limit", "200MB", "var xs = new List<string>(); while (true) xs.Add(new string('a', 1000));", "CELL3002")]
    [InlineData("--output-limit", "1KB", "while (true) Console.Write(\"again\");", "CELL3003")]
    public async Task Run_CellGoesOverALimit_EndsWithTheLimitAndTheNextCellRuns(
        string option, string value, string cell, string code)
    {
        _workspace.Notebook("a.ipynb", cell, "1 + 41");

        var result = await _workspace.RunAsync("run", "--continue-on-error", option, value);

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains(code, result.Error, StringComparison.Ordinal);
        Assert.Contains("42", _workspace.Read(".artifacts/notebooks/a.ipynb"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_PrintsForEver_IsCutWithoutBeingAsked()
    {
        _workspace.Notebook("a.ipynb", "while (true) Console.Write(\"again\");");

        var result = await _workspace.RunAsync("run");

        Assert.Contains("output limit of 1,000,000 characters", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Help_ShowsLimitsAndAllow()
    {
        var help = (await _workspace.RunAsync("run", "--help")).Out;

        Assert.All(["--allow", "--time-limit", "--memory-limit", "--output-limit", "1MB when not said"],
            part => Assert.Contains(part, help.ReplaceLineEndings(" "), StringComparison.Ordinal));
    }
}
