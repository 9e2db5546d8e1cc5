using System.Text.Json.Nodes;

namespace Rangefinder.Cli.Authoring;

/// <summary>Adds items to the last array of a JSON text, whose other lines stay as they are.</summary>
internal static class JsonList
{
    /// <summary>The text with one more item.</summary>
    /// <param name="text">A text whose last <c>]</c> closes the array.</param>
    /// <param name="item">The item.</param>
    /// <param name="depth">How many levels the item is indented.</param>
    public static string Append(string text, JsonNode item, int depth)
    {
        var close = text.LastIndexOf(']');
        var before = text[..close].TrimEnd();
        var indent = new string(' ', 2 * depth);
        var lines = IndentedJson.Of(item).Split('\n').Select(line => indent + line);
        var comma = before.EndsWith('[') ? "" : ",";
        return $"{before}{comma}\n{string.Join('\n', lines)}\n{indent[2..]}{text[close..]}";
    }
}
