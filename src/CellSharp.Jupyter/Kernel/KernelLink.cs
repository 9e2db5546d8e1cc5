using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Says things on the sockets. Thread-safe; each call returns when the message is queued.</summary>
internal sealed class KernelLink(IPublishSocket iopub, MessageSender sender)
{
    /// <summary>Tells all subscribers.</summary>
    public void Publish(JupyterMessage? parent, IMessageContent content)
    {
        var message = sender.Publish(parent, content);
        iopub.PublishAsync(message, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Answers, on a socket that the asker is connected to, and returns the id of the
    /// answer; null when the asker is not connected to it.</summary>
    public string? Send(IRouterSocket socket, JupyterMessage parent, IMessageContent content)
    {
        var message = sender.Reply(parent, content, out var id);
        var isSent = socket.SendAsync(message, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return isSent ? id : null;
    }
}
