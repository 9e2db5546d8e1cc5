using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>What a page of the report may load and run: the report's own files, and plotly.js at its pinned
/// address where no copy lies beside the report. Nothing else, and no script inside a page.</summary>
/// <remarks>plotly.js needs no <c>eval</c> for the charts drawn here. It does write style elements and
/// attributes into the page, so pages with a chart allow those; so do the tables of notebooks. <c>file:</c>
/// stands beside <c>'self'</c> because browsers differ on whether a page that was opened from the file system
/// has a self.</remarks>
internal static class ContentPolicy
{
    /// <summary>The policy of one page, for a <c>meta</c> element.</summary>
    public static string For(Page page, PlotlyFile plotly)
    {
        var cdn = page.HasChart && plotly.LocalFile is null ? " " + PlotlyScript.Url : "";
        var styles = page.HasInlineStyles ? " 'unsafe-inline'" : "";
        var images = page.HasChart ? "data: blob:" : "data:";
        return $"default-src 'none'; script-src 'self' file:{cdn}; style-src 'self' file:{styles}; img-src {images}; "
            + "base-uri 'none'; form-action 'none'";
    }
}
