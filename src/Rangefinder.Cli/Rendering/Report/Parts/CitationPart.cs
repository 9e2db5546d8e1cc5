namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>A whole citation. It ends with the address, which becomes a link where it leads to the
/// web.</summary>
internal static class CitationPart
{
    public static Html Citation(this Html html, Source source)
    {
        var citation = source.FullCitation;
        var address = source.Doi is { } doi ? "doi:" + doi : source.Url;
        var web = source.Doi is { } name ? "https://doi.org/" + name : source.Url;
        return address is null || !citation.EndsWith(address, StringComparison.Ordinal) || !IsWeb(web)
            ? html.Text(citation)
            : html.Text(citation[..^address.Length]).Link(Written(web!), address);
    }

    /// <summary>An address as a link where it leads to the web, else as text.</summary>
    public static Html Address(this Html html, string address) =>
        IsWeb(address) ? html.Link(Written(address), address) : html.Text(address);

    // Browsers take square brackets in a path; the standard for addresses does not.
    private static string Written(string address) => new Uri(address).AbsoluteUri
        .Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);

    private static bool IsWeb(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
}
