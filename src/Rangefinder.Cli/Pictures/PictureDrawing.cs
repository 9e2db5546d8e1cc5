using Rangefinder.Cli.Rendering;

namespace Rangefinder.Cli.Pictures;

/// <summary>Draws what a run of the command lacks: one start of the browser for all.</summary>
/// <param name="cli">Says where browsers are looked for, and is told what goes on.</param>
/// <param name="browser">The program that the user named, or null.</param>
/// <param name="plotly">Where plotly.js comes from.</param>
internal sealed class PictureDrawing(CliContext cli, string? browser, PlotlyFile plotly)
{
    /// <summary>Finds the browser, so that it is missed before minutes of other work.</summary>
    /// <exception cref="WorkspaceException">There is none; the message names every place.</exception>
    public string FindBrowser() => cli.Browsers.Find(browser is null ? null : cli.Resolve(browser));

    /// <summary>Opens a page to draw on.</summary>
    public Task<FigureBoard> OpenAsync(CancellationToken cancel) =>
        FigureBoard.OpenAsync(FindBrowser(), plotly, cli.Browsers.Patience, cancel);

    /// <summary>Draws the pictures that notebooks lack; starts no browser where none is lacking.</summary>
    /// <returns>The notebooks in the same order, each chart with its picture.</returns>
    /// <exception cref="BrowserException">The browser fails.</exception>
    public async Task<IReadOnlyList<NotebookPictures>> CompleteAsync(
        IReadOnlyList<NotebookPictures> notebooks, CancellationToken cancel)
    {
        var missing = notebooks
            .SelectMany(notebook => notebook.Missing.Select(output => (notebook.File, Output: output)))
            .DistinctBy(chart => NotebookPictures.Digest(chart.Output)).ToList();
        if (missing.Count == 0)
        {
            return notebooks;
        }

        var drawn = new Dictionary<string, StoredPicture>(StringComparer.Ordinal);
        await cli.Error.WriteLineAsync(
            FormattableString.Invariant($"drawing with {FindBrowser()}: {missing.Count}"));
        await using var board = await OpenAsync(cancel);
        foreach (var (file, output) in missing)
        {
            drawn[NotebookPictures.Digest(output)] = await DrawAsync(board, file, output, cancel);
        }

        return [.. notebooks.Select(notebook => notebook.With(drawn))];
    }

    private async Task<StoredPicture> DrawAsync(
        FigureBoard board, string file, ChartOutput output, CancellationToken cancel)
    {
        var settings = PictureSettings.Notebook;
        var (png, scale) = await SmallPng.DrawAsync(board, output.Figure, settings, cancel);
        if (scale < settings.Scale)
        {
            await cli.Error.WriteLineAsync(FormattableString.Invariant(
                $"{cli.Shown(file)}: cell {output.Cell} ({output.CellId}): drawn at scale {scale}, not ")
                + FormattableString.Invariant($"{settings.Scale}, to stay under {SmallPng.MostBytes / 1024} KB."));
        }

        return new(Convert.ToBase64String(png), scale);
    }
}
