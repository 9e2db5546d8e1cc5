using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>What a client asks; one record for each message type a kernel knows.</summary>
internal abstract record JupyterRequest;

/// <summary>A type this kernel does not know; the protocol wants it ignored.</summary>
internal sealed record UnknownRequest(string MessageType) : JupyterRequest;

/// <summary>What are you?</summary>
internal sealed record KernelInfoRequest : JupyterRequest;

/// <summary>Execute a cell.</summary>
/// <param name="Code">The cell's text.</param>
/// <param name="Silent">Nothing is broadcast or counted.</param>
/// <param name="StoreHistory">The cell is counted and kept in the history; never when silent.</param>
/// <param name="UserExpressions">Expressions to evaluate afterwards, by name.</param>
/// <param name="AllowInput">Whether the client answers <c>input_request</c>.</param>
/// <param name="StopOnError">Whether an error aborts the requests that wait behind this one.</param>
internal sealed record ExecuteRequest(
    string Code,
    bool Silent,
    bool StoreHistory,
    IReadOnlyDictionary<string, string> UserExpressions,
    bool AllowInput,
    bool StopOnError) : JupyterRequest;

/// <summary>What could stand at the cursor?</summary>
/// <param name="Code">The cell's text.</param>
/// <param name="Cursor">An offset in UTF-16 units, inside the text.</param>
internal sealed record CompleteRequest(string Code, int Cursor) : JupyterRequest;

/// <summary>What is at the cursor?</summary>
/// <param name="Code">The cell's text.</param>
/// <param name="Cursor">An offset in UTF-16 units, inside the text.</param>
/// <param name="DetailLevel">0, or 1 for more.</param>
internal sealed record InspectRequest(string Code, int Cursor, int DetailLevel) : JupyterRequest;

/// <summary>Is this a whole cell, or does more have to follow?</summary>
internal sealed record IsCompleteRequest(string Code) : JupyterRequest;

/// <summary>What was executed before?</summary>
/// <param name="Access">Which entries.</param>
/// <param name="Output">Whether the results are wanted too.</param>
/// <param name="Raw">Whether the text as typed is wanted.</param>
/// <param name="Session">For a range: the session; 0 is this one, negative numbers count back.</param>
/// <param name="Start">For a range: the first count.</param>
/// <param name="Stop">For a range: the count behind the last, or null for no end.</param>
/// <param name="Count">For tail and search: how many at most, or null for all.</param>
/// <param name="Pattern">For a search: a glob.</param>
/// <param name="Unique">For a search: each text once.</param>
internal sealed record HistoryRequest(
    HistoryAccess Access,
    bool Output,
    bool Raw,
    long Session,
    long Start,
    long? Stop,
    long? Count,
    string Pattern,
    bool Unique) : JupyterRequest;

/// <summary>Which part of the history is asked for.</summary>
internal enum HistoryAccess
{
    /// <summary>The last entries.</summary>
    Tail,

    /// <summary>Entries by their counts.</summary>
    Range,

    /// <summary>Entries that match a pattern.</summary>
    Search,
}

/// <summary>Which comms are open, of one target or of all when it is null?</summary>
internal sealed record CommInfoRequest(string? TargetName) : JupyterRequest;

/// <summary>Opens a comm.</summary>
internal sealed record CommOpenRequest(string CommId, string TargetName, JsonElement Data) : JupyterRequest;

/// <summary>Says something over a comm.</summary>
internal sealed record CommMessageRequest(string CommId, JsonElement Data) : JupyterRequest;

/// <summary>Closes a comm.</summary>
internal sealed record CommCloseRequest(string CommId, JsonElement Data) : JupyterRequest;

/// <summary>Stop the cell that runs.</summary>
internal sealed record InterruptRequest : JupyterRequest;

/// <summary>End the process; with <paramref name="Restart"/> another will follow.</summary>
internal sealed record ShutdownRequest(bool Restart) : JupyterRequest;

/// <summary>A command for a debugger.</summary>
/// <param name="Command">The debug adapter protocol's command.</param>
/// <param name="Sequence">Its number, which an answer repeats.</param>
internal sealed record DebugRequest(string Command, long Sequence) : JupyterRequest;

/// <summary>What the user typed.</summary>
internal sealed record InputReply(string Value) : JupyterRequest;
