using System.Text.Json;
using System.Text.Json.Serialization;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Quantities;

/// <summary>One hand-labelled figure, or one look-alike that must not be found.</summary>
public sealed record GoldLabel(
    string Id, string File, string Text, string Context, string? Doc, string? Kind, double? Low, double? High,
    string? Iso, string? Modifier, string? Unit, string? Attribution, int Tier, bool Checkable,
    [property: JsonPropertyName("char_start")] int CharStart,
    [property: JsonPropertyName("char_end")] int CharEnd,
    [property: JsonPropertyName("core_start")] int CoreStart,
    [property: JsonPropertyName("core_end")] int CoreEnd)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<GoldLabel> Read(string name) =>
        [.. System.IO.File.ReadLines(Repository.PathOf("tests", "Rangefinder.Tests", "gold", name))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<GoldLabel>(line, Options)!)];
}
