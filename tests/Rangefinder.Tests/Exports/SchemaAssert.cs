using NJsonSchema;

namespace Rangefinder.Tests.Exports;

/// <summary>Holds JSON against a JSON Schema (draft 4) and names every place that does not fit.</summary>
internal static class SchemaAssert
{
    /// <summary>Against a schema of this folder.</summary>
    public static void Fits(string schema, string json) => FitsText(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Exports", "Schemas", schema)), json);

    /// <summary>Against the text of a schema.</summary>
    public static void FitsText(string schema, string json) =>
        Assert.Equal("", string.Join('\n', Misfits(schema, json)));

    /// <summary>What does not fit, each with its place.</summary>
    public static IReadOnlyList<string> Misfits(string schema, string json) =>
        [.. JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult().Validate(json).Select(error => error.ToString())];
}
