using System.Globalization;
using System.Text.Json;
using Rangefinder.Charts;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Tests.Charts;

public sealed class FigureJsonTests
{
    public static TheoryData<string> Kinds => [.. ChartSamples.All.Select(sample => sample.Name)];

    [Theory]
    [InlineData(681692, "681692")]
    [InlineData(49555123, "49555100")]
    [InlineData(0.1234567, "0.123457")]
    [InlineData(-0.0, "0")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(1e14, "100000000000000")]
    public void Number_AnyFiniteValue_HasSixSignificantDigits(double value, string expected) =>
        Assert.Equal(expected, FigureJson.Number(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Write_NumberThatJsonLacks_SaysWhere(double value)
    {
        var figure = new Figure([new Scatter { X = [1.0, value] }], new());

        var failure = Assert.Throws<ArgumentException>(() => FigureJson.Write(figure));

        Assert.Contains("figure.data[0].x[1]", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToJson_AnyKind_HasSortedKeysAndNoForeignSigns(string kind)
    {
        var json = Json(kind);

        AssertSorted(JsonDocument.Parse(json).RootElement);
        Assert.DoesNotContain('\n', json);
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('>', json);
        Assert.DoesNotContain("NaN", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToJson_AnyKind_SwitchesOffLinksToTheMakersService(string kind)
    {
        var config = JsonDocument.Parse(Json(kind)).RootElement.GetProperty("config");

        Assert.False(config.GetProperty("displaylogo").GetBoolean());
        Assert.False(config.GetProperty("showSendToCloud").GetBoolean());
        Assert.True(config.GetProperty("responsive").GetBoolean());
    }

    [Fact]
    public void ToJson_UnderAnotherCulture_GivesTheSameBytes()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = ForestBuilder.Build(ForestSamples.Famine).ToJson();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Assert.Equal(expected, ForestBuilder.Build(ForestSamples.Famine).ToJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToJson_HostileText_IsEscapedForPlotlyAndForHtml()
    {
        var json = ForestBuilder.Build(ForestSamples.Hostile).ToJson();
        var texts = JsonDocument.Parse(json).RootElement.GetProperty("layout").GetProperty("annotations")
            .EnumerateArray().Select(annotation => annotation.GetProperty("text").GetString()!).ToList();

        Assert.DoesNotContain("</script>", json, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(texts, text => text.Contains("&lt;img src=x", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("<img", StringComparison.Ordinal)
            || text.Contains("<a ", StringComparison.Ordinal)
                || text.Contains("<script", StringComparison.Ordinal));
    }

    [Fact]
    public void ToJson_Theme_ChangesOnlyTheColourOfText()
    {
        var chart = ForestBuilder.Build(ForestSamples.Growth);

        var light = chart.ToJson(ChartTheme.Light);

        Assert.Equal(chart.ToJson(), chart.ToJson(ChartTheme.Neutral));
        Assert.Equal(
            chart.ToJson(),
            light.Replace(Palette.TextOnLight, Palette.NeutralText, StringComparison.Ordinal));
        Assert.NotEqual(light, chart.ToJson(ChartTheme.Dark));
    }

    private static string Json(string kind) =>
        ChartSamples.All.Single(sample => sample.Name == kind).Chart.ToJson();

    private static void AssertSorted(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            var names = element.EnumerateObject().Select(property => property.Name).ToList();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }
        var inner = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => Enumerable.Empty<JsonElement>(),
        };
        foreach (var child in inner)
        {
            AssertSorted(child);
        }
    }
}
