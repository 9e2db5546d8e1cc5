using Rangefinder.Display;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Tests.Charts;

/// <summary>Every kind of chart in plotly.js itself, on a wide and on a narrow page.</summary>
public sealed class ChartBrowserTests
{
    [BrowserFact]
    public void Draw_EveryKindOnAWidePage_IsValidAndWhole() => DrawAll(1000);

    [BrowserFact]
    public void Draw_EveryKindOnANarrowPage_IsValidAndWhole() => DrawAll(680);

    [BrowserFact]
    public void Draw_FigureWithABareTitle_IsReported()
    {
        // The check itself must be able to fail.
        var page = PlotlyPage.Draw(["""{"data":[],"layout":{"xaxis":{"title":"bare"}},"config":{}}"""]);

        Assert.NotEmpty(page.Figures[0].Problems);
    }

    [BrowserFact]
    public void Draw_LabelsOverOneAnother_AreReported()
    {
        var page = PlotlyPage.Draw(["""
            {"data":[],"layout":{"annotations":[
                {"text":"one label","x":0.5,"y":0.5,"xref":"paper","yref":"paper","showarrow":false},
                {"text":"another","x":0.5,"y":0.52,"xref":"paper","yref":"paper","showarrow":false}
            ]},"config":{}}
            """]);

        Assert.Contains(page.Figures[0].Overlaps, pair =>
            pair.Contains("'one label'", StringComparison.Ordinal)
            && pair.Contains("'another'", StringComparison.Ordinal));
    }

    [BrowserFact]
    public void Html_ChartOfHostileText_RunsNoScriptOfIts()
    {
        var chart = ChartSamples.All.Single(sample => sample.Name == "forest of hostile text").Chart;
        var folder = Directory.CreateTempSubdirectory("rangefinder-html-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            File.WriteAllText(page, $$"""
                <!doctype html><meta charset="utf-8"><pre id="result">untouched</pre>
                <script>
                window.alert = () => document.getElementById('result').textContent = 'attacked';
                </script>
                <script src="{{new Uri(BrowserLocator.Plotly).AbsoluteUri}}"></script>
                {{ChartHtml.Write(chart)}}
                """);
            var dom = HeadlessPage.DumpDom(page);

            Assert.Equal("untouched", HeadlessPage.TextOf(dom, "result"));
            Assert.Contains("class=\"main-svg\"", dom, StringComparison.Ordinal);
            Assert.Contains("data-drawn=\"yes\"", dom, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [BrowserFact]
    public void Html_PlotlyCannotBeLoaded_LeavesTheTable()
    {
        var folder = Directory.CreateTempSubdirectory("rangefinder-html-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var html = ChartHtml.Write(ChartSamples.Growth)
                .Replace(PlotlyScript.Url, "missing.js", StringComparison.Ordinal);
            File.WriteAllText(page, "<!doctype html><meta charset=\"utf-8\">" + html);
            var dom = HeadlessPage.DumpDom(page);

            Assert.Contains("<details open", dom, StringComparison.Ordinal);
            Assert.Contains("Kaplan and Moorsteen 1960", dom, StringComparison.Ordinal);
            Assert.DoesNotContain("main-svg", dom, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void DrawAll(int width)
    {
        var page = PlotlyPage.Draw([.. ChartSamples.All.Select(sample => sample.Chart.ToJson())], width);

        Assert.Empty(page.ConsoleErrors);
        Assert.Equal(PlotlyScript.Version, page.Version);
        var found = ChartSamples.All.Zip(page.Figures)
            .SelectMany(pair => Complaints(pair.First.Name, pair.Second)).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<string> Complaints(string name, DrawnFigure drawn) =>
        drawn.Problems.Concat(drawn.Clipped.Select(text => "clipped: " + text))
            .Concat(drawn.Overlaps.Select(text => "overlapping: " + text))
            .Concat(drawn.Marks > 5 ? [] : [$"only {drawn.Marks} marks drawn"])
            .Select(complaint => $"{name}: {complaint}");
}
