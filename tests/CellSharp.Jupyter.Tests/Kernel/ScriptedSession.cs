using System.Globalization;
using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Kernel;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Running;

namespace CellSharp.Jupyter.Tests.Kernel;

/// <summary>A session whose cells are a few words, so that tests of the kernel need no C#.</summary>
internal sealed class ScriptedSession : IKernelSession
{
    private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a cell waits to be interrupted.</summary>
    public Task Waiting => _waiting.Task;

    /// <summary>Lets a stubborn cell end, which no interrupt stops.</summary>
    public ManualResetEventSlim Release { get; } = new();

    public bool IsDisposed { get; private set; }

    public KernelInfoReply Info { get; } = new("scripted", "1.0", "14.0", "A scripted kernel", []);

    public int ExecutionCount { get; private set; }

    public CellOutcome Execute(string code, bool counts, IOutputSink sink, CancellationToken cancel)
    {
        ExecutionCount += counts ? 1 : 0;
        foreach (var line in code.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Execute(line, sink, cancel) is { } error)
            {
                sink.Fail(error);
                return new CellOutcome(ExecutionCount, error);
            }
        }

        return new CellOutcome(ExecutionCount, null);
    }

    public (MimeBundle? Value, ErrorOutput? Error) Evaluate(string expression, CancellationToken cancel) =>
        expression switch
        {
            "fail" => (null, Failure),
            "unwritable" => (new MimeBundle([new("application/x+json", "a string")]), null),
            _ => (MimeBundle.OfText($"<{expression}>"), null),
        };

    public CompleteReply Complete(string code, int cursor) =>
        new([new(code[..cursor] + "!", "method", "")], 0, CursorPosition.FromOffset(code, cursor));

    public MimeBundle? Inspect(string code, int cursor, int detailLevel) =>
        code.Length == 0 ? null : MimeBundle.OfText($"{code} at {cursor}, {detailLevel}");

    public IsCompleteReply IsComplete(string code) =>
        code.EndsWith(';') ? new("complete") : new("incomplete", "  ");

    public void Dispose() => IsDisposed = true;

    private static ErrorOutput Failure => new("Failure", "as told", ["Failure: as told"]);

    private void Block(int threads, CancellationToken cancel)
    {
        var all = Enumerable.Range(0, threads).Select(_ => Task.Run(() => cancel.WaitHandle.WaitOne()));
        Task[] blocked = [.. all];
        _waiting.TrySetResult();
        Task.WaitAll(blocked, CancellationToken.None);
    }

    private ErrorOutput? Execute(string line, IOutputSink sink, CancellationToken cancel)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (word, rest) = space < 0 ? (line, "") : (line[..space], line[(space + 1)..]);
        switch (word)
        {
            case "print":
                sink.Print("stdout", rest + "\n");
                break;
            case "warn":
                sink.Print("stderr", rest + "\n");
                break;
            case "show":
                sink.Display(MimeBundle.OfText(rest), "d1");
                sink.Update(MimeBundle.OfText(rest + "!"), "d1");
                sink.Clear(wait: true);
                break;
            case "ask":
                sink.Result(ExecutionCount, MimeBundle.OfText($"answer: {sink.Ask(rest, hidden: false)}"));
                break;
            case "wait":
                _waiting.TrySetResult();
                cancel.WaitHandle.WaitOne();
                return new ErrorOutput("Interrupted", "stopped", ["Interrupted"]);
            case "flood":
                for (var i = 0; i < 100; i++)
                {
                    sink.Print("stdout", new string('f', 1 << 16));
                }

                break;
            case "block":
                Block(int.Parse(rest, CultureInfo.InvariantCulture), cancel);
                return new ErrorOutput("Interrupted", "stopped", ["Interrupted"]);
            case "stubborn":
                _waiting.TrySetResult();
                Release.Wait(CancellationToken.None);
                break;
            case "fail":
                return Failure;
            case "crash":
                throw new InvalidOperationException("a fault of the session");
            default:
                sink.Result(ExecutionCount, MimeBundle.OfText(line));
                break;
        }

        return null;
    }
}
