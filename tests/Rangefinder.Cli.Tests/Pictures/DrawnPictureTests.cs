using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Rangefinder.Cli.Pictures;
using Rangefinder.Cli.Pictures.Png;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Cli.Tests.Pictures;

/// <summary>Pictures drawn in a real browser.</summary>
public sealed class DrawnPictureTests
{
    private const string Hostile =
        "</script><script>document.title='x'</script><img src=x onerror=alert(1)>${1} \\u2028 ' \" ` --> ]]>";

    [BrowserFact]
    public async Task RunPictures_InPlace_StoresASmallPngThatFits()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPlotly();

        var run = await workspace.RunAsync("run", "--in-place", "--pictures");

        Assert.True(run.Exit == ExitCode.Done, run.Error);
        var chart = workspace.Chart();
        Assert.Null(StoredPicture.FaultOf(chart));
        var png = Convert.FromBase64String(chart.Data.GetText("image/png")!);
        Assert.InRange(png.Length, 5_000, SmallPng.MostBytes);
        var height = chart.Figure["layout"]!["height"]!.GetValue<int>();
        Assert.Equal((2 * PictureSettings.UsualWidth, 2 * height), PngPixels.SizeOf(png));
        var kept = await workspace.RunAsync(PictureWorkspace.NoBrowser, "pictures");
        Assert.Contains("pictures: 0 drawn, 1 kept", kept.Out, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Pictures_AnotherFigure_IsDrawnAnewAndOthersAreKept()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPlotly().WithPicture();
        workspace.ChangeFigure(figure => figure["layout"]!["height"] = 333);

        var result = await workspace.RunAsync("pictures");

        Assert.Contains("pictures: 1 drawn, 0 kept", result.Out, StringComparison.Ordinal);
        var png = Convert.FromBase64String(workspace.Chart().Data.GetText("image/png")!);
        Assert.Equal(666, PngPixels.SizeOf(png)!.Value.Height);
        Assert.Equal(333, workspace.Chart().Metadata["image/png"]!["height"]!.GetValue<int>());
    }

    [BrowserFact]
    public async Task Pictures_Twice_AreTheSameBytes()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPlotly();
        await workspace.RunAsync("pictures");
        var first = workspace.Folder.Read("notebooks/a.ipynb");

        var again = await workspace.RunAsync("pictures", "--redraw");

        Assert.Contains("pictures: 1 drawn, 0 kept", again.Out, StringComparison.Ordinal);
        Assert.Equal(first, workspace.Folder.Read("notebooks/a.ipynb"));
    }

    [BrowserFact]
    public async Task Pictures_HostileFigure_IsDrawnAndReachesNoNetwork()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}/x.png";
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPlotly();
        workspace.ChangeFigure(figure =>
        {
            var layout = figure["layout"]!;
            layout["meta"]!["title"] = Hostile;
            layout["annotations"]![0]!["text"] = Hostile;
            layout["images"] = new JsonArray(new JsonObject { ["source"] = address, ["sizex"] = 1, ["sizey"] = 1 });
            layout["__proto__"] = new JsonObject { ["x"] = 1 };
        });

        var drawn = await workspace.RunAsync("pictures");
        var svg = await workspace.RunAsync("pictures", "--format", "svg", "--out", "out");

        Assert.True(drawn.Exit == ExitCode.Done, drawn.Error);
        Assert.True(svg.Exit == ExitCode.Done, svg.Error);
        Assert.False(listener.Pending(), "The picture asked the network.");
        Assert.Null(StoredPicture.FaultOf(workspace.Chart()));
        var text = workspace.Folder.Read("out/a-01.svg");
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
        System.Xml.Linq.XDocument.Parse(text);
    }

    [BrowserFact]
    public async Task Pictures_NoFigureAtAll_IsDrawnOrRefusedWithoutHarm()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPlotly();
        workspace.ChangeFigure(figure =>
        {
            figure.Clear();
            figure["data"] = "nonsense";
            figure["layout"] = 5;
        });
        var before = workspace.Folder.Read("notebooks/a.ipynb");

        var result = await workspace.RunAsync("pictures");

        if (result.Exit == ExitCode.Done)
        {
            Assert.Null(StoredPicture.FaultOf(workspace.Chart()));
        }
        else
        {
            Assert.Equal(before, workspace.Folder.Read("notebooks/a.ipynb"));
        }
    }

    [BrowserFact]
    public async Task Pictures_PlotlyOfAnotherVersion_IsRefused()
    {
        using var workspace = await PictureWorkspace.MakeAsync();
        workspace.Folder.Write(".artifacts/plotly/plotly.min.js", "window.Plotly = { version: '1.2.3' };");

        var result = await workspace.RunAsync("pictures");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains("'1.2.3'", result.Error, StringComparison.Ordinal);
        Assert.False(StoredPicture.IsIn(workspace.Chart()));
    }
}
