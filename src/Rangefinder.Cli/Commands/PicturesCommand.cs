using System.CommandLine;
using CellSharp.Jupyter.Documents;
using Rangefinder.Cli.Pictures;
using Rangefinder.Cli.Rendering;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder pictures</c>: pictures of the charts that stand in notebooks, without running
/// their cells.</summary>
internal static class PicturesCommand
{
    public static Command Create(CliContext cli)
    {
        var options = new PicturesOptions();
        var command = options.ToCommand();
        command.SetAction((parsed, cancel) => RunAsync(cli, options, parsed, cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext cli, PicturesOptions options, ParseResult parsed, CancellationToken cancel)
    {
        var workspace = Workspace.Find(cli.Directory);
        var files = NotebookFiles.Find(cli, workspace, parsed.GetValue(options.Notebooks) ?? [], "pictures");
        var plotly = parsed.GetValue(options.Plotly);
        var drawing = new PictureDrawing(
            cli, parsed.GetValue(options.Browser),
            PlotlyFile.Find(plotly is null ? null : cli.Resolve(plotly), workspace));
        if (parsed.GetValue(options.Format) is not { } format)
        {
            return await StoreAsync(cli, drawing, files, parsed.GetValue(options.Redraw), cancel);
        }

        var theme = parsed.GetValue(options.Theme) == "dark" ? ChartTheme.Dark : ChartTheme.Light;
        var settings = new PictureSettings(parsed.GetValue(options.Width), Theme: theme);
        var folder = parsed.GetValue(options.Out) is { } named
            ? cli.Resolve(named) : Path.Combine(workspace.Artifacts, "pictures");
        OutputFolder.MakeSureItCanBeWritten(folder);
        var charts = files.SelectMany(file => ExportedChart.In(file, NotebookReader.ReadFile(file))).ToList();
        var export = new PictureExport(drawing, format, settings, Study.Open(workspace.Seeds).Sources);
        await export.WriteAsync(charts, folder, cancel);
        await cli.Out.WriteLineAsync(
            FormattableString.Invariant($"Charts in {cli.Shown(folder)}: {charts.Count}"));
        return ExitCode.Done;
    }

    private static async Task<int> StoreAsync(
        CliContext cli, PictureDrawing drawing, List<string> files, bool redraw, CancellationToken cancel)
    {
        var read = files.Select(file => (File: file, Notebook: NotebookReader.ReadFile(file))).ToList();
        IReadOnlyList<NotebookPictures> kept =
            [.. read.Select(n => NotebookPictures.Keep(n.File, n.Notebook, n.Notebook, redraw))];
        var complete = await drawing.CompleteAsync(kept, cancel);

        // Only now, when every picture is there, is any file touched.
        foreach (var ((file, before), after) in read.Zip(complete))
        {
            if (NotebookWriter.Write(before) != NotebookWriter.Write(after.Notebook))
            {
                NotebookWriter.WriteFile(after.Notebook, file);
            }

            var all = ChartOutput.In(after.Notebook).Count();
            await cli.Out.WriteLineAsync(FormattableString.Invariant(
                $"{cli.Shown(file)}: pictures: {all - after.Kept} drawn, {after.Kept} kept"));
        }

        return ExitCode.Done;
    }
}
