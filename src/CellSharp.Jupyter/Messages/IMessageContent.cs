using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>What a kernel sends: a message type and its content.</summary>
internal interface IMessageContent
{
    /// <summary>For example <c>execute_reply</c>.</summary>
    string MessageType { get; }

    /// <summary>Writes the content's properties; the surrounding object is the caller's.</summary>
    void Write(Utf8JsonWriter json);
}
