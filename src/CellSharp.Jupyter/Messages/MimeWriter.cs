using System.Text.Json;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Messages;

/// <summary>Writes MIME bundles as messages carry them: unlike in a file, text is one string.</summary>
internal static class MimeWriter
{
    /// <summary>Writes <c>data</c> and <c>metadata</c>, which are both required.</summary>
    public static void Write(Utf8JsonWriter json, MimeBundle data, JsonObject? metadata)
    {
        json.WriteStartObject("data");
        foreach (var (type, value) in data)
        {
            Check(type, value);
            json.WritePropertyName(type);
            value.WriteTo(json);
        }

        json.WriteEndObject();
        json.WritePropertyName("metadata");
        (metadata ?? []).WriteTo(json);
    }

    private static void Check(string type, JsonNode value)
    {
        var isText = value.GetValueKind() == JsonValueKind.String;
        if (type.EndsWith("+json", StringComparison.Ordinal) && isText)
        {
            throw new ArgumentException($"{type} must be JSON, not a string that holds it.", nameof(value));
        }

        if (!MimeBundle.IsJson(type) && !isText)
        {
            throw new ArgumentException($"{type} must be a string.", nameof(value));
        }
    }
}
