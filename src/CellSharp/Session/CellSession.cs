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
            new CellVariable(v.Name, TypeText.Of(v.Type), v.Box is IStrongBox box ? box.Value : v.ConstantValue)),
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

        CellResult? result = null;
        _interrupt.Reset();
        _interrupt.Token = cancel;
        var runner = new CellThread(() => result = Execute(parsed, number), _options.Host, _interrupt);
        if (!runner.Run(cancel))
        {
            return Abandoned(cancel);
        }

        return result ?? Failed(parsed.Text, number, runner.Failure!);
    }

    /// <summary>Runs work of the host that calls code of cells, such as formatting a value of theirs, with the
    /// same interrupt, stack and capture of output as a cell.</summary>
    /// <param name="work">What to run.</param>
    /// <param name="cancel">Interrupts it.</param>
    /// <returns>What the work gave, or the exception that ended it.</returns>
    public CellResult Call(Func<object?> work, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        CellResult? result = null;
        _interrupt.Reset();
        _interrupt.Token = cancel;
        var runner = new CellThread(() =>
        {
            try
            {
                var value = work();
                result = new CellResult([], true, value, value?.GetType(), null, "");
            }
            catch (Exception e)
            {
                result = Failed(new SourceText(""), -1, e);
            }
        }, _options.Host, _interrupt);
        return runner.Run(cancel) ? result! : Abandoned(cancel);
    }

    private static CellResult Abandoned(CancellationToken cancel)
    {
        var stuck = new OperationCanceledException(
            "The cell was interrupted inside a call that cannot be stopped; it was left behind on its "
                + "thread.", cancel);
        return new CellResult([], false, null, null, stuck, stuck.Message);
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

        _state.Commit(bound);
        try
        {
            var value = new CellCode(bound.Body, _interrupt, number).Run();
            return new CellResult([.. parsed.Diagnostics, .. binder.Diagnostics], bound.ValueType is not null
                || value is not null, value,
                bound.ValueType ?? value?.GetType(), null, "");
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
        if (exception is InsufficientExecutionStackException)
        {
            exception = new InsufficientExecutionStackException(
                "The cell recursed too deeply (runaway recursion?).");
        }

        return new CellResult([], false, null, null, exception,
            ErrorReport.Of(text, number, exception, _cells));
    }

    /// <summary>Lets go of the session; cells can no longer be run.</summary>
    public void Dispose()
    {
        _interrupt.Request();
        GC.SuppressFinalize(this);
    }
}
