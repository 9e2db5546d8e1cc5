namespace CellSharp.Jupyter.Messages;

/// <summary>Why a received message was dropped without an answer; each has a count.</summary>
internal enum MessageFault
{
    /// <summary>There is no delimiter frame, or it comes too late.</summary>
    NoDelimiter,

    /// <summary>There are fewer frames behind the delimiter than a message has.</summary>
    TooFewParts,

    /// <summary>The signature is missing.</summary>
    Unsigned,

    /// <summary>The signature is not that of the four signed frames.</summary>
    BadSignature,

    /// <summary>The same signed message came before.</summary>
    Replayed,

    /// <summary>A frame is longer than allowed.</summary>
    TooLong,

    /// <summary>A frame is not a JSON object, or nests too deep.</summary>
    BadJson,

    /// <summary>The header has no message id or type.</summary>
    BadHeader,
}
