namespace Rangefinder.Cli.Tests;

public sealed class NewCommandTests
{
    private const string River =
        "The Flood of 1903\n\nOver five thousand people died in the flood of 1903, and some say that 9,000 drowned.\n";

    private const string Book =
        """
        @string{press = "River Press"}
        @book{abel1950, author = {Abel, A. and M{\"u}ller, J{\'o}n and {River Board}},
          title = "The {Flood} --- a study", publisher = press # " Ltd", year = 1950, month = jun, pages = {1--20}}
        """;

    private static readonly string[] Claim =
        ["new", "claim", "--document", "river", "--quantity", "flood-deaths", "--comparable", "yes", "--exact"];

    [Fact]
    public async Task New_EachKindInTurn_GivesAComparison()
    {
        using var workspace = new TemporaryWorkspace();
        await AddAsync(workspace);
        var claim = await workspace.RunAsync([.. Claim, "Over five thousand people"]);
        Assert.Equal((0, ""), (claim.Exit, claim.Error.Contains("problem", StringComparison.Ordinal) ? claim.Error : ""));

        var compared = await workspace.RunAsync("compare", "flood-deaths");
        Assert.Contains("over 5,000", compared.Out, StringComparison.Ordinal);
        Assert.Contains("3,000 – 6,000", compared.Out, StringComparison.Ordinal);
        var check = await workspace.RunAsync("check");
        Assert.Equal((0, ""), (check.Exit, check.Error));
    }

    [Fact]
    public async Task NewClaim_BoundsNotSaid_AreThoseOfTheFigureInTheText()
    {
        using var workspace = new TemporaryWorkspace();
        await AddAsync(workspace);
        var claim = await workspace.RunAsync([.. Claim, "9,000 drowned", "--speaker", "some"]);
        Assert.Matches(@"low\s+9000\n", claim.Out);
        Assert.Matches(@"high\s+9000\n", claim.Out);
        Assert.Matches(@"attribution\s+attributed\n", claim.Out);
    }

    [Fact]
    public async Task NewClaim_SecondOfAQuantity_GetsAnIdOfItsOwn()
    {
        using var workspace = new TemporaryWorkspace();
        await AddAsync(workspace);
        await workspace.RunAsync([.. Claim, "Over five thousand people"]);
        var second = await workspace.RunAsync([.. Claim, "9,000 drowned", "--speaker", "some"]);
        Assert.Matches(@"id\s+river-flood-deaths-2\n", second.Out);
    }

    [Fact]
    public async Task NewClaim_ReportedWithoutSpeaker_IsRefusedWithTheMend()
    {
        using var workspace = new TemporaryWorkspace();
        await AddAsync(workspace);
        var before = workspace.Read("seeds/reference/claims.csv");
        var claim = await workspace.RunAsync([.. Claim, "9,000 drowned"]);
        Assert.Equal(1, claim.Exit);
        Assert.Contains(
            "speaker is empty, but the claim is reported (attributed)", claim.Error, StringComparison.Ordinal);
        Assert.Contains("Say who says it", claim.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read("seeds/reference/claims.csv"));
    }

    [Fact]
    public async Task NewClaim_WordsThatDoNotOccur_AreRefusedAndNothingIsWritten()
    {
        using var workspace = new TemporaryWorkspace();
        await AddAsync(workspace);
        var before = workspace.Read("seeds/reference/claims.csv");
        var claim = await workspace.RunAsync([.. Claim, "Over six thousand people"]);
        Assert.Equal(1, claim.Exit);
        Assert.Contains("Over five thousand people", claim.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read("seeds/reference/claims.csv"));
    }

