using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace CellSharp.Jupyter.Documents;

/// <summary>What a notebook cell holds.</summary>
public enum CellKind
{
    /// <summary>Code to be executed.</summary>
    Code,

    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>Text that is passed on as it stands.</summary>
    Raw,
}

/// <summary>One cell of a <see cref="Notebook"/>.</summary>
public sealed class NotebookCell
{
    /// <summary>Makes a cell.</summary>
    /// <param name="kind">What the cell holds.</param>
    /// <param name="id">The id, unique in the notebook: 1 to 64 of letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="source">The text of the cell; lines end in LF.</param>
    /// <param name="metadata">Cell metadata as JSON.</param>
    /// <param name="executionCount">The count of the execution that made the outputs; null when never run.</param>
    /// <param name="outputs">The outputs in the order they came; empty for prose.</param>
    /// <param name="attachments">Attached files of a Markdown cell as JSON, or null.</param>
    public NotebookCell(
        CellKind kind,
        string id,
        string source,
        JsonObject? metadata = null,
        int? executionCount = null,
        ImmutableArray<NotebookOutput> outputs = default,
        JsonObject? attachments = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(source);
        Kind = kind;
        Id = id;
        Source = source;
        Metadata = metadata ?? [];
        ExecutionCount = executionCount;
        Outputs = outputs.IsDefault ? [] : outputs;
        Attachments = attachments;
    }

    /// <summary>What the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>The id, unique in the notebook.</summary>
    public string Id { get; }

    /// <summary>The text of the cell; lines end in LF.</summary>
    public string Source { get; }

    /// <summary>Cell metadata as JSON; not to be changed.</summary>
    public JsonObject Metadata { get; }

    /// <summary>The count of the execution that made the outputs; null when never run.</summary>
    public int? ExecutionCount { get; }

    /// <summary>The outputs in the order they came.</summary>
    public ImmutableArray<NotebookOutput> Outputs { get; }

    /// <summary>Attached files of a Markdown cell as JSON, or null.</summary>
    public JsonObject? Attachments { get; }

    /// <summary>Whether the metadata carry a tag, such as <c>raises-exception</c> or <c>parameters</c>.</summary>
    /// <param name="tag">The tag, compared exactly.</param>
    public bool HasTag(string tag) =>
        Metadata["tags"] is JsonArray tags
        && tags.Any(t => t is JsonValue v && v.TryGetValue<string>(out var text) && text == tag);

    /// <summary>The same cell after a run.</summary>
    /// <param name="executionCount">The count of that run, or null when the cell was not run.</param>
    /// <param name="outputs">Its outputs in order.</param>
    public NotebookCell WithOutputs(int? executionCount, ImmutableArray<NotebookOutput> outputs) =>
        new(Kind, Id, Source, Metadata, executionCount, outputs, Attachments);
}
