using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering;

/// <summary>Where the report's pages get plotly.js from.</summary>
/// <param name="LocalFile">A file to copy beside the report, or null for the CDN.</param>
internal sealed record PlotlyFile(string? LocalFile)
{
    /// <summary>What is looked for in <c>.artifacts/plotly/</c>.</summary>
    public const string FileName = "plotly.min.js";

    /// <summary>Finds plotly.js: the file that was named, else a local copy, else the pinned address.</summary>
    /// <exception cref="WorkspaceException">The file that was named does not exist.</exception>
    public static PlotlyFile Find(string? named, Workspace workspace)
    {
        if (named is not null)
        {
            return File.Exists(named)
                ? new PlotlyFile(named)
                : throw new WorkspaceException($"{named}: there is no such file. --plotly takes a copy of plotly.min.js.");
        }

        var local = Path.Combine(workspace.Artifacts, "plotly", FileName);
        return new PlotlyFile(File.Exists(local) ? local : null);
    }

    /// <summary>The script element for a page.</summary>
    /// <param name="root">The way from the page to the report's root.</param>
    public string Tag(string root) => LocalFile is null
        ? $"<script src=\"{PlotlyScript.Url}\" integrity=\"{PlotlyScript.Integrity}\" crossorigin=\"anonymous\" defer></script>\n"
        : $"<script src=\"{root}assets/{FileName}\" defer></script>\n";
}
