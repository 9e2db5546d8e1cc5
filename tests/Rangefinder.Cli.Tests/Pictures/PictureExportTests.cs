using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Rangefinder.Cli.Pictures.Png;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Cli.Tests.Pictures;

/// <summary>Charts as files for publication.</summary>
public sealed class PictureExportTests
{
    [BrowserFact]
    public async Task Pictures_Svg_HasSizeTitleAndDescription()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPlotly();
        var before = workspace.Folder.Read("notebooks/a.ipynb");

        var result = await workspace.RunAsync("pictures", "--format", "svg", "--width", "700", "--out", "one");
        var again = await workspace.RunAsync("pictures", "--format", "svg", "--width", "700", "--out", "two");

        Assert.True(result.Exit == ExitCode.Done, result.Error);
        Assert.True(again.Exit == ExitCode.Done, again.Error);
        var svg = XDocument.Parse(workspace.Folder.Read("one/a-01.svg")).Root!;
        var chart = workspace.Chart();
        Assert.Equal("700", svg.Attribute("width")!.Value);
        Assert.Equal(chart.Title, svg.Element(svg.Name.Namespace + "title")!.Value);
        Assert.Equal(chart.Alt, svg.Element(svg.Name.Namespace + "desc")!.Value);
        Assert.Equal(workspace.Folder.Read("one/a-01.svg"), workspace.Folder.Read("two/a-01.svg"));
        Assert.Equal(before, workspace.Folder.Read("notebooks/a.ipynb"));
    }

    [BrowserFact]
    public async Task Pictures_Pdf_IsOnePageOfTheChartsSize()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPlotly();

        var result = await workspace.RunAsync("pictures", "--format", "pdf", "--width", "800");

        Assert.True(result.Exit == ExitCode.Done, result.Error);
        var bytes = File.ReadAllBytes(workspace.Folder.PathOf(".artifacts/pictures/a-01.pdf"));
        var pdf = Encoding.Latin1.GetString(bytes);
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        var box = Assert.Single(Regex.Matches(pdf, @"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]"));
        var height = workspace.Chart().Figure["layout"]!["height"]!.GetValue<int>();
        Assert.Equal(800 * 0.75, double.Parse(box.Groups[1].Value, CultureInfo.InvariantCulture), 0.5);
        Assert.Equal(height * 0.75, double.Parse(box.Groups[2].Value, CultureInfo.InvariantCulture), 0.8);

        // Letters, not pixels.
        Assert.Contains("/Font", pdf, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Pictures_Png_HasTwoPixelsForEachAndTheThemesGround()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPlotly();

        await workspace.RunAsync("pictures", "--format", "png", "--width", "500", "--theme", "dark", "--out", "dark");
        await workspace.RunAsync("pictures", "--format", "png", "--width", "500", "--out", "light");

        var dark = PngPixels.Read(File.ReadAllBytes(workspace.Folder.PathOf("dark/a-01.png")));
        var light = PngPixels.Read(File.ReadAllBytes(workspace.Folder.PathOf("light/a-01.png")));
        Assert.Equal((1000, 1000), (dark.Width, light.Width));
        Assert.Equal((0x16191D, 0xFFFFFF), (dark.Colours[0], light.Colours[0]));
    }

    [BrowserFact]
    public async Task Pictures_EachFile_HasCaptionAndCitationBesideIt()
    {
        using var workspace = (await PictureWorkspace.MakeAsync()).WithPlotly();

        await workspace.RunAsync("pictures", "--format", "svg", "--out", "out");

        var caption = workspace.Folder.Read("out/a-01.md");
        var chart = workspace.Chart();
        Assert.StartsWith($"# {chart.Title}\n", caption, StringComparison.Ordinal);
        Assert.Contains($"Alternative text: {chart.Alt}", caption, StringComparison.Ordinal);
        Assert.Contains(
            $"Cite as: Rangefinder, chart “{chart.Title}”, notebook a.ipynb, cell 2", caption, StringComparison.Ordinal);
        Assert.Contains(chart.Sources, caption, StringComparison.Ordinal);
        var works = chart.Sources.Split("; ").Length;
        Assert.Equal(works, caption.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
    }
}
