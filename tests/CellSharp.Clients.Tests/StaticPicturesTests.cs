using CellSharp.Jupyter.Documents;
using Microsoft.Playwright;
using Rangefinder.Testing;
using Rangefinder.Testing.Browser;

namespace CellSharp.Clients.Tests;

/// <summary>The committed notebooks in a viewer that runs no script, as Git hosts show them.</summary>
public sealed class StaticPicturesTests
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private static string[] Notebooks { get; } =
        [.. Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];

    [JupyterFact]
    public void Committed_EveryNotebook_IsValidNbformat()
    {
        const string Validate = "import nbformat, sys\nfor f in sys.argv[1:]: nbformat.validate(nbformat.read(f, as_version=nbformat.NO_CONVERT))";

        var (exit, text) = Python.Run(["-c", Validate, .. Notebooks], NoVariables, Repository.Root);

        Assert.True(exit == 0, text);
    }

    [JupyterFact(inBrowser: true)]
    public async Task Committed_EveryNotebookWithoutScripts_ShowsEveryChart()
    {
        var output = Repository.NewScratchFolder();
        var (exit, text) = Python.Run(
            ["-m", "nbconvert", "--to", "html", "--output-dir", output, .. Notebooks], NoVariables, output);
        Assert.True(exit == 0, text);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserLocator.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
        });
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, Offline = true });
        foreach (var notebook in Notebooks)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(Path.Combine(output, Path.GetFileNameWithoutExtension(notebook) + ".html")).AbsoluteUri);
            var shown = await page.Locator("img").EvaluateAllAsync<int>(
                "all => all.filter(i => i.complete && i.naturalWidth > 0 && i.getBoundingClientRect().width > 100 "
                + "&& i.getBoundingClientRect().height > 50).length");

            Assert.Equal(
                (Path.GetFileName(notebook), Charts(NotebookReader.ReadFile(notebook))), (Path.GetFileName(notebook), shown));
            await page.CloseAsync();
        }
    }

    private static int Charts(Notebook notebook) => notebook.Cells.SelectMany(cell => cell.Outputs).Count(output =>
        (output switch { DisplayOutput d => d.Data, ExecuteResultOutput r => r.Data, _ => null })
            ?.TryGet(MimeBundle.Plotly, out _) == true);
}
