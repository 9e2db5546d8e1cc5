using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CellSharp.Jupyter.Documents;

/// <summary>Writes notebooks the way Jupyter's own tools do: sorted keys, one space of indent, texts as lists of lines,
/// a line end at the end. The same notebook always gives the same bytes.</summary>
public static class NotebookWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The notebook as the text of an .ipynb file.</summary>
    /// <param name="notebook">The notebook.</param>
    public static string Write(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var root = new JsonObject
        {
            ["cells"] = new JsonArray([.. notebook.Cells.Select(c => Cell(c, notebook.Minor))]),
            ["metadata"] = notebook.Metadata.DeepClone(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = notebook.Minor,
        };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            SortedJson.Write(root, writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Writes the notebook to a file: whole or not at all.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">The file; overwritten when it exists. Its folder must exist.</param>
    /// <exception cref="IOException">The file cannot be written; what stood there before stands there still.</exception>
    public static void WriteFile(Notebook notebook, string path)
    {
        var temporary = path + ".partial";
        File.WriteAllText(temporary, Write(notebook), new UTF8Encoding(false));
        File.Move(temporary, path, overwrite: true);
    }

    private static JsonObject Cell(NotebookCell cell, int minor)
    {
        var json = new JsonObject
        {
            ["cell_type"] = cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" },
            ["metadata"] = cell.Metadata.DeepClone(),
            ["source"] = Lines(cell.Source),
        };
        if (minor >= 5)
        {
            json["id"] = cell.Id;
        }

        if (cell.Attachments is not null)
        {
            json["attachments"] = cell.Attachments.DeepClone();
        }

        if (cell.Kind == CellKind.Code)
        {
            json["execution_count"] = cell.ExecutionCount;
            json["outputs"] = new JsonArray([.. cell.Outputs.Select(Output)]);
        }

        return json;
    }

    /// <summary>An output as nbformat JSON.</summary>
    internal static JsonObject Output(NotebookOutput output) => output switch
    {
        StreamOutput s => new() { ["output_type"] = "stream", ["name"] = s.Name, ["text"] = Lines(s.Text) },
        DisplayOutput d => new()
        {
            ["output_type"] = "display_data",
            ["data"] = Bundle(d.Data),
            ["metadata"] = d.Metadata.DeepClone(),
        },
        ExecuteResultOutput r => new()
        {
            ["output_type"] = "execute_result",
            ["execution_count"] = r.ExecutionCount,
            ["data"] = Bundle(r.Data),
            ["metadata"] = r.Metadata.DeepClone(),
        },
        ErrorOutput e => new()
        {
            ["output_type"] = "error",
            ["ename"] = e.Name,
            ["evalue"] = e.Value,
            ["traceback"] = new JsonArray([.. e.Traceback.Select(l => JsonValue.Create(l))]),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "An output of an unknown kind."),
    };

    private static JsonObject Bundle(MimeBundle bundle)
    {
        var json = new JsonObject();
        foreach (var (type, value) in bundle)
        {
            // Images stay one string, as Jupyter's own writer leaves them.
            var isText = type.StartsWith("text/", StringComparison.Ordinal) || type == "image/svg+xml";
            json[type] = isText && bundle.GetText(type) is { } text ? Lines(text) : value.DeepClone();
        }

        return json;
    }

    private static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(JsonValue.Create(text[start..end]));
            start = end;
        }

        return lines;
    }
}
