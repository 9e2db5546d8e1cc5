using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CellSharp.Jupyter.Documents;

/// <summary>Writes JSON with the keys of every object in ordinal order, so that equal values give equal
/// bytes.</summary>
public static class SortedJson
{
    /// <summary>Writes a value.</summary>
    /// <param name="node">Any JSON; null is written as such.</param>
    /// <param name="writer">Takes it.</param>
    /// <param name="plainNumbers">Whether a number is written by its value, so that 1, 1.0 and 1e0 are one,
    /// instead of as it was read.</param>
    public static void Write(JsonNode? node, Utf8JsonWriter writer, bool plainNumbers = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (node)
        {
            case JsonObject o:
                writer.WriteStartObject();
                foreach (var (key, value) in o.OrderBy(p => p.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(key);
                    Write(value, writer, plainNumbers);
                }

                writer.WriteEndObject();
                break;
            case JsonArray a:
                writer.WriteStartArray();
                foreach (var item in a)
                {
                    Write(item, writer, plainNumbers);
                }

                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            case JsonValue when plainNumbers && node.GetValueKind() == JsonValueKind.Number:
                writer.WriteRawValue(Plain(node.ToJsonString()));
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }

    private static string Plain(string number)
    {
        var value = double.Parse(number, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : number;
    }
}
