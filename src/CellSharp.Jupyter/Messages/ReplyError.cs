using System.Collections.Immutable;
using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>An error as messages carry it.</summary>
/// <param name="Name">The kind of error.</param>
/// <param name="Value">The message.</param>
/// <param name="Traceback">What a client prints, line by line; may hold ANSI colours.</param>
internal sealed record ReplyError(string Name, string Value, ImmutableArray<string> Traceback)
{
    /// <summary>Writes the three properties.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("ename", Name);
        json.WriteString("evalue", Value);
        json.WriteStartArray("traceback");
        foreach (var line in Traceback)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    }
}

/// <summary>The refusal of a request of any type.</summary>
/// <param name="MessageType">The type of the reply.</param>
/// <param name="Error">Why.</param>
internal sealed record ErrorReply(string MessageType, ReplyError Error) : IMessageContent
{
    private const string Request = "_request";

    /// <summary>The refusal of a request of this type; null for messages that want no reply.</summary>
    public static ErrorReply? To(string requestType, ReplyError error) =>
        requestType.EndsWith(Request, StringComparison.Ordinal)
            ? new ErrorReply(requestType[..^Request.Length] + "_reply", error)
            : null;

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", "error");
        Error.Write(json);
    }
}
