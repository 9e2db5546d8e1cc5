using System.Text.Json;
using Microsoft.DotNet.Interactive.Formatting;
using Rangefinder;
using Rangefinder.Testing;

namespace CellSharp.Jupyter.Tests;

/// <summary>The library's display in the real formatting library of .NET Interactive, which finds it by
/// convention.</summary>
public sealed class DisplayConventionTests
{
    private static Chart Chart { get; } =
        Chart.Bars("How long is each?", ["aa", "b", "<cc>"], text => text, unit: "words");

    private static Study Study { get; } = Study.Open(Path.Combine(Repository.Root, "seeds"));

    [Fact]
    public void Chart_Displayed_GivesFigureHtmlAndText()
    {
        var values = Display(Chart);

        Assert.Equal(
            ["application/vnd.plotly.v1+json", "text/html", "text/plain"],
            values.Keys.Order(StringComparer.Ordinal));
        using var figure = JsonDocument.Parse(values["application/vnd.plotly.v1+json"]);
        Assert.Equal("bar", figure.RootElement.GetProperty("data")[0].GetProperty("type").GetString());
        Assert.Equal(Chart.ToString(), values["text/plain"]);
        Assert.Contains("&lt;cc&gt;", values["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Table_Displayed_GivesHtmlAndText()
    {
        var values = Display(Chart.Data);

        Assert.Equal(Chart.Data.ToHtml(), values["text/html"]);
        Assert.Equal(Chart.Data.ToString(), values["text/plain"]);
    }

    [Fact]
    public void Nouns_Displayed_AreShortTables()
    {
        var comparison = Study.CompareAll()[0];
        object[] nouns = [Study, comparison, comparison.Claim, comparison.Range, comparison.Claim.Document];

        Assert.All(nouns, noun =>
        {
            var html = noun.ToDisplayString("text/html");
            Assert.StartsWith("<table class=\"rangefinder-table\"", html, StringComparison.Ordinal);
            Assert.InRange(html.Length, 100, 60_000);
            Assert.InRange(noun.ToDisplayString("text/plain").Length, 20, 30_000);
        });
    }

    [Fact]
    public void UsersOwnFormatter_Wins()
    {
        try
        {
            Formatter.Register<Table>((_, writer) => writer.Write("mine"), "text/html");
            Assert.Equal("mine", Chart.Data.ToDisplayString("text/html"));
        }
        finally
        {
            Formatter.ResetToDefault();
        }
        Assert.Equal(Chart.Data.ToHtml(), Chart.Data.ToDisplayString("text/html"));
    }

    [Fact]
    public void Displaying_LoadsNoCompiler()
    {
        _ = Display(Chart);

        Assert.DoesNotContain(
            AppDomain.CurrentDomain.GetAssemblies(),
            assembly => assembly.FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    /// <summary>What a display of the value holds: one entry for each preferred MIME type of its
    /// type.</summary>
    private static Dictionary<string, string> Display(object value) =>
        Formatter.GetPreferredMimeTypesFor(value.GetType())
        .ToDictionary(mime => mime, mime => value.ToDisplayString(mime));
}
