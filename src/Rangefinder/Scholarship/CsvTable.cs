using System.Globalization;
using System.Text;
using CsvReader = CsvHelper.CsvReader;
using CsvReaderOptions = CsvHelper.CsvReaderOptions;

namespace Rangefinder.Scholarship;

/// <summary>The rows of one CSV file whose columns are known beforehand.</summary>
internal sealed class CsvTable
{
    private readonly List<Problem> _problems;

    private CsvTable(string file, List<Problem> problems) => (File, _problems) = (file, problems);

    /// <summary>The name to use in problems.</summary>
    public string File { get; }

    /// <summary>Rows with the right number of fields, in the file's order.</summary>
    public IReadOnlyList<CsvRow> Rows { get; private set; } = [];

    /// <summary>
    /// Reads a file. Columns may stand in any order. Whatever is wrong goes to <paramref name="problems"/>;
    /// the rows that can be read are read.
    /// </summary>
    public static CsvTable Read(
        string path, string file, IReadOnlyList<string> columns, IReadOnlyList<string> optional,
        List<Problem> problems)
    {
        var table = new CsvTable(file, problems);
        if (ReadText(path, file, problems) is not { } text)
        {
            return table;
        }

        var places = CsvPlaces.Scan(text);
        table.ReportQuotes(places);
        var records = Records(text[..places.SoundLength]).Zip(places.Records).ToList();
        if (records.Count == 0)
        {
            table.Report(1, 1, "The file has no header line", null,
                "Start it with: " + string.Join(',', columns));
        }
        else if (table.ReadHeader(records[0].First, records[0].Second, columns, optional) is { } header)
        {
            table.Rows = [.. records.Skip(1).Select(record => table.Row(header, record)).OfType<CsvRow>()];
        }

        return table;
    }

    public void Report(Problem problem) => _problems.Add(problem);

    private void Report(int line, int column, string message, string? value, string mend) =>
        _problems.Add(new(File, line, column, message, value, mend));

    internal static string? ReadText(string path, string file, List<Problem> problems)
    {
        try
        {
            var bytes = System.IO.File.ReadAllBytes(path);
            var mark = Encoding.UTF8.Preamble;
            return new UTF8Encoding(false, true).GetString(
                bytes.AsSpan().StartsWith(mark) ? bytes.AsSpan(mark.Length) : bytes);
        }
        catch (DecoderFallbackException failure)
        {
            problems.Add(new(file, null, null, string.Create(CultureInfo.InvariantCulture,
                $"The file is not UTF-8 (byte {failure.Index})"), null, "Save it as UTF-8."));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var isMissing = failure is FileNotFoundException or DirectoryNotFoundException;
            problems.Add(isMissing
                ? new(file, null, null, "The file is missing", null, "Create it with its header line.")
                : new(file, null, null, "The file cannot be read", null, "Check who may read it."));
        }

        return null;
    }

    private static List<string[]> Records(string text)
    {
        // Malformed quoting is recovered from here and reported with its column by CsvPlaces.
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrimWhitespace = false,
            SkipEmptyLines = true,
        });
        var records = new List<string[]>();
        while (reader.Read())
        {
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return records;
    }

    private void ReportQuotes(CsvPlaces places)
    {
        foreach (var place in places.StrayQuotes)
        {
            Report(place.Line, place.Column, "A quotation mark stands inside a field", null,
                "Put the whole field in quotation marks and double the mark inside it.");
        }

        if (places.Unclosed is { } open)
        {
            Report(open.Line, open.Column, "A field opens with a quotation mark that is never closed", null,
                "Close it, or double the marks inside the field. Nothing behind this place was read.");
        }
    }

    private Dictionary<string, int>? ReadHeader(
        string[] names, IReadOnlyList<Place> places, IReadOnlyList<string> columns,
        IReadOnlyList<string> optional)
    {
        var header = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < names.Length; index++)
        {
            var (name, place) = (names[index].Trim(), places[index]);
            if (!columns.Contains(name) && !optional.Contains(name))
            {
                Report(place.Line, place.Column, "Unknown column", name, Nearest.Suggest(name, columns));
            }
            else if (!header.TryAdd(name, index))
            {
                Report(place.Line, place.Column, "The column stands twice", name, "Remove one of the two.");
            }
        }

        foreach (var column in columns.Where(column => !header.ContainsKey(column)))
        {
            Report(places[0].Line, places[0].Column, $"The column {column} is missing", null,
                "The header is: " + string.Join(',', columns));
        }

        return columns.All(header.ContainsKey) ? header : null;
    }

    private CsvRow? Row(Dictionary<string, int> header, (string[] Fields, IReadOnlyList<Place> Places) record)
    {
        var (fields, places) = record;
        var width = header.Values.Max() + 1;
        if (fields.Length == width || (fields.Length > width && fields.Skip(width).All(string.IsNullOrEmpty)))
        {
            return new CsvRow(this, header, fields, places);
        }

        var first = places[Math.Min(places.Count - 1, width)];
        Report(first.Line, first.Column, string.Create(CultureInfo.InvariantCulture,
            $"The row has {fields.Length} fields, the header {width}"), fields[0],
            "A field with a comma in it must stand in quotation marks.");
        return null;
    }
}
