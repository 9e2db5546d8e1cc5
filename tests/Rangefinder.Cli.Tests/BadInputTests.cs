namespace Rangefinder.Cli.Tests;

/// <summary>Every kind of bad input: exit 1, one clear message with the place, the value and the mend.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string FirstText = "seeds/corpus/000_ccbc81d710eb2fcd.txt";

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    private async Task<string> FailsAsync(params string[] args)
    {
        var result = await _workspace.RunAsync(args);
        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Equal("", result.Out);
        return result.Error;
    }

    private static void Says(string error, params string[] parts) =>
        Assert.All(parts, part => Assert.Contains(part, error, StringComparison.Ordinal));

    [Fact]
    public async Task Check_SoundWorkspace_Succeeds()
    {
        var result = await _workspace.RunAsync("check");

        Assert.Equal((ExitCode.Done, ""), (result.Exit, result.Error));
        Assert.Contains("no problem found", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WithCoverage_CountsFiguresClaimsAndExclusions()
    {
        var result = await _workspace.RunAsync("check", "--coverage");

        Assert.Equal((ExitCode.Done, ""), (result.Exit, result.Error));
        Says(result.Out, "figures found", "claims denied", "left out: opinion", "3 or more independent studies");
    }

    [Fact]
    public async Task Check_MissingCorpusFile_NamesIt()
    {
        File.Delete(_workspace.PathOf(FirstText));

        Says(await FailsAsync("check"), "000_ccbc81d710eb2fcd.txt", "corpus.json");
    }

    [Fact]
    public async Task Check_CorpusFileNeitherUtf8NorWindows1252_NamesTheByte()
    {
        File.WriteAllBytes(_workspace.PathOf(FirstText), [.. "A line\nand "u8, 0x81, .. " a byte\n"u8]);

        Says(await FailsAsync("check"), "000_ccbc81d710eb2fcd.txt:2:5", "81");
    }

    [Fact]
    public async Task Check_CorpusFileChanged_SaysThatTheDigestDiffers()
    {
        _workspace.Change(FirstText, "millions", "Millions");

        Says(await FailsAsync("check"), "000_ccbc81d710eb2fcd.txt", "SHA-256");
    }

    [Fact]
    public async Task Check_QuotationNotFound_ShowsTheNearest()
    {
        _workspace.Change("seeds/reference/claims.csv", "He is credited with the death of", "He is credited with the deaths of");

        Says(await FailsAsync("check"), "claims.csv:", "He is credited with the deaths of", "He is credited with the death of");
    }

    [Fact]
    public async Task Check_QuotationFoundTwice_SaysSo()
    {
        _workspace.Change(
            "seeds/reference/claims.csv", "millions today are dying for lack of conditions that used to exist under Stalin", "Stalin");

        Says(await FailsAsync("check"), "claims.csv:", "Stalin", "times");
    }

    [Fact]
    public async Task Check_UnknownQuantity_GivesTheNearestKey()
    {
        _workspace.Change("seeds/reference/estimates.csv", ",executions-1937-1938,", ",executions-1937-1939,");

        Says(await FailsAsync("check"), "estimates.csv:", "executions-1937-1939", "executions-1937-1938");
    }

    [Fact]
    public async Task Check_UnknownSource_GivesTheNearestKey()
    {
        _workspace.Change("seeds/reference/estimates.csv", ",lewin2005,", ",lewin2006,");

        Says(await FailsAsync("check"), "estimates.csv:", "lewin2006", "lewin2005");
    }

    [Fact]
    public async Task Check_LowAboveHigh_NamesBoth()
    {
        var text = _workspace.Read("seeds/reference/estimates.csv").Split('\n');
        const string id = "famine-ussr-davies-wheatcroft-2004,";
        var row = Array.FindIndex(text, line => line.StartsWith(id, StringComparison.Ordinal));
        text[row] = text[row].Replace("5500000", "95500000", StringComparison.Ordinal);
        _workspace.Write("seeds/reference/estimates.csv", string.Join('\n', text));

        Says(await FailsAsync("check"), $"estimates.csv:{row + 1}", "95500000");
    }

    [Fact]
    public async Task Check_MalformedCsvRow_NamesTheLine()
    {
        var text = _workspace.Read("seeds/reference/quantities.csv").Split('\n');
        text[2] = "only,three,fields";
        _workspace.Write("seeds/reference/quantities.csv", string.Join('\n', text));

        Says(await FailsAsync("check"), "quantities.csv:3");
    }

    [Fact]
    public async Task Check_SeveralProblems_ListsThemAll()
    {
        _workspace.Change("seeds/reference/estimates.csv", ",lewin2005,", ",lewin2006,");
        _workspace.Change("seeds/reference/estimates.csv", ",executions-1937-1938,", ",executions-1937-1939,");

        Says(await FailsAsync("check"), "lewin2006", "executions-1937-1939");
    }

    [Fact]
    public async Task Compare_BrokenJson_NamesLineAndColumn()
    {
        _workspace.Write("seeds/reference/sources.json", "[\n {\"id\": }\n]");

        Says(await FailsAsync("compare"), "sources.json:2:");
    }

    [Fact]
    public async Task Compare_UnknownQuantity_GivesTheNearest() =>
        Says(await FailsAsync("compare", "executions-1937-1939"), "executions-1937-1939", "executions-1937-1938");

    [Fact]
    public async Task Run_NotebookThatIsNoJson_NamesThePlaceAndWritesNothing()
    {
        _workspace.Write("notebooks/bad.ipynb", "{\n \"cells\": [,]\n}");

        Says(await FailsAsync("run"), "bad.ipynb:2:12");
        Assert.False(Directory.Exists(_workspace.PathOf(".artifacts/report")));
    }

    [Fact]
    public async Task Check_NotebookNeverExecuted_SaysWhichCell()
    {
        _workspace.Notebook("new.ipynb", "1");

        Says(await FailsAsync("check"), "new.ipynb", "Cell 1", "--in-place");
    }

    [Fact]
    public async Task Run_CellThatThrows_ShowsCellAndLine()
    {
        _workspace.Notebook("a.ipynb", "var x = 1;", "x++;\nthrow new InvalidOperationException(\"no\");");
        var result = await _workspace.RunAsync("run");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Says(result.Error, "a.ipynb: cell 2 (cell-2) failed", "InvalidOperationException", "line 2");
    }

    [Fact]
    public async Task Run_MissingNotebook_NamesIt() => Says(await FailsAsync("run", "none.ipynb"), "none.ipynb", "no such notebook");

    [Fact]
    public async Task Run_OutputFolderIsAFile_SaysSo()
    {
        _workspace.Notebook("a.ipynb", "1");
        _workspace.Write("taken", "");

        Says(await FailsAsync("run", "--out", "taken"), "taken", "--out DIR");
    }

    [Fact]
    public async Task Extract_MissingPath_NamesIt() => Says(await FailsAsync("extract", "none.txt"), "none.txt");

    [Fact]
    public async Task Extract_FolderWithoutTexts_SaysSo() => Says(await FailsAsync("extract", "notebooks"), "notebooks", ".txt");

    [Theory]
    [InlineData("dance")]
    [InlineData("run", "-p", "nonsense")]
    [InlineData("run", "--wrong")]
    [InlineData("extract")]
    public async Task Parse_WrongCommandLine_ExitsWith2(params string[] args)
    {
        var result = await _workspace.RunAsync(args);

        Assert.Equal(ExitCode.WrongCommandLine, result.Exit);
        Assert.Equal("", result.Out);
        Assert.Contains("rangefinder --help", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OutsideAWorkspace_SaysWhatWasLookedFor()
    {
        Directory.Delete(_workspace.PathOf("seeds"), recursive: true);

        Says(await FailsAsync("run"), "seeds/corpus");
    }
}
