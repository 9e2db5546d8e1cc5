using System.Collections.Immutable;
using System.Diagnostics;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Running;

/// <summary>Executes a notebook from top to bottom in a fresh session, without any client.</summary>
/// <remarks>Understands the tags that Jupyter's tools use: <c>skip-execution</c>, <c>raises-exception</c>, and
/// <c>parameters</c> / <c>injected-parameters</c> as papermill does.</remarks>
public static class NotebookRunner
{
    /// <summary>Executes a notebook.</summary>
    /// <param name="notebook">The notebook; not changed.</param>
    /// <param name="options">What its cells may use and what happens after an error.</param>
    /// <param name="progress">Told as each cell starts and ends; null for nobody.</param>
    /// <param name="cancel">Stops the running cell; the rest is not run.</param>
    /// <returns>The executed copy and a report per code cell, in order.</returns>
    public static NotebookRun Run(
        Notebook notebook,
        RunOptions options,
        IRunProgress? progress = null,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(options);
        var cells = ParameterInjection.Apply(notebook.Cells, options.Parameters);
        var executed = ImmutableArray.CreateBuilder<NotebookCell>(cells.Length);
        var reports = ImmutableArray.CreateBuilder<CellReport>();
        var total = cells.Count(c => c.Kind == CellKind.Code);
        var stopped = false;
        using var folder = WorkingFolder.Enter(options.Cells.BaseDirectory, cancel);
        using var executor = new CellExecutor(options.Cells);
        var collector = new OutputCollector();
        var places = new Dictionary<int, int>();
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = cells[i];
            if (cell.Kind != CellKind.Code)
            {
                executed.Add(cell);
                continue;
            }

            if (stopped || cancel.IsCancellationRequested || cell.HasTag("skip-execution"))
            {
                executed.Add(cell.WithOutputs(null, []));
                reports.Add(new CellReport(i, cell.Id, CellStatus.Skipped, null, TimeSpan.Zero));
                continue;
            }

            progress?.CellStarted(reports.Count + 1, total);
            var place = collector.StartCell();
            var (ran, report) = RunCell(executor, collector, place, cell, i, cancel);
            places[executed.Count] = place;
            executed.Add(ran);
            reports.Add(report);
            progress?.CellFinished(report, total);
            stopped = report.Status == CellStatus.Failed && !options.ContinueOnError;
        }

        // A later cell may have changed what an earlier one shows.
        foreach (var (at, place) in places)
        {
            executed[at] = executed[at].WithOutputs(executed[at].ExecutionCount, collector[place]);
        }

        return new NotebookRun(notebook.WithCells(executed.ToImmutable()), reports.ToImmutable());
    }

    private static (NotebookCell Ran, CellReport Report) RunCell(
        CellExecutor executor, OutputCollector collector, int place, NotebookCell cell, int index, CancellationToken cancel)
    {
        // Cells of an empty text are left without a count, as Jupyter's own front ends do.
        if (string.IsNullOrWhiteSpace(cell.Source))
        {
            return (cell.WithOutputs(null, []), new CellReport(index, cell.Id, CellStatus.Ran, null, TimeSpan.Zero));
        }

        var start = Stopwatch.GetTimestamp();
        var outcome = executor.Execute(cell.Source, collector, cancel: cancel);
        var took = Stopwatch.GetElapsedTime(start);
        var expected = cell.HasTag("raises-exception");
        var status = outcome.Succeeded || expected ? CellStatus.Ran : CellStatus.Failed;
        var ran = cell.WithOutputs(outcome.ExecutionCount, collector[place]);
        return (ran, new CellReport(index, cell.Id, status, outcome.Error, took));
    }
}
