using System.Collections.Immutable;
using System.Text;
using CellSharp.Jupyter.Display;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Running;

/// <summary>Executes cells one after another in one session and turns what they print, display and return into notebook
/// outputs. The headless runner and the kernel share it, so a cell behaves the same everywhere.</summary>
/// <remarks>Not thread-safe: one cell at a time.</remarks>
public sealed class CellExecutor : ICellHost, IDisposable
{
    private readonly CellSession _session;
    private readonly Lock _gate = new();
    private readonly StringBuilder _pending = new();
    private string _stream = "stdout";
    private Action<NotebookOutput>? _sink;
    private int _count;

    /// <summary>Makes an executor with a session of its own.</summary>
    /// <param name="options">What cells may use; its host is replaced by this executor.</param>
    public CellExecutor(CellOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _session = new CellSession(options with
        {
            Host = this,
            StaticImports = [.. options.StaticImports, typeof(NotebookFunctions)],

            // These two types alone: the rest of this assembly reads and writes files.
            Trust = options.Trust.Allowing(typeof(NotebookFunctions).FullName!, typeof(HtmlText).FullName!),
        });
    }

    /// <summary>How many cells have been executed.</summary>
    public int Count => _count;

    /// <summary>Executes one cell.</summary>
    /// <param name="source">The cell's text.</param>
    /// <param name="sink">Takes each output as it comes, in order; text that is printed in one go is one output.</param>
    /// <param name="cancel">Stops the cell.</param>
    /// <returns>Whether the cell succeeded, and the error when it did not.</returns>
    public CellOutcome Execute(string source, Action<NotebookOutput> sink, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(sink);
        _sink = sink;
        _count++;
        NotebookFunctions.SendTo(bundle => Emit(new DisplayOutput(bundle, [])));
        try
        {
            var result = _session.Run(source, cancel);
            if (!result.Succeeded)
            {
                var error = ErrorOf(result);
                Emit(error);
                return new CellOutcome(_count, error);
            }

            if (result.HasValue)
            {
                Emit(new ExecuteResultOutput(_count, ValueFormatter.Format(result.Value), []));
            }

            Flush();
            return new CellOutcome(_count, null);
        }
        finally
        {
            Flush();
            NotebookFunctions.SendTo(null);
            _sink = null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    void ICellHost.Write(string text) => Print("stdout", text);

    void ICellHost.WriteError(string text) => Print("stderr", text);

    private void Print(string stream, string text)
    {
        lock (_gate)
        {
            if (stream != _stream)
            {
                Flush();
                _stream = stream;
            }

            _pending.Append(text);
        }
    }

    private void Emit(NotebookOutput output)
    {
        lock (_gate)
        {
            Flush();
            _sink?.Invoke(output);
        }
    }

    private void Flush()
    {
        lock (_gate)
        {
            if (_pending.Length > 0)
            {
                _sink?.Invoke(new StreamOutput(_stream, _pending.ToString()));
                _pending.Clear();
            }
        }
    }

    private static ErrorOutput ErrorOf(CellResult result)
    {
        var lines = result.ErrorText.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToImmutableArray();
        if (result.Exception is { } exception)
        {
            return new ErrorOutput(exception.GetType().Name, exception.Message, lines);
        }

        var first = result.Diagnostics.FirstOrDefault(d => d.Severity == Diagnostics.DiagnosticSeverity.Error);
        return new ErrorOutput(first?.Code ?? "Error", first?.Message ?? lines[0], lines);
    }
}
