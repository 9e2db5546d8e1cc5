using System.Text.Json;
using System.Text.Json.Nodes;

namespace CellSharp.Jupyter.Messages;

/// <summary>The open comms: ids with the names of their targets.</summary>
internal sealed record CommInfoReply(IReadOnlyDictionary<string, string> Comms) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "comm_info_reply";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("status", "ok");
        json.WriteStartObject("comms");
        foreach (var (id, target) in Comms.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(id);
            json.WriteString("target_name", target);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

/// <summary>The kernel opens a comm.</summary>
internal sealed record CommOpenContent(string CommId, string TargetName, JsonObject? Data) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "comm_open";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("comm_id", CommId);
        json.WriteString("target_name", TargetName);
        json.WritePropertyName("data");
        (Data ?? []).WriteTo(json);
    }
}

/// <summary>The kernel says something over a comm.</summary>
internal sealed record CommMessageContent(
    string CommId, JsonObject? Data, IReadOnlyList<ReadOnlyMemory<byte>> Buffers) : IBufferedContent
{
    /// <inheritdoc/>
    public string MessageType => "comm_msg";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("comm_id", CommId);
        json.WritePropertyName("data");
        (Data ?? []).WriteTo(json);
    }
}

/// <summary>The kernel closes a comm, or refuses one of a target it does not know.</summary>
internal sealed record CommCloseContent(string CommId, JsonObject? Data) : IMessageContent
{
    /// <inheritdoc/>
    public string MessageType => "comm_close";

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("comm_id", CommId);
        json.WritePropertyName("data");
        (Data ?? []).WriteTo(json);
    }
}
