using System.Collections.Immutable;
using CellSharp.Jupyter.Documents;
using Microsoft.Playwright;
using Rangefinder.Testing;
using Rangefinder.Testing.Browser;

namespace CellSharp.Clients.Tests;

/// <summary>The classic Notebook in a real browser: what a person does with the kernel.</summary>
public sealed class ClassicNotebookTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    private const float Wait = 90_000;

    [JupyterFact(inBrowser: true)]
    public async Task Notebook_InABrowser_RunsShowsInterruptsRestartsAndCompletes()
    {
        var folder = NotebookServer.MakeFolder(kernel);
        WriteNotebook(Path.Combine(folder, "notebooks", "10-deaths.ipynb"));
        await using var server = await NotebookServer.StartAsync(kernel, folder);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserLocator.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
        });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 1000 } });
        page.SetDefaultTimeout(Wait);
        await page.GotoAsync(server.Address + "/notebooks/notebooks/10-deaths.ipynb");
        await page.WaitForSelectorAsync(".kernel_idle_icon");

        try
        {
            await RunsAll(page);
            await Interrupts(page);
            await Completes(page);
            await Restarts(page);
        }
        catch (TimeoutException)
        {
            await page.ScreenshotAsync(new() { Path = Picture("classic-notebook-failed.png") });
            throw;
        }
    }

    private static string Picture(string name) =>
        Path.Combine(Directory.CreateDirectory(Repository.PathOf(".artifacts", "clients")).FullName, name);

    private static async Task RunsAll(IPage page)
    {
        await page.ClickAsync("#celllink");
        await page.ClickAsync("#run_all_cells");
        await page.WaitForFunctionAsync(
            "() => Jupyter.notebook.get_cells().filter(c => c.cell_type === 'code')"
            + ".every(c => typeof c.input_prompt_number === 'number')");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.js-plotly-plot .main-svg').length > 0");
        var errors = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.output_error')].map(e => e.innerText)");
        Assert.Empty(errors);
        var charts = await page.EvaluateAsync<int>("() => document.querySelectorAll('.js-plotly-plot').length");
        var boxes = await page.EvaluateAsync<int>("() => document.querySelectorAll('[data-rangefinder-chart]').length");
        Assert.True(boxes > 3, $"only {boxes} charts");
        Assert.Equal(boxes, charts);
        Assert.True(await page.EvaluateAsync<int>("() => document.querySelectorAll('.output_html table').length") > 3);
        await page.EvalOnSelectorAsync(".js-plotly-plot", "e => e.scrollIntoView()");
        await page.ScreenshotAsync(new() { Path = Picture("classic-notebook.png") });
    }

    private static async Task Interrupts(IPage page)
    {
        await AddCell(page, "while (true) { }");
        await page.EvaluateAsync("() => Jupyter.notebook.get_selected_cell().execute()");
        await page.WaitForFunctionAsync("() => Jupyter.notebook.get_selected_cell().input_prompt_number === '*'");
        await page.WaitForTimeoutAsync(500);
        await page.ClickAsync("button[data-jupyter-action='jupyter-notebook:interrupt-kernel']");
        await page.WaitForFunctionAsync(
            "() => Jupyter.notebook.get_selected_cell().output_area.outputs.some(o => o.output_type === 'error')");
    }

    private static async Task Completes(IPage page)
    {
        await AddCell(page, "");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Math.Sqr");
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForFunctionAsync("() => Jupyter.notebook.get_selected_cell().get_text() === 'Math.Sqrt'");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.WaitForFunctionAsync(
            "() => { const t = document.querySelector('#tooltip'); return t && t.style.display !== 'none' && /Sqrt/.test(t.innerText); }");
        await page.Keyboard.PressAsync("Escape");
    }

    private static async Task Restarts(IPage page)
    {
        await AddCell(page, "var kept = 1; kept");
        await Execute(page);
        Assert.Equal("1", await LastText(page));
        await page.EvaluateAsync("() => Jupyter.notebook.restart_kernel({ confirm: false })");
        await page.WaitForSelectorAsync(".kernel_idle_icon");
        await AddCell(page, "kept");
        await Execute(page);
        Assert.Contains("CS0103", await page.EvaluateAsync<string>(
            "() => Jupyter.notebook.get_selected_cell().output_area.outputs[0].ename"), StringComparison.Ordinal);
    }

    private static async Task AddCell(IPage page, string code) => await page.EvaluateAsync(
        """
        code => {
          Jupyter.notebook.insert_cell_at_bottom('code');
          Jupyter.notebook.select(Jupyter.notebook.ncells() - 1);
          const cell = Jupyter.notebook.get_selected_cell();
          cell.set_text(code);
          Jupyter.notebook.focus_cell();
          cell.element[0].scrollIntoView();
        }
        """, code);

    private static async Task Execute(IPage page)
    {
        await page.EvaluateAsync("() => Jupyter.notebook.get_selected_cell().execute()");
        await page.WaitForFunctionAsync(
            "() => typeof Jupyter.notebook.get_selected_cell().input_prompt_number === 'number'"
            + " && Jupyter.notebook.get_selected_cell().output_area.outputs.length > 0");
    }

    private static async Task<string> LastText(IPage page) => await page.EvaluateAsync<string>(
        "() => Jupyter.notebook.get_selected_cell().output_area.outputs[0].data['text/plain']");

    private static void WriteNotebook(string path)
    {
        var notebook = NotebookReader.ReadFile(Repository.PathOf("notebooks", "10-deaths.ipynb"));
        var charts = new NotebookCell(CellKind.Code, "charts", "#!charts html");
        var cells = ImmutableArray.Create(charts).AddRange(notebook.Cells)
            .Select(c => c.Kind == CellKind.Code ? c.WithOutputs(null, []) : c);
        NotebookWriter.WriteFile(notebook.WithCells([.. cells]), path);
    }
}
