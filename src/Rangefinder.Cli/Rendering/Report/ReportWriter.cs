using System.Text;
using Rangefinder.Cli.Commands;
using Rangefinder.Cli.Rendering.Report.Pages;
using Rangefinder.Exports;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Writes the report: one folder of HTML pages that works from the file system.</summary>
internal static class ReportWriter
{
    private static readonly string[] Assets = ["report.css", "report.js", "charts.js", "search.js"];

    /// <summary>Writes all pages and what they need into a folder.</summary>
    /// <param name="folder">Takes the files; the caller commits it.</param>
    /// <param name="workspace">Where corpus and reference data lie.</param>
    /// <param name="notebooks">The executed notebooks in order.</param>
    /// <param name="plotly">Where the pages get plotly.js from.</param>
    public static void Write(
        OutputFolder folder, Workspace workspace, IReadOnlyList<NotebookResult> notebooks, PlotlyFile plotly)
    {
        var data = new ReportData(Study.Open(workspace.Seeds), notebooks);
        foreach (var page in Pages(data))
        {
            WriteText(folder, page.Path, page.Write(plotly));
        }

        WriteText(folder, "assets/" + SearchIndex.FileName, SearchIndex.Write(data));
        WriteText(folder, BibliographyPage.BibTexFile, BibTexOf(data.Study));
        WriteText(folder, BibliographyPage.CslFile, IndentedJson.Of(CslJson.ToArray(data.Study.Sources))
            + "\n");
        foreach (var asset in Assets)
        {
            CopyAsset(folder, asset);
        }

        if (plotly.LocalFile is not null)
        {
            File.Copy(plotly.LocalFile, folder.PathOf("assets/" + PlotlyFile.FileName));
        }
    }

    private static IEnumerable<Page> Pages(ReportData data) =>
    [
        StartPage.Make(data),
        ClaimsPage.Make(data),
        QuantitiesPage.Make(data),
        TextsPage.Make(data),
        NotebooksPage.Make(data),
        BibliographyPage.Make(data),
        MethodsPage.Make(),
        SearchPage.Make(),
        .. data.Notebooks.Select(NotebookPage.Make),
        .. data.Study.Documents.Select(document => TextPage.Make(document, data)),
        .. data.Study.Quantities.Select(quantity => QuantityPage.Make(quantity, data)),
    ];

    private static string BibTexOf(Study study)
    {
        using var text = new StringWriter { NewLine = "\n" };
        BibTex.Write(study.Sources, text);
        return text.ToString();
    }

    private static void WriteText(OutputFolder folder, string path, string text) =>
        File.WriteAllText(folder.PathOf(path), text, new UTF8Encoding(false));

    private static void CopyAsset(OutputFolder folder, string name)
    {
        using var from = Asset(name);
        using var to = File.Create(folder.PathOf("assets/" + name));
        from.CopyTo(to);
    }

    /// <summary>A file that was built into the command.</summary>
    public static Stream Asset(string name) => typeof(ReportWriter).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The asset {name} was not built in.");
}
