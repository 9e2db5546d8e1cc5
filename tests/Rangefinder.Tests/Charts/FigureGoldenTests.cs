using System.Text.Json;
using System.Text.Json.Nodes;
using Rangefinder.Charts;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Charts;

public sealed class FigureGoldenTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public void ToJson_Forest_IsAsApproved() => Verify(ForestBuilder.Build(ForestSamples.Famine));

    [Fact]
    public void ToJson_Timeline_IsAsApproved() => Verify(TimelineBuilder.Build(TimelineSamples.Dates));

    [Fact]
    public void ToJson_GrowthPaths_IsAsApproved() => Verify(ChartSamples.Growth);

    [Fact]
    public void ToJson_Overview_IsAsApproved() => Verify(ChartSamples.Overview);

    [Fact]
    public void ToJson_Bars_IsAsApproved() => Verify(ChartSamples.Bars);

    [Fact]
    public void ToJson_Lines_IsAsApproved() => Verify(ChartSamples.Lines);

    [Fact]
    public void ToString_EachKind_ReadsAlone() => Golden.Verify(string.Join(
        "\n\n===\n\n",
        new[]
        {
            ForestBuilder.Build(ForestSamples.Famine), TimelineBuilder.Build(TimelineSamples.Dates),
            ChartSamples.Growth, ChartSamples.Overview, ChartSamples.Bars,
            ChartSamples.Lines,
        }.Select(chart => chart.ToString())));

    private static void Verify(
        Chart chart, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Golden.Verify(JsonNode.Parse(chart.ToJson())!.ToJsonString(Indented), method: method);
}
