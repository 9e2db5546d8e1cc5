using System.CommandLine;
using CellSharp.Jupyter.Documents;
using Rangefinder.Cli.Rendering;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder check</c>: validates corpus, claims, reference data and notebooks, and lists every problem.</summary>
internal static class CheckCommand
{
    public static Command Create(CliContext cli)
    {
        var coverage = new Option<bool>("--coverage")
        {
            Description = "Then print how many figures were read, left out and why, and how many quantities have studies.",
        };
        var command = new Command("check", "Validate corpus, claims, reference data and notebooks; list every problem.")
        {
            coverage,
        };
        command.SetAction(parsed => Run(cli, parsed.GetValue(coverage)));
        return command;
    }

    private static int Run(CliContext cli, bool withCoverage)
    {
        var workspace = Workspace.Find(cli.Directory);
        var study = Study.Open(workspace.Seeds);
        var problems = study.Check().Concat(Notebooks(workspace)).ToList();
        if (problems.Count > 0)
        {
            ProblemList.Write(problems, cli);
            return ExitCode.Failed;
        }

        var counts = FormattableString.Invariant(
            $"{study.Documents.Count} documents, {study.Claims.Count} claims, {study.Quantities.Count} quantities, ");
        cli.Out.WriteLine(counts + FormattableString.Invariant(
            $"{study.Estimates.Count} estimates, {study.Sources.Count} sources: no problem found."));
        if (withCoverage)
        {
            cli.Out.WriteLine(study.Coverage.ToString());
        }

        return ExitCode.Done;
    }

    private static IEnumerable<Problem> Notebooks(Workspace workspace)
    {
        if (!Directory.Exists(workspace.Notebooks))
        {
            yield break;
        }

        foreach (var file in Directory.GetFiles(workspace.Notebooks, "*.ipynb").Order(StringComparer.Ordinal))
        {
            foreach (var problem in Problems(file))
            {
                yield return problem;
            }
        }
    }

    private static List<Problem> Problems(string file)
    {
        Notebook notebook;
        try
        {
            notebook = NotebookReader.ReadFile(file);
        }
        catch (NotebookFormatException e)
        {
            return [new Problem(file, e.Line, e.Column, e.Problem, null, e.Mend)];
        }

        var found = new List<Problem>();
        for (var i = 0; i < notebook.Cells.Length; i++)
        {
            var cell = notebook.Cells[i];
            var place = FormattableString.Invariant($"Cell {i + 1} ({cell.Id})");
            if (cell.Kind == CellKind.Code && cell.ExecutionCount is null && cell.Source.Trim().Length > 0)
            {
                found.Add(new Problem(
                    file, null, null, $"{place} was never executed.", null, "Run: rangefinder run --in-place"));
            }

            if (cell.Outputs.Any(o => o is ErrorOutput) && !cell.HasTag("raises-exception"))
            {
                found.Add(new Problem(file, null, null, $"{place} is kept with an error.", null, "Mend the cell and run it again."));
            }
        }

        return found;
    }
}
