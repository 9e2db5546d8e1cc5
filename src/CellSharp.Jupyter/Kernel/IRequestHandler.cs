using CellSharp.Jupyter.Messages;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Answers the requests of one channel.</summary>
internal interface IRequestHandler
{
    /// <summary>Deals with a request and returns the reply, or null for none.</summary>
    /// <param name="message">The message it came in, the parent of everything it causes.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="aborted">Whether a cell before it failed and asked for this one not to run.</param>
    IMessageContent? Handle(JupyterMessage message, JupyterRequest request, bool aborted);

    /// <summary>What to answer to a request that was not understood or not dealt with; null for
    /// nothing.</summary>
    IMessageContent? Refuse(JupyterMessage message, ReplyError error) =>
        ErrorReply.To(message.Header.MessageType, error);
}
