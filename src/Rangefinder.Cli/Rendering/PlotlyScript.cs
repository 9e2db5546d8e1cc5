namespace Rangefinder.Cli.Rendering;

/// <summary>Where the report's pages get plotly.js from.</summary>
/// <param name="LocalFile">A file to copy beside the report, or null for the CDN.</param>
internal sealed record PlotlyScript(string? LocalFile)
{
    /// <summary>The pinned release.</summary>
    public const string Version = "4.1.2";

    /// <summary>The pinned address.</summary>
    public const string CdnAddress = "https://cdn.plot.ly/plotly-" + Version + ".min.js";

    /// <summary>What the file at the pinned address must hash to: the digest of npm's plotly.js-dist-min of that
    /// release, whose plotly.min.js the CDN serves.</summary>
    public const string Integrity = "sha384-hHv6D3tTUUBpp4tVv6t2Dc3oGuRhphmWOTKUR8jWyN0Pnon1g3iebKCNDNmKmxo8";

    /// <summary>What is looked for in <c>.artifacts/plotly/</c>.</summary>
    public const string FileName = "plotly.min.js";

    /// <summary>Finds plotly.js: the file that was named, else a local copy, else the pinned address.</summary>
    /// <exception cref="WorkspaceException">The file that was named does not exist.</exception>
    public static PlotlyScript Find(string? named, Workspace workspace)
    {
        if (named is not null)
        {
            return File.Exists(named)
                ? new PlotlyScript(named)
                : throw new WorkspaceException($"{named}: there is no such file. --plotly takes a copy of plotly.min.js.");
        }

        var local = Path.Combine(workspace.Artifacts, "plotly", FileName);
        return new PlotlyScript(File.Exists(local) ? local : null);
    }

    /// <summary>The script element for a page.</summary>
    /// <param name="root">The way from the page to the report's root.</param>
    public string Tag(string root) => LocalFile is null
        ? $"<script src=\"{CdnAddress}\" integrity=\"{Integrity}\" crossorigin=\"anonymous\" defer></script>\n"
        : $"<script src=\"{root}assets/{FileName}\" defer></script>\n";
}
