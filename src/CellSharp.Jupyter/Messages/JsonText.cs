using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>Strings of received JSON, which may hold escapes that are no text.</summary>
internal static class JsonText
{
    /// <summary>A property's string, or null when there is none or it is no string.</summary>
    public static string? Get(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String ? Of(value) : null;

    /// <summary>A string value, or null when its escapes are half a surrogate pair.</summary>
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
