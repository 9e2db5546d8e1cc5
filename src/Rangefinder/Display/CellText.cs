using System.Collections;
using System.Globalization;
using System.Text;

namespace Rangefinder.Display;

/// <summary>The signs that differ between plain text and typeset forms of a number.</summary>
internal sealed record NumberForm(string GroupSeparator, string Minus)
{
    /// <summary>Comma between thousands and an ASCII minus: survives a copy into a spreadsheet.</summary>
    public static NumberForm Plain { get; } = new(",", "-");

    /// <summary>Narrow no-break space between thousands and a true minus sign.</summary>
    public static NumberForm Typeset { get; } = new("\u202F", "\u2212");
}

/// <summary>How a value is written in a cell. One place, so that text, HTML and Markdown agree.</summary>
internal static class CellText
{
    /// <summary>True for numbers that the table writes itself and sets flush right.</summary>
    public static bool IsNumber(object? cell) => cell is
        int or long or double or float or decimal or short or byte or uint or ulong or ushort or sbyte;

    /// <summary>Thousands are set apart in a column only from five digits on, so that a column of years, or
    /// of small counts, stays plain.</summary>
    public static bool NeedsGrouping(object? cell) => cell switch
    {
        Interval interval => Reaches(interval.Low) || Reaches(interval.High),
        _ => IsNumber(cell) && Reaches(Convert.ToDouble(cell, CultureInfo.InvariantCulture)),
    };

    /// <summary>What to sort a cell by where its text would sort wrongly: a number in invariant digits (of an
    /// interval the lower end it has); null where the text does.</summary>
    public static string? SortKey(object? cell) => cell switch
    {
        Interval interval => (interval.Low ?? interval.High)?.ToString("R", CultureInfo.InvariantCulture),
        _ when IsNumber(cell) => Convert.ToString(cell, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Writes one value on one line or more; never null.</summary>
    public static string Write(object? cell, bool grouped, NumberForm form) => cell switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "yes" : "no",
        Interval interval => WriteInterval(interval, grouped, form),
        Enum name => Words(name.ToString()),
        _ when IsNumber(cell) => Number(cell, grouped, form),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list =>
            string.Join("; ", list.Cast<object?>().Select(item => Write(item, grouped, form))),
        _ => cell.ToString() ?? "",
    };

    /// <summary>Whole numbers in full; others to four significant digits, or to the unit from 1,000
    /// on.</summary>
    public static string Number(object value, bool grouped, NumberForm form)
    {
        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        if (!double.IsFinite(number))
        {
            return "not a number";
        }
        var digits = Digits(Math.Abs(number), grouped, form.GroupSeparator);
        return number < 0 ? form.Minus + digits : digits;
    }

    /// <summary>Low and high with an en dash; an open side as "at least" or "at most".</summary>
    public static string WriteInterval(Interval interval, bool grouped, NumberForm form) =>
        (interval.Low, interval.High) switch
        {
            (null, null) => "open",
            ({ } low, null) => $"at least {Number(low, grouped, form)}",
            (null, { } high) => $"at most {Number(high, grouped, form)}",
            ({ } low, { } high) when low.Equals(high) => Number(low, grouped, form),
            ({ } low, { } high) => $"{Number(low, grouped, form)}\u2013{Number(high, grouped, form)}",
        };

    /// <summary>"NotComparable" as "not comparable".</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }

    private static string Digits(double size, bool grouped, string separator)
    {
        var whole = size >= 1000 || size.Equals(Math.Floor(size));
        if (!whole)
        {
            var rounded = double.Parse(
                size.ToString("G4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            return rounded.ToString("0.############", CultureInfo.InvariantCulture);
        }
        var text = size.ToString(grouped ? "#,0" : "0", CultureInfo.InvariantCulture);
        return grouped ? text.Replace(",", separator, StringComparison.Ordinal) : text;
    }

    private static bool Reaches(double? value) => value is { } number && Math.Abs(number) >= 10_000;
}
