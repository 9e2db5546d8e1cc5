using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>Strings of received JSON, which may hold escapes that are no text.</summary>
internal static class JsonText
{
    /// <summary>A property's string, or null when there is none or it is no string.</summary>
    public static string? Get(JsonElement json, string name)
    {
        try
        {
            return json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in the string or in a name, which the library finds only now.
            return null;
        }
    }
}
