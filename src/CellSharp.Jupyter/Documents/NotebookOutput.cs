using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace CellSharp.Jupyter.Documents;

/// <summary>One output of a code cell: printed text, a displayed value, the value of the cell, or an error.</summary>
public abstract record NotebookOutput;

/// <summary>Text that was printed.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text as printed.</param>
public sealed record StreamOutput(string Name, string Text) : NotebookOutput;

/// <summary>A value displayed while the cell ran.</summary>
/// <param name="Data">The value in one or more MIME types.</param>
/// <param name="Metadata">Output metadata as JSON; not to be changed.</param>
public sealed record DisplayOutput(MimeBundle Data, JsonObject Metadata) : NotebookOutput;

/// <summary>The value of the cell's last expression.</summary>
/// <param name="ExecutionCount">The count of the run that made it.</param>
/// <param name="Data">The value in one or more MIME types.</param>
/// <param name="Metadata">Output metadata as JSON; not to be changed.</param>
public sealed record ExecuteResultOutput(int? ExecutionCount, MimeBundle Data, JsonObject Metadata) : NotebookOutput;

/// <summary>An error that ended the cell.</summary>
/// <param name="Name">The kind of error: a diagnostic code or an exception type.</param>
/// <param name="Value">The message.</param>
/// <param name="Traceback">What a client prints, line by line.</param>
public sealed record ErrorOutput(string Name, string Value, ImmutableArray<string> Traceback) : NotebookOutput;