    [Fact]
    public async Task NewClaim_UnknownQuantity_NamesTheNearest()
    {
        using var workspace = new TemporaryWorkspace();
        await AddAsync(workspace);
        var claim = await workspace.RunAsync(
            "new", "claim", "--document", "river", "--quantity", "flod-deaths", "--comparable", "yes", "--exact", "9,000");
        Assert.Equal(1, claim.Exit);
        Assert.Contains("flood-deaths", claim.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewText_LeavesTheOtherLinesOfTheDescriptionAsTheyAre()
    {
        using var workspace = new TemporaryWorkspace();
        var before = workspace.Read("seeds/corpus/corpus.json").TrimEnd();
        await AddAsync(workspace);
        var after = workspace.Read("seeds/corpus/corpus.json");
        var common = before[..before.LastIndexOf(']')].TrimEnd();
        Assert.StartsWith(common + ",\n", after, StringComparison.Ordinal);
        Assert.Equal(River, workspace.Read("seeds/corpus/river.txt"));
    }

    [Fact]
    public async Task NewText_SameNameTwice_IsRefused()
    {
        using var workspace = new TemporaryWorkspace();
        await AddAsync(workspace);
        var again = await workspace.RunAsync("new", "text", "river.txt");
        Assert.Equal(1, again.Exit);
        Assert.Contains("river.txt", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewText_DateThatIsNone_IsRefusedAndNothingIsWritten()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Write("river.txt", River);
        var result = await workspace.RunAsync("new", "text", "river.txt", "--date", "long ago");
        Assert.Equal(1, result.Exit);
        Assert.Contains("EDTF", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("seeds/corpus/river.txt")));
    }

    [Fact]
    public async Task NewSource_BibTex_IsReadAsItIsPrinted()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Write("book.bib", Book);
        var result = await workspace.RunAsync("new", "source", "book.bib");
        Assert.Equal(0, result.Exit);
        Assert.Equal(
            "Added abel1950: Abel, A., Jón Müller and River Board (1950). The Flood — a study. River Press Ltd.\n", result.Out);
    }

    [Theory]
    [InlineData("@book{, title = {x}}", "1:7")]
    [InlineData("\n@book{a, title = {x}", "2:21")]
    [InlineData("@book{a, title = nothing}", "1:25")]
    [InlineData("@book{a title = {x}}", "1:9")]
    public async Task NewSource_BrokenBibTex_NamesLineAndColumn(string text, string place)
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Write("book.bib", text);
        var result = await workspace.RunAsync("new", "source", "book.bib");
        Assert.Equal(1, result.Exit);
        Assert.Contains($"book.bib:{place}:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewSource_BrokenJson_NamesLineAndColumn()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Write("book.json", "[\n  {\"id\": }\n]");
        var result = await workspace.RunAsync("new", "source", "book.json");
        Assert.Equal(1, result.Exit);
        Assert.Contains("book.json:2:10:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewEstimate_WithoutItsSource_IsRefused()
    {
        using var workspace = new TemporaryWorkspace();
        var result = await workspace.RunAsync(
            "new", "estimate", "--id", "e", "--quantity", "executions-1937-1938", "--scope", "all", "--central", "700000",
            "--bound", "point", "--source", "nobody2000", "--kind", "study", "--basis", "archival", "--verification", "recalled");
        Assert.Equal(1, result.Exit);
        Assert.Contains("nobody2000", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewNotebook_AsItIs_RunsWithoutErrors()
    {
        using var workspace = new TemporaryWorkspace();
        var made = await workspace.RunAsync("new", "notebook", "How many, really?", "--quantity", "executions-1937-1938");
        Assert.Equal("Added notebooks/10-how-many-really.ipynb\n", made.Out.Replace('\\', '/'));
        workspace.Change(
            "notebooks/10-how-many-really.ipynb",
            "#r \\\"../.artifacts/bin/Rangefinder/release/Rangefinder.dll\\\"", "// The library is there already.");
        var run = await workspace.RunAsync("run", "notebooks/10-how-many-really.ipynb", "--in-place");
        Assert.Equal((0, 0), (run.Exit, (await workspace.RunAsync("check")).Exit));
    }

    private static async Task AddAsync(TemporaryWorkspace workspace)
    {
        workspace.Write("river.txt", River);
        workspace.Write("book.bib", Book);
        string[][] steps =
        [
            ["new", "text", "river.txt", "--title", "The Flood of 1903", "--date", "1950"],
            ["new", "quantity", "--key", "flood-deaths", "--title", "Dead of the flood", "--measure", "deaths", "--unit",
                "persons", "--counts", "all drowned", "--period-start", "1903"],
            ["new", "source", "book.bib"],
            ["new", "estimate", "--id", "e1", "--quantity", "flood-deaths", "--scope", "all drowned", "--low", "3000",
                "--central", "4000", "--high", "6000", "--bound", "interval", "--source", "abel1950", "--kind", "study",
                "--basis", "archival", "--verification", "primary", "--seen-at", "the book itself"],
        ];
        foreach (var step in steps)
        {
            var result = await workspace.RunAsync(step);
            Assert.True(result.Exit == 0, result.Error);
        }
    }
}
