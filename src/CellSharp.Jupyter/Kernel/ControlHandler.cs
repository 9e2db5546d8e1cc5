using CellSharp.Jupyter.Messages;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Answers what may not wait behind a cell.</summary>
internal sealed class ControlHandler(IKernelSession session, RunningCell running) : IRequestHandler
{
    /// <inheritdoc/>
    public IMessageContent? Handle(JupyterMessage message, JupyterRequest request, bool aborted)
    {
        switch (request)
        {
            case KernelInfoRequest:
                return session.Info;
            case InterruptRequest:
                running.Interrupt();
                return new InterruptReply();
            case ShutdownRequest shutdown:
                running.Interrupt();
                return new ShutdownReply(shutdown.Restart);
            case DebugRequest debug:
                return new DebugRefusal(debug);
            default:
                return null;
        }
    }
}
