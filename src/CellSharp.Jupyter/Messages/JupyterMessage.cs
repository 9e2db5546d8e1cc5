using System.Text.Json;

namespace CellSharp.Jupyter.Messages;

/// <summary>A received message: signed, whole and well-formed as far as its envelope goes.</summary>
/// <param name="Identities">Where a reply goes: repeated in front of it.</param>
/// <param name="Header">The header.</param>
/// <param name="RawHeader">The header's bytes, which a reply repeats as its parent header without changing
/// them.</param>
/// <param name="ParentHeader">The parent header, an object; empty for a request.</param>
/// <param name="Metadata">The metadata, an object.</param>
/// <param name="Content">The content, an object.</param>
/// <param name="Buffers">Raw bytes behind the content; usually none.</param>
internal sealed record JupyterMessage(
    IReadOnlyList<ReadOnlyMemory<byte>> Identities,
    MessageHeader Header,
    ReadOnlyMemory<byte> RawHeader,
    JsonElement ParentHeader,
    JsonElement Metadata,
    JsonElement Content,
    IReadOnlyList<ReadOnlyMemory<byte>> Buffers);
