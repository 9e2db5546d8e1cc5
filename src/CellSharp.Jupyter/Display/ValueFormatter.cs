using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;
using Microsoft.DotNet.Interactive.Formatting;

namespace CellSharp.Jupyter.Display;

/// <summary>Turns a value into a MIME bundle with the formatters that .NET Interactive itself uses, so that a value
/// looks the same in both.</summary>
/// <remarks>Always gives <c>text/plain</c>. Gives <c>text/html</c> where it says more than the plain text does. A value
/// that formats itself as a Plotly figure gets no HTML: viewers that drop scripts would prefer it and show nothing.</remarks>
public static class ValueFormatter
{
    // What the formatters make of a value for which HTML adds nothing but a frame.
    private const string PlainFrame = "<div class=\"dni-plaintext\">";

    /// <summary>Formats null, a number, a truth value or a text, which calls no code of the value's; null for any
    /// other value.</summary>
    /// <param name="value">Any value.</param>
    public static MimeBundle? FormatScalar(object? value) =>
        value is null ? MimeBundle.OfText(Formatter.NullString)
        : Scalar(value) is { } text ? MimeBundle.OfText(text) : null;

    /// <summary>Formats a value.</summary>
    /// <param name="value">Any value; null becomes the text <c>&lt;null&gt;</c>.</param>
    /// <param name="pictureAsHtml">Whether a Plotly figure also comes as HTML that draws itself.</param>
    /// <returns>The value in one or more MIME types, ordered.</returns>
    public static MimeBundle Format(object? value, bool pictureAsHtml = false)
    {
        if (value is null || FormatScalar(value) is not null)
        {
            return FormatScalar(value)!;
        }

        if (value is HtmlText html)
        {
            return new MimeBundle([
                new(MimeBundle.Html, JsonValue.Create(html.Html)),
                new(MimeBundle.PlainText, JsonValue.Create(html.Html))]);
        }

        var type = value.GetType();
        var preferred = Formatter.GetPreferredMimeTypesFor(type);
        var entries = new List<KeyValuePair<string, JsonNode>>
        {
            new(MimeBundle.PlainText, JsonValue.Create(value.ToDisplayString(MimeBundle.PlainText))),
        };
        var hasPicture = preferred.Contains(MimeBundle.Plotly) && !pictureAsHtml;
        foreach (var mime in preferred)
        {
            if (mime == MimeBundle.PlainText || (mime == MimeBundle.Html && hasPicture))
            {
                continue;
            }

            var shown = value.ToDisplayString(mime);
            if (mime != MimeBundle.Html || !shown.StartsWith(PlainFrame, StringComparison.Ordinal))
            {
                entries.Add(new(mime, MimeBundle.IsJson(mime) ? Json(shown) : JsonValue.Create(shown)));
            }
        }

        return new MimeBundle(entries);
    }

    /// <summary>Formats a value as one MIME type.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeType">The type wanted, such as <c>text/html</c>.</param>
    public static MimeBundle Format(object? value, string mimeType)
    {
        var shown = value is string text && mimeType != "application/json" ? text : value.ToDisplayString(mimeType);
        return new MimeBundle([new(mimeType, MimeBundle.IsJson(mimeType) ? Json(shown) : JsonValue.Create(shown))]);
    }

    // The same text as the formatters give, without waking their reflection for the commonest values.
    private static string? Scalar(object value) => value switch
    {
        string s => s,
        bool b => b ? "True" : "False",
        int or long or double or float or short or byte or uint or ulong or decimal =>
            ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static JsonNode Json(string text)
    {
        try
        {
            return JsonNode.Parse(text) ?? new JsonObject();
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
