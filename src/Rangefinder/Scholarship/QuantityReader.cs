using Rangefinder.Comparing;

namespace Rangefinder.Scholarship;

/// <summary>Reads <c>quantities.csv</c>.</summary>
internal static class QuantityReader
{
    private const string Name = "quantities.csv";

    private static readonly string[] Columns =
        ["key", "title", "measure", "unit", "counts", "place", "period_start", "period_end"];

    public static List<Quantity> Read(string folder, List<Problem> problems)
    {
        var table = CsvTable.Read(
            Path.Combine(folder, Name), ReferenceReader.FileName(Name), Columns, [], problems);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. table.Rows.Where(row => row.IsNew("key", lines)).Select(Read)];
    }

    private static Quantity Read(CsvRow row)
    {
        var key = row.Required("key");
        if (!key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            row.Report("key", "The key has other characters than a-z, 0-9 and hyphen",
                "Write it like katyn-victims.");
        }

        var start = row.Date("period_start");
        var end = row.Date("period_end");
        if (start?.Earliest > end?.Latest)
        {
            row.Report("period_end", "The period ends before it starts", "Exchange the two.");
        }

        var measure = row.Word("measure", Measure.Count);
        var unit = row.Required("unit");
        if (unit.Length > 0 && !Units.Fits(measure, unit))
        {
            row.Report("unit", $"A quantity of the measure {Words.Of(measure)} cannot have this unit",
                $"Its unit is {Units.Of(measure)}.");
        }

        return new()
        {
            Key = key,
            Title = row.Required("title"),
            Measure = measure,
            Unit = unit,
            Counts = row.Required("counts"),
            Place = row.Text("place"),
            PeriodStart = row.Text("period_start"),
            PeriodEnd = row.Text("period_end"),
        };
    }
}
