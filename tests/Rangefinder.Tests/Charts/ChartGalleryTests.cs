using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Rangefinder.Testing;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Tests.Charts;

/// <summary>Every kind of chart with few, many and very many estimates, on a telephone and on a wide page, in
/// both themes.</summary>
public sealed partial class ChartGalleryTests
{
    /// <summary>A folder to write a picture of each chart to; unset for none.</summary>
    private const string ShotsVariable = "RANGEFINDER_SHOTS";

    private const int Narrow = 380;
    private const int Wide = 1400;

    /// <summary>What the report has for a chart on a page of 380 pixels.</summary>
    private const int Boxed = 340;

    /// <summary>The width of the pictures in notebooks.</summary>
    private const int Pictured = 900;

    [BrowserFact]
    public void Labels_AnyKindSizeAndWidth_StandApartAndInside()
    {
        // One theme is enough: the next test says that they differ in colour alone.
        var all = SizedSamples.Sizes.SelectMany(Figures).Where(figure => !figure.IsDark).ToList();
        var page = PlotlyPage.Draw(
            [.. all.Select(figure => (figure.Json, figure.Width))], validate: false);

        var found = all.Zip(page.Figures).SelectMany(pair => Complaints(pair.Second)
            .Select(complaint => $"{pair.First.Name}: {complaint}")).ToList();
        Assert.Empty(page.ConsoleErrors);
        Assert.Equal(SizedSamples.All(5).Count() * 6, page.Figures.Count);
        Assert.True(found.Count == 0, string.Join('\n', found.Take(60)));
    }

    [BrowserFact]
    public void Labels_EveryQuantityOfTheCorpusAndTheOverview_StandApartAndInside()
    {
        var study = Study.Open(Repository.PathOf("seeds"));
        var charts = study.CompareAll().GroupBy(comparison => comparison.Claim.Quantity)
            .Where(of => of.First().Range.RowCount > 0)
            .Select(of => (of.Key.Key, Chart: Chart.Forest(of.First().Range, [.. of])))
            .Append(("overview", Chart.Overview(study.CompareAll())));
        var all = charts.SelectMany(chart => new[] { Boxed, Pictured }.Select(width =>
            (Name: $"{chart.Item1}, {width} px", Width: width,
                Json: (width == Boxed ? chart.Item2.ForWidth(width) : chart.Item2).ToJson()))).ToList();

        var page = PlotlyPage.Draw([.. all.Select(figure => (figure.Json, figure.Width))], validate: false);

        var found = all.Zip(page.Figures).SelectMany(pair => pair.Second.Problems
            .Concat(pair.Second.Clipped.Select(text => "clipped: " + text))
            .Concat(pair.Second.Overlaps.Select(text => "overlapping: " + text))
            .Select(complaint => $"{pair.First.Name}: {complaint}")).ToList();
        Assert.Equal(all.Count, page.Figures.Count);
        Assert.True(found.Count == 0, string.Join('\n', found.Take(60)));
    }

    [Fact]
    public void Figures_LightAndDark_DifferInColourAlone()
    {
        var pairs = SizedSamples.Sizes.SelectMany(Figures).GroupBy(figure => (figure.Chart, figure.Width));

        Assert.All(pairs, pair =>
        {
            var themes = pair.ToList();
            Assert.NotEqual(themes[0].Json, themes[1].Json);
            Assert.Equal(WithoutColours(themes[0].Json), WithoutColours(themes[1].Json));
        });
    }

    [BrowserFact]
    public void Shots_FolderNamed_HasAPictureOfEachChart()
    {
        // Without the switch one chart is enough to know that the switch works.
        var folder = Environment.GetEnvironmentVariable(ShotsVariable);
        var temporary = Directory.CreateTempSubdirectory("rangefinder-shots-");
        try
        {
            var shots = folder is null
                ? Figures(5).Take(4).GroupBy(figure => figure.Chart)
                : SizedSamples.Sizes.SelectMany(Figures).GroupBy(figure => figure.Chart);
            foreach (var chart in shots)
            {
                var file = Path.Combine(folder ?? temporary.FullName, chart.Key);
                Shoot([.. chart], file);
                Assert.True(new FileInfo(file + ".png").Length > 10_000);
            }
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static IEnumerable<Figure> Figures(int size) =>
        from sample in SizedSamples.All(size)
        from width in new[] { Narrow, Wide }
        from theme in new[] { ChartTheme.Light, ChartTheme.Dark }
        let chart = string.Create(CultureInfo.InvariantCulture, $"{sample.Name}-{size}")
        select new Figure(
            chart, string.Create(CultureInfo.InvariantCulture, $"{chart}, {width} px, {theme}"), width,
            theme == ChartTheme.Dark,
            (width == Narrow ? sample.Chart.ForWidth(width) : sample.Chart).ToJson(theme));

    private static IEnumerable<string> Complaints(DrawnFigure drawn) =>
        drawn.Problems.Concat(drawn.Clipped.Select(text => "clipped: " + text))
            .Concat(drawn.Overlaps.Select(text => "overlapping: " + text))
            .Concat(drawn.Marks > 5 ? [] : [$"only {drawn.Marks} marks drawn"]);

    private static void Shoot(IReadOnlyList<Figure> figures, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var heights = figures.ToDictionary(figure => figure, Height);
        File.WriteAllText(path + ".html", PlotlyPage.Html(
            [.. figures.Select(f => (f.Json, f.Width, f.IsDark ? "#1e1e1e" : "#ffffff"))]));
        HeadlessPage.Screenshot(
            path + ".html", path + ".png", Wide,
            heights.Where(pair => pair.Key.Width == Wide).Sum(pair => pair.Value)
                + heights.Where(pair => pair.Key.Width == Narrow).Max(pair => pair.Value));
    }

    private static string WithoutColours(string json) =>
        Colour().Replace(json, "\"$1\":\"\"");

    [GeneratedRegex("\"([a-z_]*color)\":\"[^\"]*\"")]
    private static partial Regex Colour();

    private static int Height(Figure figure) => JsonDocument.Parse(figure.Json).RootElement
        .GetProperty("layout").GetProperty("height").GetInt32();

    private sealed record Figure(string Chart, string Name, int Width, bool IsDark, string Json);
}
