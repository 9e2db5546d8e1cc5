using System.Diagnostics;
using CellSharp;
using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Running;
using Rangefinder.Cli.Pictures;
using Rangefinder.Cli.Rendering;
using Rangefinder.Cli.Rendering.Report;

namespace Rangefinder.Cli.Commands;

/// <summary>One call of <c>rangefinder run</c>.</summary>
internal sealed class RunSession(CliContext cli, RunRequest request)
{
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var workspace = Workspace.Find(cli.Directory);
        var files = NotebookFiles.Find(cli, workspace, request.Notebooks, "run");
        var output = request.Out is null ? workspace.Artifacts : cli.Resolve(request.Out);
        OutputFolder.MakeSureItCanBeWritten(output);
        var plotly = PlotlyFile.Find(request.Plotly is null ? null : cli.Resolve(request.Plotly), workspace);
        var drawing = new PictureDrawing(cli, request.Browser, plotly);
        if (request.Pictures)
        {
            drawing.FindBrowser();
        }

        var runs = new List<NotebookResult>();
        using (var progress = RunProgress.Start(cli, files))
        {
            foreach (var file in files)
            {
                var result = RunOne(file, progress, cancel);
                runs.Add(result);
                if (cancel.IsCancellationRequested)
                {
                    cli.Error.WriteLine($"rangefinder: interrupted in {cli.Shown(file)}; nothing was written.");
                    return ExitCode.Interrupted;
                }
            }
        }

        runs = await WithPicturesAsync(runs, drawing, cancel);
        Write(runs, workspace, output, plotly);
        RunSummary.Write(runs, cli);
        return Report(runs, output);
    }

    private NotebookResult RunOne(string file, RunProgress progress, CancellationToken cancel)
    {
        var notebook = NotebookReader.ReadFile(file);
        if (notebook.Language is { } language && language is not ("csharp" or "c#" or "polyglot-notebook"))
        {
            throw new NotebookFormatException(
                cli.Shown(file), null, null, $"The notebook is in the language '{language}'.", "Only C# notebooks can be run.");
        }

        var start = Stopwatch.GetTimestamp();
        var run = NotebookRunner.Run(notebook, Options(file), progress.For(file), cancel);
        var took = Stopwatch.GetElapsedTime(start);
        var difference = request.Check ? NotebookComparer.FirstDifference(notebook, run.Executed) : null;
        return new NotebookResult(file, notebook, run, difference, took);
    }

    private RunOptions Options(string file) => new()
    {
        Cells = new CellOptions
        {
            BaseDirectory = Path.GetDirectoryName(file)!,
            Trust = request.Trust,
            Limits = request.Limits,
            References = [typeof(Study).Assembly],
        },
        ContinueOnError = request.ContinueOnError,
        Parameters = request.Parameters,
    };

    private async Task<List<NotebookResult>> WithPicturesAsync(
        List<NotebookResult> runs, PictureDrawing drawing, CancellationToken cancel)
    {
        IReadOnlyList<NotebookPictures> pictures =
            [.. runs.Select(run => NotebookPictures.Keep(run.File, run.Committed, run.Run.Executed))];
        if (request.Pictures)
        {
            pictures = await drawing.CompleteAsync(pictures, cancel);
        }
        else if (request.InPlace)
        {
            foreach (var notebook in pictures.Where(p => p.Dropped.Count > 0))
            {
                cli.Error.WriteLine(FormattableString.Invariant(
                    $"{cli.Shown(notebook.File)}: pictures left out because they fit no chart any more: {notebook.Dropped.Count}."));
                cli.Error.WriteLine($"  Draw them anew: rangefinder pictures {cli.Shown(notebook.File)}");
            }
        }

        return [.. runs.Zip(pictures, (run, p) => run with { Run = run.Run with { Executed = p.Notebook } })];
    }

    private void Write(List<NotebookResult> runs, Workspace workspace, string output, PlotlyFile plotly)
    {
        using (var notebooks = new OutputFolder(Path.Combine(output, "notebooks")))
        using (var charts = new OutputFolder(Path.Combine(output, "charts")))
        {
            foreach (var run in runs)
            {
                NotebookWriter.WriteFile(run.Run.Executed, notebooks.PathOf(Path.GetFileName(run.File)));
                foreach (var (name, json) in run.ChartFiles())
                {
                    File.WriteAllText(charts.PathOf(name), json);
                }
            }

            notebooks.Commit();
            charts.Commit();
        }

        using (var report = new OutputFolder(Path.Combine(output, "report")))
        {
            ReportWriter.Write(report, workspace, runs, plotly);
            report.Commit();
        }

        foreach (var run in request.InPlace ? runs.Where(r => r.Run.Succeeded) : [])
        {
            NotebookWriter.WriteFile(run.Run.Executed, run.File);
        }
    }

    private int Report(List<NotebookResult> runs, string output)
    {
        var failed = false;
        foreach (var run in runs)
        {
            foreach (var cell in run.Run.Cells.Where(c => c.Error is not null && c.Status == CellStatus.Failed))
            {
                failed = true;
                cli.Error.WriteLine($"{cli.Shown(run.File)}: cell {cell.Index + 1} ({cell.Id}) failed:");
                cli.Error.WriteLine(string.Join('\n', cell.Error!.Traceback));
            }

            if (run.Difference is { } d)
            {
                failed = true;
                cli.Error.WriteLine($"{cli.Shown(run.File)}: cell {d.CellNumber} ({d.CellId}) no longer reproduces, {d.Where}:");
                cli.Error.WriteLine($"  committed: {d.Committed}");
                cli.Error.WriteLine($"  now:       {d.Executed}");
                cli.Error.WriteLine("  If the new output is right, accept it: rangefinder run --in-place");
            }
        }

        failed |= request.Check && MissesPictures(runs);
        var index = Path.Combine(output, "report", "index.html");
        cli.Out.WriteLine($"Report: {cli.Shown(index)}");
        if (request.Check && !failed)
        {
            cli.Out.WriteLine("Every committed output reproduces.");
        }

        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private bool MissesPictures(List<NotebookResult> runs)
    {
        var faults = runs.SelectMany(run => ChartOutput.In(run.Committed)
            .Select(output => (File: cli.Shown(run.File), Output: output, Fault: StoredPicture.FaultOf(output)))
            .Where(found => found.Fault is not null)).ToList();
        foreach (var (file, output, fault) in faults)
        {
            cli.Error.WriteLine(FormattableString.Invariant(
                $"{file}: cell {output.Cell} ({output.CellId}): {fault}. Draw it: rangefinder pictures {file}"));
        }

        return faults.Count > 0;
    }
}
