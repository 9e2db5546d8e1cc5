using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Catalog;
using CellSharp.Binding.Types;
using CellSharp.Binding;
using CellSharp.Diagnostics;
using CellSharp.Emit;
using CellSharp.Emit.Types;
using CellSharp.Syntax;

namespace CellSharp;

/// <summary>Runs cells one after another; variables, functions and using directives live on from cell to
/// cell. Not
/// thread-safe: one cell at a time.</summary>
public sealed partial class CellSession : IDisposable
{
    private readonly CellOptions _options;
    private readonly SessionState _state;
    private readonly ReferenceLoader _references;
    private readonly Interrupt _interrupt = new();
    private readonly List<SourceText> _cells = [];

    /// <summary>Opens a session; without options cells are not trusted and what they print is
    /// dropped.</summary>
    public CellSession(CellOptions? options = null)
    {
        _options = options ?? new CellOptions();
        BackgroundFailures.Contain();
        var trust = _options.Trust.WithAssemblies(_options.References);
        var catalog = new TypeCatalog(trust, _options.References);
        _references = new ReferenceLoader(_options.BaseDirectory);
        _state = new SessionState(catalog);
        foreach (var space in _options.DefaultUsings)
        {
            _state.Usings.AddNamespace(space);
        }

        foreach (var type in _options.StaticImports)
        {
            _state.Usings.AddStatic(type);
        }
    }

    /// <summary>The session's variables and constants, ordered by name. Not to be read while a cell
    /// runs.</summary>
    public IReadOnlyList<CellVariable> Variables =>
    [
        .. _state.Variables.Values.OrderBy(v => v.Name, StringComparer.Ordinal).Select(v =>
            new CellVariable(v.Name, TypeText.Of(v.Type),
                v.Box is IStrongBox box ? box.Value : v.ConstantValue)),
    ];

    /// <summary>Runs one cell to its end on a thread of its own and waits for it.</summary>
    /// <param name="cell">The C# text.</param>
    /// <param name="cancel">Interrupts the running cell; the session stays usable.</param>
    /// <returns>Value, diagnostics or exception; never throws for what a cell does.</returns>
    public CellResult Run(string cell, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var parsed = Parser.Parse(cell);
        var number = _cells.Count;
        _cells.Add(parsed.Text);
        if (parsed.HasErrors)
        {
            return Refused(parsed.Text, number, parsed.Diagnostics);
        }

        return Guard(() => Execute(parsed, number), parsed.Text, number, cancel);
    }

    /// <summary>Runs work of the host that calls code of cells, such as formatting a value of theirs, with
    /// the same interrupt, stack and capture of output as a cell.</summary>
    /// <param name="work">What to run.</param>
    /// <param name="cancel">Interrupts it.</param>
    /// <returns>What the work gave, or the exception that ended it.</returns>
    public CellResult Call(Func<object?> work, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Guard(() =>
        {
            var value = work();
            return new CellResult([], true, value, value?.GetType(), null, "");
        }, new SourceText(""), -1, cancel);
    }

    /// <summary>Runs a step on a thread of its own, within the limits and until it is interrupted.</summary>
    private CellResult Guard(Func<CellResult> step, SourceText text, int number, CancellationToken cancel)
    {
        CellResult? result = null;
        using var run = new CellRun(_options.Limits, _options.Host, _interrupt, cancel);
        var thread = new CellThread(() =>
        {
            try
            {
                result = step();
            }
            catch (Exception e)
            {
                result = Failed(text, number, e);
            }
        }, run);
        if (!thread.Run())
        {
            var reason = _interrupt.Reason();
            var stuck = new OperationCanceledException(reason.Message
                + " It was inside a call that cannot be "
                + "stopped, and was left behind on its thread.", reason, cancel);
            return new CellResult([], false, null, null, stuck, stuck.Message + "\n");
        }

        return result ?? Failed(text, number, thread.Failure!);
    }

    private CellResult Execute(ParsedCell parsed, int number)
    {
        var usings = _state.Usings.Copy();
        var errors = _references.Load(parsed.Root.Directives, _state.Catalog);
        if (errors.Count > 0)
        {
            return Refused(parsed.Text, number, [.. errors]);
        }

        _state.TypeEmitter = new TypeEmitter(_interrupt, number);
        var binder = new Binder(_state, parsed.Text);
        var bound = binder.BindCell(parsed.Root);
        if (binder.Diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error))
        {
            binder.ForgetInstances();
            _state.Usings = usings;
            return Refused(parsed.Text, number, [.. parsed.Diagnostics,
                .. binder.Diagnostics.OrderBy(d => d.Span.Start)]);
        }

        _interrupt.Check();
        _state.Commit(bound);
        try
        {
            var value = new CellCode(bound.Body, _interrupt, number).Run();
            ImmutableArray<Diagnostic> warnings = [.. parsed.Diagnostics.Concat(binder.Diagnostics)
                .OrderBy(d => d.Span.Start)];
            return new CellResult(warnings, bound.ValueType is not null || value is not null, value,
                bound.ValueType ?? value?.GetType(), null, "")
            {
                WarningText = ErrorReport.OfWarnings(parsed.Text, number, warnings),
            };
        }
        catch (BindingTooDeepException e)
        {
            return Refused(parsed.Text, number, [DiagnosticCatalog.TooDeep.At(e.Span)]);
        }
        catch (Exception e)
        {
            return Failed(parsed.Text, number, e);
        }
    }

    private static CellResult Refused(SourceText text, int number, ImmutableArray<Diagnostic> diagnostics) =>
        new(diagnostics, false, null, null, null, ErrorReport.Of(text, number, diagnostics));

    private CellResult Failed(SourceText text, int number, Exception exception)
    {
        CellRuntime.Place(exception);
        if (_interrupt.IsRequested)
        {
            // Whatever the stopped code made of it: a waking from sleep, a fault of its tasks, an abort.
            var reason = _interrupt.Reason();
            CellRuntime.CopyPlace(exception, reason);
            exception = reason;
        }
        else if (exception is InsufficientExecutionStackException)
        {
            var overflow = new InsufficientExecutionStackException(
                "The cell recursed too deeply (runaway recursion?).");
            CellRuntime.CopyPlace(exception, overflow);
            exception = overflow;
        }

        return new CellResult([], false, null, null, exception,
            ErrorReport.Of(text, number, exception, _cells));
    }

    /// <summary>Lets go of the session; cells can no longer be run.</summary>
    public void Dispose()
    {
        _interrupt.Retire();
        GC.SuppressFinalize(this);
    }
}
