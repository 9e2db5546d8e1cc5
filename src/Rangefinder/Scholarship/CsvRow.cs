using System.Globalization;
using Rangefinder.Dates;

namespace Rangefinder.Scholarship;

/// <summary>One row of a table, with readers that report what they cannot read.</summary>
internal sealed class CsvRow(
    CsvTable table, Dictionary<string, int> header, string[] fields, IReadOnlyList<Place> places)
{
    /// <summary>Line on which the row starts.</summary>
    public int Line => places[0].Line;

    /// <summary>The field untrimmed; empty where the column is missing.</summary>
    public string Raw(string column) => header.TryGetValue(column, out var index) ? fields[index] : "";

    /// <summary>The field without white space around it, or null where nothing is left.</summary>
    public string? Text(string column) => Raw(column).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The field; reports where it is empty.</summary>
    public string Required(string column)
    {
        if (Text(column) is { } text)
        {
            return text;
        }

        Report(column, $"{column} is empty", $"Every row needs {column}.");
        return "";
    }

    /// <summary>
    /// The field as a number; reports where it is none, and gives null then and where it is empty.
    /// </summary>
    public double? Number(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (double.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            return number;
        }

        Report(column, $"{column} is not a number",
            "Write digits with a point for decimals and no grouping: 26600000.");
        return null;
    }

    /// <summary>
    /// The field as a date; reports where it is none, and gives null then and where it is empty.
    /// </summary>
    public EdtfDate? Date(string column, DateCalendar calendar = DateCalendar.Gregorian)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (EdtfDate.TryParse(text, calendar, out var date) && date.Earliest is not null
            && date.Latest is not null)
        {
            return date;
        }

        Report(column, $"{column} is not a date with two ends",
            "Write it in EDTF: 1937, 1937-08, 1937-08-05, 193X.");
        return null;
    }

    /// <summary>The field as a word of a fixed list; reports where it is none of them.</summary>
    public T Word<T>(string column, T otherwise)
        where T : struct, Enum
    {
        if (Text(column) is not { } text)
        {
            Report(column, $"{column} is empty", "It is one of " + string.Join(", ", Words.All<T>()) + ".");
            return otherwise;
        }

        if (Words.Read<T>(text) is { } value)
        {
            return value;
        }

        Report(column, $"{column} is none of {string.Join(", ", Words.All<T>())}",
            Nearest.Suggest(text, Words.All<T>()));
        return otherwise;
    }

    /// <summary>
    /// The item with the field's key; reports where it is empty or unknown, and gives null.
    /// </summary>
    public T? Key<T>(string column, IReadOnlyDictionary<string, T> known, string what)
        where T : class
    {
        var key = Required(column);
        if (key.Length == 0)
        {
            return null;
        }

        if (!known.TryGetValue(key, out var item))
        {
            Report(column, $"Unknown {what}", Nearest.Suggest(key, known.Keys));
        }

        return item;
    }

    /// <summary>True the first time a key is seen; reports it with its first line otherwise.</summary>
    public bool IsNew(string column, Dictionary<string, int> lines)
    {
        var key = Required(column);
        if (key.Length == 0 || lines.TryAdd(key, Line))
        {
            return key.Length > 0;
        }

        Report(column, string.Create(CultureInfo.InvariantCulture,
            $"{column} stands already on line {lines[key]}"), "Give each row its own.");
        return false;
    }

    public void Report(string column, string message, string mend) =>
        table.Report(Problem(column, message, mend));

    /// <summary>A problem at a field of this row; at its first field where the column is missing.</summary>
    public Problem Problem(string column, string message, string mend)
    {
        var place = header.TryGetValue(column, out var index) && index < places.Count
            ? places[index]
            : places[0];
        return new(table.File, place.Line, place.Column, message, Text(column), mend);
    }
}
