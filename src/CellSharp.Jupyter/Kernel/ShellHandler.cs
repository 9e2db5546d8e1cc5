using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Running;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Answers the requests of the shell channel, one after another.</summary>
/// <param name="session">Does the work.</param>
/// <param name="link">Says what comes of it.</param>
/// <param name="input">Asks the user.</param>
/// <param name="running">Lets the control channel interrupt a cell.</param>
/// <param name="abortWaiting">Called when a cell failed and those behind it are not to run.</param>
internal sealed class ShellHandler(
    IKernelSession session, KernelLink link, InputDesk input, RunningCell running, Action abortWaiting)
    : IRequestHandler
{
    private static readonly IReadOnlyDictionary<string, UserExpressionValue> NoValues =
        new Dictionary<string, UserExpressionValue>();

    private readonly KernelHistory _history = new();

    /// <inheritdoc/>
    public IMessageContent? Handle(JupyterMessage message, JupyterRequest request, bool aborted)
    {
        switch (request)
        {
            case ExecuteRequest when aborted:
                return new ExecuteReply(session.ExecutionCount, null, NoValues, IsAborted: true);
            case ExecuteRequest execute:
                return Execute(message, execute);
            case CompleteRequest complete:
                return session.Complete(complete.Code, complete.Cursor);
            case InspectRequest inspect:
                return new InspectReply(session.Inspect(inspect.Code, inspect.Cursor, inspect.DetailLevel));
            case IsCompleteRequest isComplete:
                return session.IsComplete(isComplete.Code);
            case HistoryRequest history:
                return new HistoryReply(_history.Find(history), history.Output);
            case KernelInfoRequest:
                return session.Info;
            case CommInfoRequest:
                return new CommInfoReply(new Dictionary<string, string>());
            case CommOpenRequest open:
                // No target is known here, and a client waits for this answer to a comm that is not wanted.
                link.Publish(message, new CommCloseContent(open.CommId, null));
                return null;
            case ShutdownRequest shutdown:
                return new ShutdownReply(shutdown.Restart);
            case DebugRequest debug:
                return new DebugRefusal(debug);
            default:
                return null;
        }
    }

    /// <inheritdoc/>
    public IMessageContent? Refuse(JupyterMessage message, ReplyError error)
    {
        if (message.Header.MessageType != "execute_request")
        {
            return ErrorReply.To(message.Header.MessageType, error);
        }

        // Clients show a cell's error from iopub alone, and count on the number in every reply.
        link.Publish(message, new ErrorContent(error));
        return new ExecuteReply(session.ExecutionCount, error, NoValues);
    }

    private static ReplyError Error(ErrorOutput error) => new(error.Name, error.Value, error.Traceback);

    private ExecuteReply Execute(JupyterMessage message, ExecuteRequest request)
    {
        if (!request.Silent)
        {
            var count = session.ExecutionCount + (request.StoreHistory ? 1 : 0);
            link.Publish(message, new ExecuteInputContent(request.Code, count));
        }

        using var source = new CancellationTokenSource();
        var cancel = source.Token;
        running.Begin(source);
        try
        {
            var questions = new InputChannel(input, message, request.AllowInput, cancel);
            using var sink = new OutputPublisher(link, message, request.Silent, questions);
            var outcome = Run(request, sink, cancel);
            sink.Flush();
            if (request.StoreHistory)
            {
                _history.Add(outcome.ExecutionCount, request.Code, sink.ResultText);
            }

            if (outcome.Error is not { } error)
            {
                return new ExecuteReply(outcome.ExecutionCount, null, Values(request, cancel));
            }

            if (request.StopOnError)
            {
                abortWaiting();
            }

            return new ExecuteReply(outcome.ExecutionCount, Error(error), NoValues);
        }
        finally
        {
            running.End();
        }
    }

    // A session turns what a cell throws into an outcome. What comes out of it all the same is an interrupt
    // that met no
    // C#, or an error of ours, which must not end the user's session.
    private CellOutcome Run(ExecuteRequest request, OutputPublisher sink, CancellationToken cancel)
    {
        try
        {
            return session.Execute(request.Code, request.StoreHistory, sink, cancel);
        }
#pragma warning disable CA1031 // See above.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var error = e is OperationCanceledException && cancel.IsCancellationRequested
                ? new ErrorOutput("Interrupted", "The cell was interrupted.", ["The cell was interrupted."])
                : new ErrorOutput("KernelError", e.Message, ["An error of the kernel:", $"{e}"]);
            sink.Fail(error);
            return new CellOutcome(session.ExecutionCount, error);
        }
    }

    private IReadOnlyDictionary<string, UserExpressionValue> Values(
        ExecuteRequest request, CancellationToken cancel)
    {
        var values = new Dictionary<string, UserExpressionValue>(StringComparer.Ordinal);
        foreach (var (name, expression) in request.UserExpressions)
        {
            var (value, error) = session.Evaluate(expression, cancel);
            values[name] = new UserExpressionValue(value, error is null ? null : Error(error));
        }

        return values;
    }
}
