using System.Text.Json;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Messages;

/// <summary>What became of a cell.</summary>
/// <param name="ExecutionCount">The cell's count.</param>
/// <param name="Error">Why it failed, or null.</param>
/// <param name="UserExpressions">The values asked for, by name.</param>
/// <param name="IsAborted">It was not executed because one before it failed.</param>
internal sealed record ExecuteReply(
    int ExecutionCount,
    ReplyError? Error,
    IReadOnlyDictionary<string, UserExpressionValue> UserExpressions,
    bool IsAborted = false) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "execute_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", IsAborted ? "aborted" : Error is null ? "ok" : "error");
        json.WriteNumber("execution_count", ExecutionCount);
        Error?.Write(json);
        json.WriteStartObject("user_expressions");
        foreach (var (name, value) in UserExpressions.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(name);
            value.Write(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("payload");
        json.WriteEndArray();
    }
}

/// <summary>The value of one user expression, or its error.</summary>
internal sealed record UserExpressionValue(MimeBundle? Data, ReplyError? Error)
{
    /// <summary>Writes the properties.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", Error is null ? "ok" : "error");
        if (Error is not null)
        {
            Error.Write(json);
        }
        else
        {
            MimeWriter.Write(json, Data ?? new MimeBundle([]), null);
        }
    }
}

/// <summary>One thing that could stand at the cursor.</summary>
/// <param name="Text">What to insert.</param>
/// <param name="Type">Its kind in a word that VS Code knows, such as <c>method</c>.</param>
/// <param name="Signature">Its signature, or empty.</param>
internal sealed record CompletionMatch(string Text, string Type, string Signature);

/// <summary>What could stand at the cursor.</summary>
/// <param name="Matches">The possibilities, best first.</param>
/// <param name="Start">Where what they replace begins, in code points.</param>
/// <param name="End">Where it ends, in code points.</param>
internal sealed record CompleteReply(IReadOnlyList<CompletionMatch> Matches, int Start, int End)
    : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "complete_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", "ok");
        json.WriteStartArray("matches");
        foreach (var match in Matches)
        {
            json.WriteStringValue(match.Text);
        }

        json.WriteEndArray();
        json.WriteNumber("cursor_start", Start);
        json.WriteNumber("cursor_end", End);
        json.WriteStartObject("metadata");
        json.WriteStartArray("_jupyter_types_experimental");
        foreach (var match in Matches)
        {
            WriteType(json, match);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteType(Utf8JsonWriter json, CompletionMatch match)
    {
        json.WriteStartObject();
        json.WriteString("text", match.Text);
        json.WriteString("type", match.Type);
        json.WriteString("signature", match.Signature);
        json.WriteNumber("start", Start);
        json.WriteNumber("end", End);
        json.WriteEndObject();
    }
}

/// <summary>What is at the cursor; null when nothing is.</summary>
internal sealed record InspectReply(MimeBundle? Data) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "inspect_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", "ok");
        json.WriteBoolean("found", Data is not null);
        MimeWriter.Write(json, Data ?? new MimeBundle([]), null);
    }
}

/// <summary>Whether a text is a whole cell.</summary>
/// <param name="Status"><c>complete</c>, <c>incomplete</c>, <c>invalid</c> or <c>unknown</c>.</param>
/// <param name="Indent">How the next line begins when it is incomplete.</param>
internal sealed record IsCompleteReply(string Status, string Indent = "") : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "is_complete_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", Status);
        if (Status == "incomplete")
        {
            json.WriteString("indent", Indent);
        }
    }
}

/// <summary>One cell of the history.</summary>
/// <param name="Session">The session's number.</param>
/// <param name="Line">The cell's count.</param>
/// <param name="Input">The cell's text.</param>
/// <param name="Output">Its result as text; null when there was none.</param>
internal sealed record HistoryEntry(long Session, long Line, string Input, string? Output);

/// <summary>What was executed before.</summary>
/// <param name="Entries">The entries, oldest first.</param>
/// <param name="WithOutput">Whether each entry comes with its result.</param>
internal sealed record HistoryReply(IReadOnlyList<HistoryEntry> Entries, bool WithOutput) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "history_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", "ok");
        json.WriteStartArray("history");
        foreach (var entry in Entries)
        {
            WriteEntry(json, entry);
        }

        json.WriteEndArray();
    }

    private void WriteEntry(Utf8JsonWriter json, HistoryEntry entry)
    {
        json.WriteStartArray();
        json.WriteNumberValue(entry.Session);
        json.WriteNumberValue(entry.Line);
        if (WithOutput)
        {
            json.WriteStartArray();
            json.WriteStringValue(entry.Input);
            json.WriteStringValue(entry.Output);
            json.WriteEndArray();
        }
        else
        {
            json.WriteStringValue(entry.Input);
        }

        json.WriteEndArray();
    }
}

/// <summary>The running cell has been told to stop.</summary>
internal sealed record InterruptReply : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "interrupt_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json) => json.WriteString("status", "ok");
}

/// <summary>The process is about to end.</summary>
internal sealed record ShutdownReply(bool Restart) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "shutdown_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", "ok");
        json.WriteBoolean("restart", Restart);
    }
}

/// <summary>The answer of a kernel without a debugger, in the form of the debug adapter protocol.</summary>
internal sealed record DebugRefusal(DebugRequest Request) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "debug_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("type", "response");
        json.WriteNumber("request_seq", Request.Sequence);
        json.WriteBoolean("success", false);
        json.WriteString("command", Request.Command);
        json.WriteString("message", "This kernel has no debugger.");
    }
}
