using System.Net;
using System.Text;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Builds the HTML of one page from pieces. Text that is appended as text is encoded; only what is
/// appended as markup is not.</summary>
/// <param name="path">The page's place in the report folder, from which its links to other pages
/// lead.</param>
internal sealed class Html(string path)
{
    private readonly StringBuilder _text = new();

    /// <summary>The page's place in the report folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The way from the page to the report's root: empty or <c>../</c>.</summary>
    public string Root { get; } = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));

    /// <summary>Encodes text for element content and quoted attributes.</summary>
    public static string Encode(string? text) => WebUtility.HtmlEncode(text) ?? "";

    /// <summary>Appends markup as it stands.</summary>
    public Html Markup(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Appends text, encoded.</summary>
    public Html Text(string? text) => Markup(Encode(text));

    /// <summary>Appends an element that holds text.</summary>
    public Html Element(string name, string? text, string? cssClass = null) =>
        Markup(cssClass is null ? $"<{name}>" : $"<{name} class=\"{Encode(cssClass)}\">").Text(text)
            .Markup($"</{name}>");

    /// <summary>Appends a link to an address on the web or within this page.</summary>
    public Html Link(string address, string? text) => Markup($"<a href=\"{Encode(address)}\">").Text(text)
        .Markup("</a>");

    /// <summary>Appends a link to a page of the report, named by its place below the root.</summary>
    public Html Inner(string address, string? text) => Link(Root + address, text);

    /// <summary>Appends the mark by which a reader can link to a thing of this page.</summary>
    /// <param name="id">The thing's id.</param>
    /// <param name="what">What it is, for readers who hear the link.</param>
    public Html Permalink(string id, string what) =>
        Markup($"<a class=\"permalink\" href=\"#{Encode(id)}\" aria-label=\"").Text("Link to " + what)
            .Markup("\">#</a>");

    /// <summary>Appends a heading of the second rank that can be linked to.</summary>
    public Html Heading(string id, string text) =>
        Markup($"<h2 id=\"{Encode(id)}\">").Text(text).Markup("</h2>\n");

    /// <summary>Appends names with their values; those without a value are left out.</summary>
    public Html Facts(params (string Name, string? Value)[] facts)
    {
        Markup("<dl class=\"facts\">\n");
        foreach (var (name, value) in facts.Where(fact => !string.IsNullOrEmpty(fact.Value)))
        {
            Element("dt", name).Element("dd", value).Line();
        }

        return Markup("</dl>\n");
    }

    /// <summary>Appends a line end, for readable sources.</summary>
    public Html Line() => Markup("\n");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
