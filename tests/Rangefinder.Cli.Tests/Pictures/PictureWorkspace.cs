using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;
using Rangefinder.Cli.Pictures;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Cli.Tests.Pictures;

/// <summary>A workspace with one notebook of one chart, executed.</summary>
internal sealed class PictureWorkspace : IDisposable
{
    // Executed once for all tests.
    private static readonly Lazy<Task<string>> Executed = new(ExecuteAsync);

    private readonly TemporaryWorkspace _workspace = new();

    private PictureWorkspace() => Directory.CreateDirectory(_workspace.PathOf(".artifacts/plotly"));

    /// <summary>A search that finds nothing, in places with names of their own.</summary>
    public static BrowserSearch NoBrowser { get; } =
        new(["/nowhere/bin", "/nowhere/else"], ["/Applications/Nothing.app/Nothing"], TimeSpan.FromSeconds(30));

    public TemporaryWorkspace Folder => _workspace;

    public static async Task<PictureWorkspace> MakeAsync()
    {
        var made = new PictureWorkspace();
        made._workspace.Write("notebooks/a.ipynb", await Executed.Value);
        return made;
    }

    /// <summary>Puts the tests' plotly.js where the command looks for it.</summary>
    public PictureWorkspace WithPlotly()
    {
        File.Copy(BrowserLocator.Plotly, _workspace.PathOf(".artifacts/plotly/plotly.min.js"), overwrite: true);
        return this;
    }

    /// <summary>Stores a picture of one pixel as if it had been drawn.</summary>
    public PictureWorkspace WithPicture()
    {
        var png = Convert.ToBase64String(PngTests.TruePng(1, 1, [0xFFFFFF], 0));
        Change(output => new StoredPicture(png, 2).PutInto(output));
        return this;
    }

    public ChartOutput Chart() => Assert.Single(ChartOutput.In(Notebook()));

    public Notebook Notebook() => NotebookReader.ReadFile(_workspace.PathOf("notebooks/a.ipynb"));

    public void Change(Func<ChartOutput, ChartOutput> change) => NotebookWriter.WriteFile(
        ChartOutput.Change(Notebook(), change), _workspace.PathOf("notebooks/a.ipynb"));

    /// <summary>Replaces the figure of the chart, leaving all else as it is.</summary>
    public void ChangeFigure(Action<JsonObject> change) => Change(output =>
    {
        var figure = (JsonObject)output.Figure.DeepClone();
        change(figure);
        return output with
        {
            Data = new MimeBundle(output.Data.Select(entry =>
                entry.Key == MimeBundle.Plotly ? new(entry.Key, figure) : entry)),
        };
    });

    public async Task<CliResult> RunAsync(BrowserSearch browsers, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var context = new CliContext(output, error, _workspace.Root) { Browsers = browsers };
        var exit = await CommandLine.RunAsync(args, context, CancellationToken.None);
        return new CliResult(exit, output.ToString(), error.ToString());
    }

    public Task<CliResult> RunAsync(params string[] args) => RunAsync(BrowserSearch.OnThisMachine(), args);

    public void Dispose() => _workspace.Dispose();

    private static async Task<string> ExecuteAsync()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Notebook(
            "a.ipynb",
            "using Rangefinder;\nvar study = Study.Open(\"../seeds\");",
            "Chart.Forest(study.Range(\"katyn-victims-total\"), study.Compare(\"katyn-victims-total\"))");
        var run = await workspace.RunAsync("run", "--in-place");
        Assert.True(run.Exit == ExitCode.Done, run.Error);
        return workspace.Read("notebooks/a.ipynb");
    }
}
