using System.Text.Json.Nodes;
using Rangefinder.Cli.Pictures;

namespace Rangefinder.Cli.Tests.Pictures;

public sealed class FigureDigestTests
{
    [Theory]
    [InlineData("""{"b":[1,0.5],"a":"é"}""", """{ "a": "\u00e9", "b": [1.0, 5e-1] }""", true)]
    [InlineData("""{"a":1}""", """{"a":"1"}""", false)]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", false)]
    [InlineData("""{"a":0.1}""", """{"a":0.10000000000000002}""", false)]
    public void Of_TwoFigures_AreEqualIfTheyDrawTheSame(string one, string other, bool same) => Assert.Equal(
        same,
        FigureDigest.Of(JsonNode.Parse(one)!, new()) == FigureDigest.Of(JsonNode.Parse(other)!, new()));

    [Fact]
    public void Of_OtherSettings_IsAnother()
    {
        var figure = JsonNode.Parse("""{"a":1}""")!;
        PictureSettings[] settings = [new(), new(Width: 800), new(Scale: 1), new(Theme: ChartTheme.Dark)];

        Assert.Equal(4, settings.Select(s => FigureDigest.Of(figure, s)).Distinct().Count());
    }
}
