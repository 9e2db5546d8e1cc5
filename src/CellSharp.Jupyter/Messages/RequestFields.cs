using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>The properties of a request's content. Null counts as missing.</summary>
internal readonly struct RequestFields(string type, JsonElement content)
{
    /// <summary>A string that must be there.</summary>
    public string Text(string name) => OptionalText(name) ?? throw Refusal(name, "a string", "missing");

    /// <summary>A string, or null when there is none.</summary>
    public string? OptionalText(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Refusal(name, "a string", Kind(value));

    /// <summary>True or false; some clients send 0 and 1.</summary>
    public bool Flag(string name, bool fallback)
    {
        if (Find(name) is not { } value)
        {
            return fallback;
        }

        return value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number when value.TryGetInt64(out var n) && n is 0 or 1 => n == 1,
            _ => throw Refusal(name, "true or false", Kind(value)),
        };
    }

    /// <summary>A whole number, or the fallback when there is none.</summary>
    public long Number(string name, long fallback) => OptionalNumber(name) ?? fallback;

    /// <summary>A whole number, or null when there is none.</summary>
    public long? OptionalNumber(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var n) && Math.Abs(n) < 1e15
            && Math.Truncate(n).Equals(n) ? (long)n
        : throw Refusal(name, "a whole number", Kind(value));

    /// <summary>An object, empty when there is none.</summary>
    public JsonElement Object(string name) => Find(name) is not { } value ? JsonElement.Parse("{}")
        : value.ValueKind == JsonValueKind.Object ? value
        : throw Refusal(name, "an object", Kind(value));

    /// <summary>An object whose values are strings, empty when there is none.</summary>
    public IReadOnlyDictionary<string, string> Texts(string name)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in Object(name).EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.String)
            {
                throw Refusal($"{name}.{property.Name}", "a string", Kind(property.Value));
            }

            texts[property.Name] = property.Value.GetString()!;
        }

        return texts;
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => $"the number {Cut(value.GetRawText())}",
        _ => Cut(value.GetRawText()),
    };

    private static string Cut(string text) => text.Length <= 40 ? text : text[..40] + "...";

    private JsonElement? Find(string name) =>
        content.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private RequestFormatException Refusal(string name, string wanted, string found) =>
        new(found == "missing"
            ? $"{type}: {name} is missing." : $"{type}: {name} must be {wanted}, not {found}.");
}

/// <summary>A request's content has a property of the wrong type or lacks one; the message names
/// it.</summary>
internal sealed class RequestFormatException(string message) : Exception(message);
