using System.Globalization;
using System.Text.Json.Nodes;
using Rangefinder.Quantities;
using Rangefinder.Text;

namespace Rangefinder.Exports;

/// <summary>Quoted figures as W3C Web Annotations on the raw files, with quotation and position selectors.</summary>
public static class WebAnnotations
{
    private const int Around = 32;

    /// <summary>One page of annotations, one for each figure, in reading order.</summary>
    /// <param name="documents">The documents whose figures to annotate.</param>
    public static JsonObject ToPage(IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var items = documents.SelectMany(d => d.Figures.Select(figure => (JsonNode)Annotation(figure, d.Source)));
        return new()
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = "urn:rangefinder:figures",
            ["type"] = "AnnotationPage",
            ["items"] = new JsonArray([.. items]),
        };
    }

    private static JsonObject Annotation(QuotedFigure figure, SourceText source)
    {
        var id = string.Create(CultureInfo.InvariantCulture,
            $"urn:rangefinder:figure:{figure.Document}:{figure.CharStart}-{figure.CharEnd}");
        return new()
        {
            ["id"] = id,
            ["type"] = "Annotation",
            ["motivation"] = "identifying",
            ["body"] = new JsonArray(
                Body("describing", Described(figure)), Body("tagging", FigureNames.Of(figure.Kind)),
                Body("tagging", FigureNames.Of(figure.Voice))),
            ["target"] = new JsonObject
            {
                ["source"] = Uri.EscapeDataString(figure.File),
                ["selector"] = new JsonArray(Quotation(figure, source), Position(figure)),
            },
        };
    }

    private static JsonObject Body(string purpose, string value) => new()
    {
        ["type"] = "TextualBody",
        ["purpose"] = purpose,
        ["value"] = value,
        ["format"] = "text/plain",
        ["language"] = "en",
    };

    private static string Described(QuotedFigure figure)
    {
        static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
        var value = figure.Iso ?? figure.Interval switch
        {
            { Low: { } low, High: { } high } => low.Equals(high) ? Text(low) : $"{Text(low)} to {Text(high)}",
            { Low: { } low } => Text(low) + " or more",
            { High: { } high } => Text(high) + " or less",
            _ => "no bounds",
        };
        var modifier = figure.Modifier == Modifier.None ? "" : FigureNames.Of(figure.Modifier) + " ";
        return figure.Unit is { } unit ? $"{modifier}{value} {unit}" : modifier + value;
    }

    private static JsonObject Quotation(QuotedFigure figure, SourceText source)
    {
        var start = Offset(source, figure.CharStart);
        var end = start + figure.Text.Length;
        return new()
        {
            ["type"] = "TextQuoteSelector",
            ["exact"] = figure.Text,
            ["prefix"] = source.Raw[Whole(source.Raw, Math.Max(0, start - Around))..start],
            ["suffix"] = source.Raw[end..Whole(source.Raw, Math.Min(source.Raw.Length, end + Around))],
        };
    }

    private static JsonObject Position(QuotedFigure figure) => new()
    {
        ["type"] = "TextPositionSelector",
        ["start"] = figure.CharStart,
        ["end"] = figure.CharEnd,
    };

    // Never half of a surrogate pair.
    private static int Whole(string raw, int offset) =>
        offset > 0 && offset < raw.Length && char.IsLowSurrogate(raw[offset]) && char.IsHighSurrogate(raw[offset - 1])
            ? offset + 1
            : offset;

    // The inverse of SourceText.CodePointOf, which never decreases.
    private static int Offset(SourceText source, int codePoint)
    {
        var (low, high) = (codePoint, source.Raw.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = source.CodePointOf(middle) < codePoint ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
