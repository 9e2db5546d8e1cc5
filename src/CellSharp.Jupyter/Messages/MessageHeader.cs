using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>The header of a received message.</summary>
/// <param name="MessageId">Unique among the sender's messages.</param>
/// <param name="MessageType">For example <c>execute_request</c>.</param>
/// <param name="Session">The sender's session; empty when it says none.</param>
/// <param name="Username">The sender's user; empty when it says none.</param>
/// <param name="Version">The protocol version the sender speaks; empty when it says none.</param>
/// <param name="SubshellId">The subshell addressed, or null.</param>
internal sealed record MessageHeader(
    string MessageId, string MessageType, string Session, string Username, string Version, string? SubshellId)
{
    private const int TextLimit = 1024;

    /// <summary>Reads a header; null when the id or the type is missing, empty or absurdly long.</summary>
    public static MessageHeader? Read(JsonElement json)
    {
        var id = JsonText.Get(json, "msg_id");
        var type = JsonText.Get(json, "msg_type");
        return id is { Length: > 0 and <= TextLimit } && type is { Length: > 0 and <= TextLimit }
            ? new MessageHeader(
                id,
                type,
                JsonText.Get(json, "session") ?? "",
                JsonText.Get(json, "username") ?? "",
                JsonText.Get(json, "version") ?? "",
                JsonText.Get(json, "subshell_id"))
            : null;
    }
}
