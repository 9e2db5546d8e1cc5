using System.Text;
using Rangefinder.Cli.Commands;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Writes the report: one folder of HTML pages that works from the file system.</summary>
internal static class ReportWriter
{
    /// <summary>Writes all pages and what they need into a folder.</summary>
    /// <param name="folder">Takes the files; the caller commits it.</param>
    /// <param name="workspace">Where corpus and reference data lie.</param>
    /// <param name="notebooks">The executed notebooks in order.</param>
    /// <param name="plotly">Where the pages get plotly.js from.</param>
    public static void Write(
        OutputFolder folder, Workspace workspace, IReadOnlyList<NotebookResult> notebooks, PlotlyFile plotly)
    {
        var study = Study.Open(workspace.Seeds);
        List<Page> pages =
        [
            StartPage.Make(study, notebooks),
            ClaimsPage.Make(study),
            QuantitiesPage.Make(study),
            TextsPage.Make(study),
            SourcesPage.Make(study),
            .. notebooks.Select(NotebookPage.Make),
            .. study.Documents.Select(d => TextPage.Make(d, study)),
        ];
        foreach (var page in pages)
        {
            File.WriteAllText(folder.PathOf(page.Path), page.Write(plotly), new UTF8Encoding(false));
        }

        CopyAsset(folder, "report.css");
        CopyAsset(folder, "report.js");
        if (plotly.LocalFile is not null)
        {
            File.Copy(plotly.LocalFile, folder.PathOf("assets/" + PlotlyFile.FileName));
        }
    }

    private static void CopyAsset(OutputFolder folder, string name)
    {
        using var from = typeof(ReportWriter).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The asset {name} was not built in.");
        using var to = File.Create(folder.PathOf("assets/" + name));
        from.CopyTo(to);
    }
}
