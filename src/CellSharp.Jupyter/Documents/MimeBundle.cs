using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CellSharp.Jupyter.Documents;

/// <summary>One value in several MIME types, from which a client picks the richest that it can show.</summary>
/// <remarks>JSON types (<c>application/json</c> and <c>+json</c>) hold JSON; every other type holds one string,
/// base64 for images. Entries are ordered by MIME type, so that a bundle is written the same way every time.</remarks>
public sealed class MimeBundle : IReadOnlyCollection<KeyValuePair<string, JsonNode>>
{
    /// <summary>The MIME type of plain text.</summary>
    public const string PlainText = "text/plain";

    /// <summary>The MIME type of an HTML fragment.</summary>
    public const string Html = "text/html";

    /// <summary>The MIME type of a Plotly figure.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    private readonly SortedDictionary<string, JsonNode> _entries = new(StringComparer.Ordinal);

    /// <summary>Makes a bundle.</summary>
    /// <param name="entries">MIME types and values; a type given twice keeps its last value.</param>
    public MimeBundle(IEnumerable<KeyValuePair<string, JsonNode>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var (type, value) in entries)
        {
            _entries[type] = value;
        }
    }

    /// <summary>A bundle of plain text alone.</summary>
    /// <param name="text">The text.</param>
    public static MimeBundle OfText(string text) => new([new(PlainText, JsonValue.Create(text))]);

    /// <summary>How many MIME types the bundle has.</summary>
    public int Count => _entries.Count;

    /// <summary>The plain text of the value, or null where the bundle has none.</summary>
    public string? Text => GetText(PlainText);

    /// <summary>Whether the type's value is JSON, not a string.</summary>
    /// <param name="mimeType">A MIME type.</param>
    public static bool IsJson(string mimeType)
    {
        ArgumentNullException.ThrowIfNull(mimeType);
        return mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);
    }

    /// <summary>Finds the value of a MIME type.</summary>
    /// <param name="mimeType">The type, compared exactly.</param>
    /// <param name="value">The value, when there is one.</param>
    public bool TryGet(string mimeType, [NotNullWhen(true)] out JsonNode? value) => _entries.TryGetValue(mimeType, out value);

    /// <summary>The value of a MIME type that holds a string, or null.</summary>
    /// <param name="mimeType">The type, compared exactly.</param>
    public string? GetText(string mimeType) =>
        _entries.TryGetValue(mimeType, out var node) && node is JsonValue v && v.TryGetValue<string>(out var text)
            ? text
            : null;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonNode>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
