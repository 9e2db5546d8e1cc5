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
    public void ToJson_NeutralTheme_IsTheFigureItself()
    {
        var chart = ForestBuilder.Build(ForestSamples.Growth);

        Assert.Equal(chart.ToJson(), chart.ToJson(ChartTheme.Neutral));
    }

    [Theory]
    [InlineData(ChartTheme.Light, "#FFFFFF")]
    [InlineData(ChartTheme.Dark, "#1E1E1E")]
    public void ThemeColours_OnTheirPage_HaveTheContrastOfText(ChartTheme theme, string page)
    {
        string[] palette =
        [
            Palette.NeutralText, Palette.Blue, Palette.Vermillion, Palette.Green, Palette.Purple, Palette.Grey,
        ];

        Assert.All(palette, colour => Assert.InRange(Contrast(ThemeColours.Of(colour, theme), page), 4.5, 21));
    }

    [Fact]
    public void ThemeColours_FadedColour_KeepsItsTransparency() => Assert.Equal(
        Palette.Fade(ThemeColours.Of(Palette.Blue, ChartTheme.Dark), 0.16),
        ThemeColours.Of(Palette.Fade(Palette.Blue, 0.16), ChartTheme.Dark));

    /// <summary>Contrast ratio after WCAG 2.2.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var rgb = Convert.ToInt32(colour[1..], 16);
        double[] weights = [0.2126, 0.7152, 0.0722];
        int[] parts = [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255];
        return parts.Zip(weights).Sum(pair =>
        {
            var part = pair.First / 255.0;
            return pair.Second * (part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4));
        });
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
