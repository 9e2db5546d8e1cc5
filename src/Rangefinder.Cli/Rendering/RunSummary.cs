using System.Globalization;
using CellSharp.Jupyter.Running;
using Rangefinder.Cli.Commands;
using Spectre.Console;

namespace Rangefinder.Cli.Rendering;

/// <summary>The table at the end of a run: a row per notebook.</summary>
internal static class RunSummary
{
    public static void Write(IReadOnlyList<NotebookResult> runs, CliContext cli)
    {
        var table = new Spectre.Console.Table().Border(TableBorder.Simple);
        table.AddColumn("notebook");
        table.AddColumn(new TableColumn("cells").RightAligned());
        table.AddColumn(new TableColumn("charts").RightAligned());
        table.AddColumn(new TableColumn("claims").RightAligned());
        table.AddColumn("relation to the range");
        table.AddColumn(new TableColumn("time").RightAligned());
        foreach (var run in runs)
        {
            var claims = run.Claims();
            table.AddRow(
                Markup.Escape(run.Name),
                Cells(run.Run),
                Number(run.Charts().Count()),
                claims.Count == 0 ? "–" : Number(claims.Count),
                Markup.Escape(Relations(claims.Values)),
                string.Create(CultureInfo.InvariantCulture, $"{run.Took.TotalSeconds:F1} s"));
        }

        cli.OutConsole().Write(table);
    }

    private static string Cells(NotebookRun run)
    {
        var failed = run.Cells.Count(c => c.Status == CellStatus.Failed);
        var skipped = run.Cells.Count(c => c.Status == CellStatus.Skipped);
        var ran = run.Cells.Length - failed - skipped;
        return Number(ran)
            + (failed > 0 ? $", {Number(failed)} failed" : "")
            + (skipped > 0 ? $", {Number(skipped)} not run" : "");
    }

    private static string Relations(IEnumerable<string> relations)
    {
        var counts = relations.GroupBy(r => r, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{Number(g.Count())} {g.Key}");
        var text = string.Join(", ", counts);
        return text.Length == 0 ? "–" : text;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
