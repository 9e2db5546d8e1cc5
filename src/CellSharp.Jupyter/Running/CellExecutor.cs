using System.Collections.Immutable;
using System.Diagnostics;
using CellSharp.Jupyter.Display;
using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Running.Magics;

namespace CellSharp.Jupyter.Running;

/// <summary>Executes cells one after another in one session and sends what they print, display and return to a sink.
/// The headless runner and the kernel share it, so a cell behaves the same everywhere.</summary>
/// <remarks>Not thread-safe: one cell at a time.</remarks>
public sealed class CellExecutor : ICellHost, INotebookDisplay, IDisposable
{
    private readonly CellSession _session;
    private readonly Lock _gate = new();
    private readonly ExecutorOptions _setup;
    private IOutputSink? _sink;
    private bool _chartsAsHtml;
    private bool _plotlySent;
    private int _count;
    private int _displays;

    /// <summary>Makes an executor with a session of its own.</summary>
    /// <param name="options">What cells may use; its host is replaced by this executor.</param>
    /// <param name="setup">How values are shown.</param>
    public CellExecutor(CellOptions options, ExecutorOptions? setup = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _setup = setup ?? new ExecutorOptions();
        _session = new CellSession(options with
        {
            Host = this,
            StaticImports = [.. options.StaticImports, typeof(NotebookFunctions)],

            // These types alone: the rest of this assembly reads and writes files.
            Trust = options.Trust.Allowing(typeof(NotebookFunctions).FullName!, typeof(HtmlText).FullName!,
                typeof(DisplayedValue).FullName!),
        });
    }

    /// <summary>The number of the latest execution that counted.</summary>
    public int Count => _count;

    /// <summary>The session, for completion and inspection. Not to be used while a cell runs.</summary>
    public CellSession Session => _session;

    /// <summary>Executes one cell.</summary>
    /// <param name="source">The cell's text; lines that begin with <c>#!</c> are commands.</param>
    /// <param name="sink">Takes each output as it comes, in order.</param>
    /// <param name="counts">Whether the execution gets a number of its own.</param>
    /// <param name="cancel">Stops the cell.</param>
    /// <returns>Whether the cell succeeded, and the error when it did not.</returns>
    public CellOutcome Execute(string source, IOutputSink sink, bool counts = true, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(sink);
        _sink = sink;
        _count += counts ? 1 : 0;
        NotebookFunctions.SendTo(this);
        var start = Stopwatch.GetTimestamp();
        try
        {
            var parts = CellSplitter.Split(source);
            foreach (var part in parts)
            {
                if (Run(part, cancel) is { } error)
                {
                    Send(s => s.Fail(error));
                    return new CellOutcome(_count, error);
                }
            }

            if (parts.OfType<CommandPart>().Any(c => c.Name == "time"))
            {
                Send(s => s.Display(MagicCommands.Time(Stopwatch.GetElapsedTime(start)), null));
            }

            return new CellOutcome(_count, null);
        }
        finally
        {
            NotebookFunctions.SendTo(null);
            lock (_gate)
            {
                _sink = null;
            }
        }
    }

    /// <summary>Evaluates an expression in the session, for a client that wants its value beside the cell's.</summary>
    /// <param name="expression">C# text.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The value, or the error; one of them is null.</returns>
    public (MimeBundle? Value, ErrorOutput? Error) Evaluate(string expression, CancellationToken cancel = default)
    {
        var result = _session.Run(expression, cancel);
        if (!result.Succeeded)
        {
            return (null, ErrorOf(result));
        }

        var (data, error) = Format(result.Value, cancel);
        return (data, error);
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    void ICellHost.Write(string text) => Send(s => s.Print("stdout", text));

    void ICellHost.WriteError(string text) => Send(s => s.Print("stderr", text));

    string? ICellHost.ReadLine(string prompt, bool hidden) => Ask(prompt, hidden);

    DisplayedValue INotebookDisplay.Show(MimeBundle data)
    {
        var id = _setup.DisplayIdPrefix + (++_displays).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Send(s => s.Display(data, id));
        return new DisplayedValue(id);
    }

    void INotebookDisplay.Update(string id, MimeBundle data) => Send(s => s.Update(data, id));

    void INotebookDisplay.Clear(bool wait) => Send(s => s.Clear(wait));

    MimeBundle INotebookDisplay.Format(object? value) => ValueFormatter.Format(value, _chartsAsHtml);

    string? INotebookDisplay.Ask(string prompt, bool hidden) => Ask(prompt, hidden);

    private string? Ask(string prompt, bool hidden)
    {
        var sink = _sink ?? throw new NotSupportedException("Input can be asked for only while a cell runs.");
        return sink.Ask(prompt, hidden);
    }

    // What a thread left behind by an earlier cell still prints is dropped.
    private void Send(Action<IOutputSink> output)
    {
        lock (_gate)
        {
            if (_sink is { } sink)
            {
                output(sink);
            }
        }
    }

    private ErrorOutput? Run(CellPart part, CancellationToken cancel)
    {
        switch (part)
        {
            case CodePart code:
                return RunCode(code.Text, cancel);
            case TextPart text:
                Send(s => s.Display(ValueFormatter.Format(text.Text, text.MimeType), null));
                return null;
            default:
                return RunCommand((CommandPart)part);
        }
    }

    private ErrorOutput? RunCode(string code, CancellationToken cancel)
    {
        var result = _session.Run(code, cancel);
        if (!result.Succeeded)
        {
            return ErrorOf(result);
        }

        if (result.WarningText.Length > 0)
        {
            Send(s => s.Print("stderr", result.WarningText));
        }

        // A displayed value has been shown already.
        if (!result.HasValue || result.Value is DisplayedValue)
        {
            return null;
        }

        var (data, error) = Format(result.Value, cancel);
        if (data is not null)
        {
            Send(s => s.Result(_count, data));
        }

        return error;
    }

    // Formatting calls the value's own code, which may loop: it runs where it can be interrupted.
    private (MimeBundle? Data, ErrorOutput? Error) Format(object? value, CancellationToken cancel)
    {
        if (ValueFormatter.FormatScalar(value) is { } scalar)
        {
            return (scalar, null);
        }

        var formatted = _session.Call(() => ValueFormatter.Format(value, _chartsAsHtml), cancel);
        return formatted.Succeeded ? ((MimeBundle)formatted.Value!, null) : (null, ErrorOf(formatted));
    }

    private ErrorOutput? RunCommand(CommandPart command)
    {
        switch (command.Name)
        {
            case "time":
                return null;
            case "who":
                Send(s => s.Display(MagicCommands.Who(_session.Variables), null));
                return null;
            case "whos":
                var table = _session.Call(() => MagicCommands.Whos(_session.Variables));
                if (!table.Succeeded)
                {
                    return ErrorOf(table);
                }

                Send(s => s.Display((MimeBundle)table.Value!, null));
                return null;
            case "about":
                Send(s => s.Display(MagicCommands.About(), null));
                return null;
            case "lsmagic":
                Send(s => s.Display(MagicCommands.List(), null));
                return null;
            case "charts" when command.Argument is "html" or "plotly":
                ShowChartsAs(command.Argument);
                return null;
            default:
                return MagicCommands.Refuse(command);
        }
    }

    private void ShowChartsAs(string form)
    {
        _chartsAsHtml = form == "html";
        if (_chartsAsHtml && !_plotlySent && _setup.PlotlyScript is { } file && File.Exists(file))
        {
            _plotlySent = true;
            var script = File.ReadAllText(file);
            Send(s => s.Display(PlotlyPage.Load(script), null));
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
