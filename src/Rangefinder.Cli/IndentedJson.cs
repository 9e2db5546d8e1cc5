using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rangefinder.Cli;

/// <summary>JSON for files that people read too: two spaces, LF, letters as they are.</summary>
internal static class IndentedJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of a node, without a last line end.</summary>
    public static string Of(JsonNode node) => node.ToJsonString(Options);
}
