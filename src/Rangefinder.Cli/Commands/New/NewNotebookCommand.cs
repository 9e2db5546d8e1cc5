using System.CommandLine;
using System.Globalization;
using CellSharp.Jupyter.Documents;
using Rangefinder.Cli.Authoring;

namespace Rangefinder.Cli.Commands.New;

/// <summary><c>rangefinder new notebook</c>: a notebook with the seven beats, whose cells run as they are.</summary>
internal static class NewNotebookCommand
{
    public static Command Create(CliContext cli)
    {
        var title = new Argument<string>("TITLE") { Description = "The question it asks." };
        var quantity = new Option<string?>("--quantity")
        {
            Description = "The quantity its first comparison is about; the one with most claims when not said.",
            HelpName = "KEY",
        };
        var command = new Command("notebook", "Add a notebook that runs as it is, to be filled.") { title, quantity };
        command.SetAction(parsed =>
        {
            var workspace = Workspace.Find(cli.Directory);
            var study = Study.Open(workspace.Seeds);
            var key = parsed.GetValue(quantity) ?? MostClaimed(study);
            if (study.Quantities.All(known => known.Key != key))
            {
                throw new WorkspaceException($"There is no quantity '{key}'. Look at seeds/reference/quantities.csv.");
            }

            var words = parsed.GetValue(title)!;
            Directory.CreateDirectory(workspace.Notebooks);
            var path = Path.Combine(workspace.Notebooks, $"{FreeNumber(workspace)}-{Slug.Of(words)}.ipynb");
            NotebookWriter.WriteFile(NotebookSkeleton.Make(words, key), path);
            NotebookReader.ReadFile(path);
            cli.Out.WriteLine($"Added {cli.Shown(path)}");
            cli.Error.WriteLine($"Next: rangefinder run {cli.Shown(path)} --in-place, then open it and write its prose");
            return ExitCode.Done;
        });
        return command;
    }

    private static string MostClaimed(Study study) => study.Claims
        .GroupBy(claim => claim.Quantity.Key, StringComparer.Ordinal)
        .OrderByDescending(claims => claims.Count()).ThenBy(claims => claims.Key, StringComparer.Ordinal)
        .Select(claims => claims.Key).FirstOrDefault()
        ?? throw new WorkspaceException("The study has no claim yet. Add one: rangefinder new claim");

    // Notebooks are numbered in tens, so that one can be put between two others.
    private static string FreeNumber(Workspace workspace)
    {
        var last = Directory.GetFiles(workspace.Notebooks, "*.ipynb").Select(Path.GetFileName)
            .Select(name => int.TryParse(name!.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0).DefaultIfEmpty(0).Max();
        return ((last / 10 * 10) + 10).ToString("00", CultureInfo.InvariantCulture);
    }
}
