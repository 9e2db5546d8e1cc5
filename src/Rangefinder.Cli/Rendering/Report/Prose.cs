using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Renders Markdown that may come from anywhere: raw HTML shows as text, and a link leads to the
/// web, to a file beside the page or nowhere.</summary>
internal static class Prose
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().DisableHtml().Build();

    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (!IsHarmless(link.Url))
            {
                link.Url = "";
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            if (!link.IsEmail && !IsHarmless(link.Url))
            {
                link.Url = "";
            }
        }

        // A table scrolls in a box of its own. Raw HTML shows as text, so these tags can only be Markdig's.
        return document.ToHtml(Pipeline)
            .Replace(
                "<table>", "<div class=\"wide\" role=\"group\" aria-label=\"Table\"><table>", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
    }

    /// <summary>The words alone, on one line.</summary>
    public static string ToPlainText(string markdown) =>
        Markdown.ToPlainText(markdown, Pipeline).ReplaceLineEndings(" ").Trim();

    private static bool IsHarmless(string? url) =>
        string.IsNullOrEmpty(url)
        || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || !url.Split('/', '#', '?')[0].Contains(':', StringComparison.Ordinal);
}
