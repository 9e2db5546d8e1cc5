using System.Text.Json;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Messages;

/// <summary>iopub: whether the kernel is at work.</summary>
/// <param name="State"><c>busy</c>, <c>idle</c> or <c>starting</c>.</param>
internal sealed record StatusContent(string State) : IMessageContent
{
    /// <summary>A request has begun.</summary>
    public static StatusContent Busy { get; } = new("busy");

    /// <summary>A request and everything it caused has ended.</summary>
    public static StatusContent Idle { get; } = new("idle");

    /// <summary>The process has just started.</summary>
    public static StatusContent Starting { get; } = new("starting");

    /// <inheritdoc/>
    public string MessageType => "status";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json) => json.WriteString("execution_state", State);
}

/// <summary>iopub: the cell that is being executed.</summary>
internal sealed record ExecuteInputContent(string Code, int ExecutionCount) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "execute_input";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("code", Code);
        json.WriteNumber("execution_count", ExecutionCount);
    }
}

/// <summary>iopub: printed text.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record StreamText(string Name, string Text) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "stream";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("name", Name);
        json.WriteString("text", Text);
    }
}

/// <summary>iopub: a value displayed, or a new value in place of one displayed earlier.</summary>
/// <param name="Data">The value in its MIME types.</param>
/// <param name="Metadata">Metadata by MIME type, or null for none.</param>
/// <param name="DisplayId">The name by which the display can be updated, or null.</param>
/// <param name="IsUpdate">Whether the display of this id is replaced.</param>
internal sealed record DisplayContent(MimeBundle Data, JsonObject? Metadata, string? DisplayId, bool IsUpdate)
    : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => IsUpdate ? "update_display_data" : "display_data";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        if (IsUpdate && DisplayId is null)
        {
            throw new InvalidOperationException("An update names the display that it replaces.");
        }

        MimeWriter.Write(json, Data, Metadata);
        json.WriteStartObject("transient");
        if (DisplayId is not null)
        {
            json.WriteString("display_id", DisplayId);
        }

        json.WriteEndObject();
    }
}

/// <summary>iopub: the value of the cell.</summary>
internal sealed record ExecuteResultContent(int ExecutionCount, MimeBundle Data, JsonObject? Metadata)
    : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "execute_result";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("execution_count", ExecutionCount);
        MimeWriter.Write(json, Data, Metadata);
    }
}

/// <summary>iopub: the error that ended the cell.</summary>
internal sealed record ErrorContent(ReplyError Error) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "error";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json) => Error.Write(json);
}

/// <summary>iopub: the cell's outputs so far go away.</summary>
/// <param name="Wait">Only when the next output comes, so that nothing flickers.</param>
internal sealed record ClearOutputContent(bool Wait) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "clear_output";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json) => json.WriteBoolean("wait", Wait);
}

/// <summary>iopub: the first message to a new subscription, from which the client knows that it is
/// heard.</summary>
internal sealed record IopubWelcomeContent(string Subscription) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "iopub_welcome";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json) => json.WriteString("subscription", Subscription);
}

/// <summary>stdin: asks the user for a line.</summary>
internal sealed record InputRequestContent(string Prompt, bool Password) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "input_request";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("prompt", Prompt);
        json.WriteBoolean("password", Password);
    }
}
