using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Rangefinder.Display;

namespace Rangefinder.Exports;

/// <summary>Comparisons as a flat table: the same columns in every format.</summary>
public static class ComparisonTable
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The columns in their order. Names and order are stable; new ones are added at the end.</summary>
    public static IReadOnlyList<ComparisonColumn> Columns { get; } =
    [
        new("claim", ColumnType.Text, c => c.Claim.Id),
        new("document", ColumnType.Text, c => c.Claim.Document.Id),
        new("file", ColumnType.Text, c => c.Claim.File),
        new("line", ColumnType.Integer, c => c.Claim.Line),
        new("exact", ColumnType.Text, c => c.Claim.Exact),
        new("quantity", ColumnType.Text, c => c.Claim.Quantity.Key),
        new("unit", ColumnType.Text, c => c.Claim.Unit),
        new("low", ColumnType.Text, c => c.Claim.LowText),
        new("high", ColumnType.Text, c => c.Claim.HighText),
        new("attribution", ColumnType.Text, c => Words.Of(c.Claim.Attribution)),
        new("speaker", ColumnType.Text, c => c.Claim.Speaker),
        new("comparable", ColumnType.Text, c => Words.Of(c.Claim.Comparable)),
        new("why", ColumnType.Text, c => c.Claim.Why),
        new("studies", ColumnType.Integer, c => c.Range.StudyCount),
        new("rows", ColumnType.Integer, c => c.Range.RowCount),
        new("range_low", ColumnType.Text, c => Bare(c.Range.Low, c.Range.Quantity)),
        new("range_high", ColumnType.Text, c => Bare(c.Range.High, c.Range.Quantity)),
        new("relation", ColumnType.Text, c => Words.Of(c.Relation).Replace(' ', '-')),
        new("ratio", ColumnType.Real, c => c.Distance?.Ratio),
        new("days", ColumnType.Integer, c => c.Distance?.Days),
        new("points", ColumnType.Real, c => c.Distance?.Points),
        new("distance", ColumnType.Text, c => c.Distance?.Text),
        new("sensitive_to", ColumnType.TextList,
            c => c.Sensitivity.Where(row => row.Changes).Select(row => row.Name).ToList()),
        new("reason", ColumnType.Text, c => c.Reason),
    ];

    /// <summary>Writes RFC 4180 CSV with a header: UTF-8 text, LF, point as decimal mark.</summary>
    /// <param name="comparisons">In the order to write them.</param>
    /// <param name="output">Receives the text; it is not closed.</param>
    public static void WriteCsv(IEnumerable<Comparison> comparisons, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        ArgumentNullException.ThrowIfNull(output);
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, true);
        csv.WriteRecord([.. Columns.Select(column => column.Name)]);
        foreach (var comparison in comparisons)
        {
            csv.WriteRecord([.. Columns.Select(column => InOneField(column.Value(comparison)) ?? "")]);
        }
    }

    /// <summary>The comparisons as an indented JSON array of objects, null where a value is not known.</summary>
    /// <param name="comparisons">In the order to write them.</param>
    public static string ToJson(IEnumerable<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        return new JsonArray([.. comparisons.Select(ToObject)]).ToJsonString(Indented);
    }

    private static JsonNode ToObject(Comparison comparison) => new JsonObject(Columns.Select(
        column => KeyValuePair.Create(column.Name, ToNode(column.Value(comparison)))));

    private static JsonNode? ToNode(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        IEnumerable<string> texts => new JsonArray([.. texts.Select(text => (JsonNode)text)]),
        _ => throw new InvalidOperationException($"No column holds {value.GetType()}."),
    };

    // A number for programs, without separators and unit; a day in its own form.
    private static string? Bare(double? end, Quantity quantity) => end is not { } value ? null
        : quantity.Measure == Measure.Date ? quantity.Format(value)
        : value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>A value of a column as one text; null where it is not known.</summary>
    /// <param name="value">The value as <see cref="ComparisonColumn.Value"/> gives it.</param>
    public static string? InOneField(object? value) => value switch
    {
        IEnumerable<string> texts => string.Join("; ", texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };
}
