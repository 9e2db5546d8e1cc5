using System.Net;
using System.Text;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Builds HTML from pieces. Text that is appended as text is encoded; only what is appended as markup is not.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

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
        Markup(cssClass is null ? $"<{name}>" : $"<{name} class=\"{Encode(cssClass)}\">").Text(text).Markup($"</{name}>");

    /// <summary>Appends a link; the address is encoded as an attribute.</summary>
    public Html Link(string address, string? text) => Markup($"<a href=\"{Encode(address)}\">").Text(text).Markup("</a>");

    /// <summary>Appends a line end, for readable sources.</summary>
    public Html Line() => Markup("\n");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
