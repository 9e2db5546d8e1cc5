using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;
using Rangefinder.Cli.Pictures;

namespace Rangefinder.Cli.Tests.Pictures;

/// <summary>What becomes of committed pictures on a machine without a browser.</summary>
public sealed class KeptPictureTests
{
    [Fact]
    public async Task RunInPlace_FigureUnchanged_KeepsThePicture()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();
        var before = workspace.Folder.Read("notebooks/a.ipynb");

        var run = await workspace.RunAsync(PictureWorkspace.NoBrowser, "run", "--in-place");

        Assert.True(run.Exit == ExitCode.Done, run.Error);
        Assert.Equal(before, workspace.Folder.Read("notebooks/a.ipynb"));
        Assert.Equal(before, workspace.Folder.Read(".artifacts/notebooks/a.ipynb"));
        Assert.DoesNotContain("picture", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunInPlace_ChartMovedToAnotherCell_KeepsThePicture()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();
        var notebook = workspace.Notebook();
        NotebookWriter.WriteFile(
            notebook.WithCells([notebook.Cells[0], new NotebookCell(CellKind.Code, "new", "1 + 1"), notebook.Cells[1]]),
            workspace.Folder.PathOf("notebooks/a.ipynb"));

        await workspace.RunAsync(PictureWorkspace.NoBrowser, "run", "--in-place");

        Assert.Null(StoredPicture.FaultOf(workspace.Chart()));
        Assert.Equal(3, workspace.Chart().Cell);
    }

    [Fact]
    public async Task RunInPlace_FigureChanged_LeavesThePictureOutAndSaysSo()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();
        workspace.Folder.Change("notebooks/a.ipynb", "Chart.Forest(", "Chart.Forest(title: \\\"Another\\\", range: ");
        workspace.Folder.Change("notebooks/a.ipynb", ", study.Compare(", ", comparisons: study.Compare(");

        var run = await workspace.RunAsync(PictureWorkspace.NoBrowser, "run", "--in-place");

        Assert.True(run.Exit == ExitCode.Done, run.Error);
        Assert.False(StoredPicture.IsIn(workspace.Chart()));
        Assert.Empty(workspace.Chart().Metadata);
        Assert.Contains("fit no chart any more: 1", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            $"rangefinder pictures {Path.Combine("notebooks", "a.ipynb")}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunInPlace_PictureOfUnknownOrigin_IsNotKept()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();
        workspace.Change(output => output with { Metadata = [] });

        await workspace.RunAsync(PictureWorkspace.NoBrowser, "run", "--in-place");

        Assert.False(StoredPicture.IsIn(workspace.Chart()));
    }

    [Fact]
    public async Task Pictures_AllFit_NeedNoBrowser()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();
        var before = workspace.Folder.Read("notebooks/a.ipynb");

        var result = await workspace.RunAsync(PictureWorkspace.NoBrowser, "pictures");

        Assert.True(result.Exit == ExitCode.Done, result.Error);
        Assert.Contains("pictures: 0 drawn, 1 kept", result.Out, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Folder.Read("notebooks/a.ipynb"));
    }

    [Theory]
    [InlineData("pictures")]
    [InlineData("pictures", "--format", "svg")]
    [InlineData("run", "--pictures", "--in-place")]
    public async Task Pictures_NoBrowserFound_NamesEveryPlaceAndChangesNothing(params string[] args)
    {
        using var workspace = await PictureWorkspace.MakeAsync();
        var before = workspace.Folder.Read("notebooks/a.ipynb");

        var result = await workspace.RunAsync(PictureWorkspace.NoBrowser, args);

        Assert.Equal(ExitCode.Failed, result.Exit);
        string[] places =
        [
            "chromium", "google-chrome", "msedge", "/nowhere/bin", "/nowhere/else", "/Applications/Nothing.app/Nothing",
            "--browser PATH",
        ];
        Assert.All(places, place => Assert.Contains(place, result.Error, StringComparison.Ordinal));

        Assert.Equal(before, workspace.Folder.Read("notebooks/a.ipynb"));
    }

    [Fact]
    public async Task Pictures_NamedBrowserMissing_SaysSo()
    {
        using var workspace = await PictureWorkspace.MakeAsync();

        var result = await workspace.RunAsync("pictures", "--browser", "no/such/browser");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains("no/such/browser: there is no such file", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PutInto_Chart_NotesDigestsSizeAndAlternativeText()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();

        var chart = workspace.Chart();

        var image = Assert.IsType<JsonObject>(chart.Metadata["image/png"]);
        Assert.Equal(PictureSettings.UsualWidth, image["width"]!.GetValue<int>());
        Assert.Equal(chart.Figure["layout"]!["height"]!.GetValue<int>(), image["height"]!.GetValue<int>());
        Assert.Equal($"{chart.Title} {chart.Alt}", image["alt"]!.GetValue<string>());
        Assert.Contains("Forest plot of", chart.Alt, StringComparison.Ordinal);
        Assert.Equal(64, chart.Metadata["rangefinder"]!["figure"]!.GetValue<string>().Length);
        Assert.Contains(chart.Alt, chart.Data.Text, StringComparison.Ordinal);
        Assert.Null(chart.Data.GetText(MimeBundle.Html));
    }

    [Theory]
    [InlineData("--width", "800")]
    [InlineData("--theme", "dark")]
    [InlineData("--out", "x")]
    [InlineData("--format", "gif")]
    [InlineData("--format", "svg", "--width", "20")]
    [InlineData("--format", "svg", "--redraw")]
    [InlineData("--fromat")]
    public async Task Pictures_OptionsThatDoNotGoTogether_AreRefused(params string[] args)
    {
        using var workspace = new TemporaryWorkspace();

        Assert.Equal(ExitCode.WrongCommandLine, (await workspace.RunAsync(["pictures", .. args])).Exit);
    }
}
