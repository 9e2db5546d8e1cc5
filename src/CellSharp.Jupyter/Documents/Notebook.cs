using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace CellSharp.Jupyter.Documents;

/// <summary>A notebook in Jupyter's format 4.x: cells in reading order and the metadata that clients left on it.</summary>
/// <remarks>Immutable but for the JSON objects it holds, which are never changed after reading. What this library
/// does not know is kept, so that reading and writing a notebook loses nothing.</remarks>
public sealed class Notebook
{
    /// <summary>Makes a notebook.</summary>
    /// <param name="cells">The cells in reading order.</param>
    /// <param name="metadata">Notebook metadata (<c>kernelspec</c>, <c>language_info</c> and whatever else stood there).</param>
    /// <param name="minor">The minor version of the format, 5 for notebooks whose cells carry ids.</param>
    public Notebook(ImmutableArray<NotebookCell> cells, JsonObject metadata, int minor = 5)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        Cells = cells;
        Metadata = metadata;
        Minor = minor;
    }

    /// <summary>The cells in reading order.</summary>
    public ImmutableArray<NotebookCell> Cells { get; }

    /// <summary>Notebook metadata as JSON; not to be changed.</summary>
    public JsonObject Metadata { get; }

    /// <summary>The minor version of nbformat 4 (0 to 5).</summary>
    public int Minor { get; }

    /// <summary>The language of the code cells as the metadata says, lower case; null where they are silent.</summary>
    public string? Language =>
        (Text(Metadata["kernelspec"], "language") ?? Text(Metadata["language_info"], "name"))?.ToLowerInvariant();

    /// <summary>The same notebook with other cells.</summary>
    /// <param name="cells">The cells of the new notebook, in reading order.</param>
    /// <returns>A new notebook that shares the metadata.</returns>
    public Notebook WithCells(ImmutableArray<NotebookCell> cells) => new(cells, Metadata, Minor);

    private static string? Text(JsonNode? node, string key) =>
        node is JsonObject o && o[key] is JsonValue v && v.TryGetValue<string>(out var text) ? text : null;
}
