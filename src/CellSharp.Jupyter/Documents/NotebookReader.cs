using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CellSharp.Jupyter.Documents;

/// <summary>Reads notebooks in nbformat 4.0 to 4.5.</summary>
public static partial class NotebookReader
{
    private const string Mend = "Open it in a notebook editor and save it as a Jupyter notebook (.ipynb, format 4).";

    // A name twice in one object would else come to light only later, and as another error.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a notebook file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="NotebookFormatException">The file is no notebook; says line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Notebook ReadFile(string path) => Read(File.ReadAllBytes(path), path);

    /// <summary>Reads a notebook from text.</summary>
    /// <param name="json">The whole file.</param>
    /// <param name="name">What errors call the file.</param>
    /// <exception cref="NotebookFormatException">The text is no notebook; says line and column.</exception>
    public static Notebook Read(string json, string name) => Read(Encoding.UTF8.GetBytes(json), name);

    private static Notebook Read(byte[] utf8, string name)
    {
        var place = new NotebookFault(name, utf8);
        var root = Parse(utf8, place);
        var version = root["nbformat"] is JsonValue v && v.TryGetValue<int>(out var major) ? major : (int?)null;
        if (version != 4)
        {
            var found = version is null ? "has no number 'nbformat'" : $"is of format {version}";
            throw place.At("nbformat", $"The notebook {found}; format 4 was expected.", Mend);
        }

        if (root["cells"] is not JsonArray cells)
        {
            throw place.At("cells", "The notebook has no list 'cells'.", Mend);
        }

        var minor = root["nbformat_minor"] is JsonValue m && m.TryGetValue<int>(out var number) ? number : 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var read = ImmutableArray.CreateBuilder<NotebookCell>(cells.Count);
        for (var i = 0; i < cells.Count; i++)
        {
            read.Add(ReadCell(cells[i], i, seen, place));
        }

        return new Notebook(read.MoveToImmutable(), root["metadata"] as JsonObject ?? [], minor);
    }

    private static JsonObject Parse(byte[] utf8, NotebookFault place)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8).TrimStart('\uFEFF');
            return JsonNode.Parse(WithoutHalfPairs(text), documentOptions: Strict) as JsonObject
                ?? throw place.At(null, "The file holds JSON that is not an object.", Mend);
        }
        catch (JsonException e)
        {
            // System.Text.Json counts from 0 and appends its own position to the message.
            var message = e.Message.Split(" Path:", 2)[0].Split(" LineNumber:", 2)[0];
            if (e.LineNumber is null && RepeatedName.Find(utf8) is { } repeated)
            {
                throw place.AtOffset(repeated, $"No JSON: {message}", Mend);
            }

            throw new NotebookFormatException(
                place.Name, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, $"No JSON: {message}", Mend);
        }
        catch (DecoderFallbackException e)
        {
            var line = utf8.AsSpan(0, Math.Min(e.Index < 0 ? 0 : e.Index, utf8.Length)).Count((byte)'\n') + 1;
            throw new NotebookFormatException(place.Name, line, 1, "The file is not UTF-8.", "Save it as UTF-8.");
        }
    }

    private static NotebookCell ReadCell(JsonNode? node, int index, HashSet<string> seen, NotebookFault place)
    {
        if (node is not JsonObject cell)
        {
            throw place.At("cells", $"Cell {index + 1} is not an object.", Mend);
        }

        var type = Text(cell["cell_type"]);
        var kind = type switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            _ => throw place.At("cell_type", $"Cell {index + 1} has the cell_type '{type}'; code, markdown or raw was expected.", Mend),
        };
        var source = Lines(cell["source"])
            ?? throw place.At("source", $"Cell {index + 1} has no text 'source'.", Mend);

        // Formats before 4.5 have no ids; a place in the notebook is the only name that stays the same.
        var id = Text(cell["id"]) ?? string.Create(CultureInfo.InvariantCulture, $"cell-{index + 1}");
        if (!seen.Add(id))
        {
            throw place.At(id, $"Cell {index + 1} has the id '{id}' of an earlier cell.", "Give each cell an id of its own.");
        }

        var outputs = kind == CellKind.Code && cell["outputs"] is JsonArray list
            ? [.. list.Select(o => ReadOutput(o, index, place))]
            : ImmutableArray<NotebookOutput>.Empty;
        return new NotebookCell(
            kind,
            id,
            source.ReplaceLineEndings("\n"),
            cell["metadata"]?.DeepClone() as JsonObject,
            cell["execution_count"] is JsonValue c && c.TryGetValue<int>(out var count) ? count : null,
            outputs,
            cell["attachments"]?.DeepClone() as JsonObject);
    }

    private static NotebookOutput ReadOutput(JsonNode? node, int index, NotebookFault place)
    {
        var type = Text((node as JsonObject)?["output_type"]);
        var metadata = node?["metadata"]?.DeepClone() as JsonObject ?? [];
        return type switch
        {
            "stream" => new StreamOutput(Text(node!["name"]) ?? "stdout", Lines(node["text"]) ?? ""),
            "display_data" => new DisplayOutput(Bundle(node!["data"]), metadata),
            "execute_result" => new ExecuteResultOutput(
                node!["execution_count"] is JsonValue c && c.TryGetValue<int>(out var n) ? n : null,
                Bundle(node["data"]),
                metadata),
            "error" => new ErrorOutput(
                Text(node!["ename"]) ?? "",
                Text(node["evalue"]) ?? "",
                node["traceback"] is JsonArray t ? [.. t.Select(x => Text(x) ?? "")] : []),
            _ => throw place.At("output_type", $"An output of cell {index + 1} has the output_type '{type}'.", Mend),
        };
    }

    private static MimeBundle Bundle(JsonNode? data)
    {
        var entries = new List<KeyValuePair<string, JsonNode>>();
        foreach (var (type, value) in data as JsonObject ?? [])
        {
            if (value is null)
            {
                continue;
            }

            var node = MimeBundle.IsJson(type) ? value.DeepClone() : JsonValue.Create(Lines(value) ?? value.ToJsonString());
            entries.Add(new(type, node));
        }

        return new MimeBundle(entries);
    }

    private static string? Text(JsonNode? node) => node is JsonValue v && v.TryGetValue<string>(out var text) ? text : null;

    /// <summary>JSON may spell half a surrogate pair, which is no text: it is read as U+FFFD. Keeps all places.</summary>
    private static string WithoutHalfPairs(string json) => Escape().Replace(
        json, m => m.Groups["half"].Success ? @"\ufffd" : m.Value);

    [GeneratedRegex(@"\\([^u]|u[dD][89abAB]..\\u[dD][c-fC-F]..|(?<half>u[dD][89a-fA-F][0-9a-fA-F]{2}))", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();

    // The format writes long texts as a list of lines, each with its line end.
    private static string? Lines(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(Text)),
        _ => Text(node),
    };
}
