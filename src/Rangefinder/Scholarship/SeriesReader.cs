using System.Globalization;

namespace Rangefinder.Scholarship;

/// <summary>Reads <c>series.csv</c>, which may be missing.</summary>
internal sealed class SeriesReader(
    IReadOnlyDictionary<string, Quantity> quantities,
    IReadOnlyDictionary<string, Source> sources,
    List<Problem> problems)
{
    private const string Name = "series.csv";

    private static readonly string[] Columns =
        ["series", "quantity", "source", "year", "value", "unit", "base", "verification", "seen_at", "note"];

    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);

    public (List<Series> Rows, IReadOnlySet<string> Cited) Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return ([], _cited);
        }

        var table = CsvTable.Read(path, ReferenceReader.FileName(Name), Columns, [], problems);
        var points = table.Rows.Select(row => (Row: row, Point: Point(row)))
            .Where(item => item.Point is not null)
            .GroupBy(item => (item.Point!.Series, item.Point.Source.Id))
            .Select(group => Join([.. group.Select(item => (item.Row, item.Point!))]));
        return ([.. points], _cited);
    }

    private SeriesPoint? Point(CsvRow row)
    {
        var name = row.Required("series");
        var source = row.Key("source", sources, "source");
        _cited.Add(row.Text("source") ?? "");
        var quantity = row.Text("quantity") is null ? null : row.Key("quantity", quantities, "quantity");
        var value = row.Number("value");
        var verification = row.Word("verification", Verification.Recalled);
        var unit = row.Required("unit");
        var isYear = int.TryParse(row.Text("year"), NumberStyles.None, CultureInfo.InvariantCulture,
            out var year);
        if (!isYear)
        {
            row.Report("year", "year is not a calendar year", "Write it like 1928.");
        }

        if (row.Text("value") is null)
        {
            row.Report("value", "value is empty", "Leave out the row of a year without a value.");
        }

        return source is null || value is null || !isYear || name.Length == 0 ? null : new()
        {
            Series = name,
            Quantity = quantity,
            Source = source,
            Year = year,
            Value = value.Value,
            Unit = unit,
            Base = row.Text("base"),
            Verification = verification,
            SeenAt = row.Text("seen_at"),
            Note = row.Text("note"),
        };
    }

    private static Series Join(List<(CsvRow Row, SeriesPoint Point)> items)
    {
        var first = items[0].Point;
        var lines = new Dictionary<int, int>();
        foreach (var (row, point) in items)
        {
            if (!lines.TryAdd(point.Year, row.Line))
            {
                row.Report("year", string.Create(CultureInfo.InvariantCulture,
                    $"The series has this year already on line {lines[point.Year]}"),
                    "Keep one value a year.");
            }

            if (!string.Equals(point.Unit, first.Unit, StringComparison.Ordinal)
                || !string.Equals(point.Base, first.Base, StringComparison.Ordinal))
            {
                row.Report("unit", "Unit or base differs from the first row of the series",
                    $"Use {first.Unit} {first.Base}, or another series name.");
            }
        }

        return new()
        {
            Name = first.Series,
            Source = first.Source,
            Quantity = first.Quantity,
            Unit = first.Unit,
            Base = first.Base,
            Points = new(items.Select(item => item.Point)
                .DistinctBy(point => point.Year).OrderBy(point => point.Year)),
        };
    }
}
