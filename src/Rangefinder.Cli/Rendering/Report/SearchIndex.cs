using System.Text.Json;
using Rangefinder.Cli.Rendering.Report.Pages;
using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>What the search page searches: a script that sets one list, since a page that was opened from the
/// file system may load scripts but no data.</summary>
internal static class SearchIndex
{
    /// <summary>Name of the script in the folder <c>assets</c>.</summary>
    public const string FileName = "search-index.js";

    /// <summary>The script. Every row is kind, address, title and text.</summary>
    public static string Write(ReportData data)
    {
        var rows = Claims(data).Concat(Quantities(data)).Concat(Sources(data.Study))
            .Concat(Texts(data.Study)).Concat(Notebooks(data))
            .Select(row => "  " + JsonSerializer.Serialize(row.Select(ShownText.Of)));
        return "window.rangefinderIndex = [\n" + string.Join(",\n", rows) + "\n];\n";
    }

    private static IEnumerable<string[]> Claims(ReportData data) => data.Comparisons.Select(comparison =>
    {
        var claim = comparison.Claim;
        return (string[])
        [
            "Claim", Links.To(claim), $"{claim.Figure}: {claim.Quantity.Title}",
            $"{Words.Of(comparison)}; {Words.Voice(claim)}; {Links.TitleOf(claim.Document)}: “{claim.Exact}”",
        ];
    });

    private static IEnumerable<string[]> Quantities(ReportData data) =>
        data.Study.Quantities.Select(quantity =>
        (string[])["Quantity", Links.To(quantity), quantity.Title, $"{quantity.Counts}. {quantity.Place}"]);

    private static IEnumerable<string[]> Sources(Study study) => study.Sources.Select(source =>
        (string[])["Source", Links.To(source), source.ShortCitation, source.FullCitation]);

    private static IEnumerable<string[]> Texts(Study study) => study.Documents.Select(document =>
        (string[])["Text", Links.To(document), Links.TitleOf(document),
            $"{document.Author} {document.Date}".Trim()]);

    private static IEnumerable<string[]> Notebooks(ReportData data) => data.Notebooks.Select(notebook =>
        (string[])["Notebook", Links.To(notebook), NotebookPage.TitleOf(notebook),
            NotebookPage.SummaryOf(notebook)]);
}
