using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;
using Rangefinder.Cli.Pictures;

namespace Rangefinder.Cli.Tests.Pictures;

/// <summary><c>run --check</c> on a machine without a browser.</summary>
public sealed class CheckedPictureTests
{
    [Fact]
    public async Task RunCheck_PictureFits_Holds()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();

        var check = await workspace.RunAsync(PictureWorkspace.NoBrowser, "run", "--check");

        Assert.True(check.Exit == ExitCode.Done, check.Error);
    }

    [Fact]
    public async Task RunCheck_NoPicture_NamesNotebookCellAndMend()
    {
        using var workspace = await PictureWorkspace.MakeAsync();

        var check = await workspace.RunAsync(PictureWorkspace.NoBrowser, "run", "--check");

        Assert.Equal(ExitCode.Failed, check.Exit);
        var file = Path.Combine("notebooks", "a.ipynb");
        Assert.Contains(
            $"{file}: cell 2 (cell-2): the chart has no picture. Draw it: rangefinder pictures {file}",
            check.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer reproduces", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultOf_PictureOfAnotherFigure_IsSaid()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();
        workspace.ChangeFigure(figure => figure["layout"]!["height"] = 333);

        Assert.Equal("the picture belongs to another figure", StoredPicture.FaultOf(workspace.Chart()));
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("no base64!")]
    [InlineData("")]
    public async Task FaultOf_AnotherFileInItsPlace_IsSaid(string png)
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();
        workspace.Change(output => output with
        {
            Data = new MimeBundle(output.Data.Append(new("image/png", JsonValue.Create(png)))),
        });

        Assert.Equal("the picture is not the one that was drawn", StoredPicture.FaultOf(workspace.Chart()));
    }

    [Fact]
    public async Task FaultOf_NotebookSavedByAnEditor_FitsStill()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPicture();

        // Editors write numbers in their own way, and images in lines.
        workspace.ChangeFigure(figure => figure["layout"]!["height"] =
            JsonNode.Parse(figure["layout"]!["height"]!.ToJsonString() + ".0"));

        Assert.Null(StoredPicture.FaultOf(workspace.Chart()));
    }
}
