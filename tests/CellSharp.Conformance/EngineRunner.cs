using System.Text;
using CellSharp.Diagnostics;

namespace CellSharp.Conformance;

/// <summary>Runs programs through <see cref="CellSession"/>; outcomes as the recorder states them.</summary>
internal sealed class EngineRunner : ICellHost
{
    /// <summary>The imports that the programs were recorded with.</summary>
    private static readonly string[] Imports =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
        "System.Linq",
    ];

    private static readonly TimeSpan LongestCell = TimeSpan.FromSeconds(20);
    private readonly StringBuilder _printed = new();

    /// <summary>Whether what was thrown is given with its message.</summary>
    public bool WithMessages { get; init; }

    /// <summary>Runs one program in a fresh session; stops after a cell that never ends.</summary>
    public IReadOnlyList<CellOutcome> Run(ConformanceProgram program)
    {
        var outcomes = new List<CellOutcome>();
        using var session = new CellSession(new CellOptions
        {
            Host = this,
            Trust = Trust.Everything,
            DefaultUsings = Imports,
        });
        foreach (var cell in program.Cells)
        {
            outcomes.Add(RunCell(session, cell));
        }

        return outcomes;
    }

    /// <inheritdoc/>
    public void Write(string text) => _printed.Append(text);

    /// <inheritdoc/>
    public void WriteError(string text) => _printed.Append(text);

    private CellOutcome RunCell(CellSession session, string cell)
    {
        _printed.Clear();
        var console = Console.Out;
        using var late = new StringWriter(_printed) { NewLine = "\n" };
        Console.SetOut(late);
        try
        {
            using var limit = new CancellationTokenSource(LongestCell);
            return new CellOutcome(Outcome(session.Run(cell, limit.Token)), _printed.ToString());
        }
#pragma warning disable CA1031 // A crash of the engine is a mismatch like any other; the run goes on.
        catch (Exception crash)
#pragma warning restore CA1031
        {
            return new CellOutcome($"crash {crash.GetType().Name}: {crash.Message.Split('\n')[0]}", "");
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    private string Outcome(CellResult result)
    {
        var error = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .OrderBy(d => d.Span.Start).FirstOrDefault();
        return error is not null ? $"error {error.Code}"
            : result.Exception is { } thrown
                ? $"throws {TypeName.Of(thrown.GetType())}{(WithMessages ? ": " + thrown.Message : "")}"
            : result.HasValue ? $"ok {ValueText.Of(result.Value)}"
            : "ok";
    }
}
