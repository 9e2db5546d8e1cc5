using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CellSharp.Jupyter.Kernel.Specs;

/// <summary>What a Jupyter client must know to start the kernel: the content of <c>kernel.json</c> (JEP
/// 105).</summary>
/// <param name="DisplayName">What clients show in their lists.</param>
/// <param name="Argv">Program and arguments; one argument is <c>{connection_file}</c> alone, because VS Code
/// quotes a path with spaces wrongly when it is part of a longer argument.</param>
/// <param name="Environment">Variables set for the process.</param>
/// <param name="CreatedFolders">Folders that installing had to make, outermost first; uninstalling takes them
/// away again.</param>
public sealed record KernelSpec(
    string DisplayName,
    ImmutableArray<string> Argv,
    ImmutableSortedDictionary<string, string> Environment,
    ImmutableArray<string> CreatedFolders)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "kernel.json";

    /// <summary>What clients replace by the path of the connection file.</summary>
    public const string ConnectionFile = "{connection_file}";

    // Stands in the metadata of every spec that this program has written, so that it never removes another's.
    private const string Mark = "rangefinder";

    /// <summary>The text of <c>kernel.json</c>. The language is <c>csharp</c>, not <c>C#</c>: Quarto makes a
    /// broken fence of the latter, and VS Code takes both.</summary>
    public string ToJson()
    {
        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. Argv.Select(a => JsonValue.Create(a))]),
            ["display_name"] = DisplayName,
            ["env"] = new JsonObject(Environment.Select(e => new KeyValuePair<string,
                JsonNode?>(e.Key, e.Value))),
            ["interrupt_mode"] = "message",
            ["language"] = "csharp",
            ["metadata"] = new JsonObject
            {
                ["debugger"] = false,
                [Mark] = new JsonObject
                {
                    ["created"] = new JsonArray([.. CreatedFolders.Select(f => JsonValue.Create(f))]),
                },
            },
        };
        return json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    /// <summary>Reads a <c>kernel.json</c>, whoever wrote it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>The spec, and whether this program wrote it; null when the text is no kernel spec.</returns>
    public static (KernelSpec Spec, bool IsOurs)? Read(string text)
    {
        try
        {
            var json = JsonNode.Parse(text) as JsonObject;
            if (json?["argv"] is not JsonArray argv)
            {
                return null;
            }

            var mark = (json["metadata"] as JsonObject)?[Mark] as JsonObject;
            var spec = new KernelSpec(
                Text(json["display_name"]),
                [.. argv.Select(a => Text(a))],
                json["env"] is JsonObject env
                    ? env.ToImmutableSortedDictionary(e => e.Key, e => Text(e.Value), StringComparer.Ordinal)
                    : ImmutableSortedDictionary<string, string>.Empty,
                mark?["created"] is JsonArray created ? [.. created.Select(c => Text(c))] : []);
            return (spec, mark is not null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Text(JsonNode? node) =>
        node?.GetValue<string>() ?? throw new JsonException("A text is missing.");
}
