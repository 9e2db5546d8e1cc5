using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarks.Extraction;

/// <summary>What one would write by hand: one source-generated alternation of dates, spans of years, decades,
/// per cents, ranges and numbers in digits and words, with their values read.</summary>
/// <remarks>It knows nothing of page numbers, voice, modifiers, units or context; it is here for its speed
/// only.</remarks>
internal static partial class RegexBaseline
{
    private const string Months =
        "January|February|March|April|May|June|July|August|September|October|November|December";

    private const string Digits = @"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?";

    private const string Words = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
        + "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|"
        + "eighty|ninety|"
        + "half|dozen";

    private const string Scales = "hundred|thousand|million|billion|trillion";

    private const string Tail = $@"(?:\s+(?<scale>{Scales}))?(?:\s?(?<percent>%|per\s?cent))?";

    private static readonly string[] Small = Words.Split('|');

    private static readonly string[] MonthNames = Months.Split('|');

    /// <summary>How many expressions stand in a passage; each is read to its value.</summary>
    public static int Count(string passage)
    {
        var count = 0;
        for (var match = Expression().Match(passage); match.Success; match = match.NextMatch())
        {
            if (!double.IsNaN(Value(match, out var high)) && !double.IsNaN(high)) count++;
        }

        return count;
    }

    // The lower value; the higher one of a range or span.
    private static double Value(Match match, out double high)
    {
        var groups = match.Groups;
        if (groups["month"] is { Success: true } month)
        {
            high = groups["year"] is { Success: true } year ? Number(year) : double.PositiveInfinity;
            return Array.IndexOf(MonthNames, month.Value)
                + (groups["day"].Success ? Number(groups["day"]) / 100 : 0);
        }

        if (groups["decade"] is { Success: true } decade)
        {
            var start = int.Parse(decade.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) * 10;
            high = start + 9;
            return start;
        }

        if (groups["first"] is { Success: true } first)
        {
            high = Number(groups["last"]);
            return Number(first);
        }

        var scale = Scale(groups["scale"]);
        var low = groups["words"].Success ? Spelt(groups["words"].ValueSpan) : Number(groups["low"]);
        high = groups["high"].Success ? Number(groups["high"]) * scale : low * scale;
        return low * scale;
    }

    private static double Number(Group group) => double.Parse(
        group.ValueSpan, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture);

    private static double Spelt(ReadOnlySpan<char> words)
    {
        var sum = 0.0;
        foreach (var range in words.SplitAny(' ', '-'))
        {
            var at = 0;
            while (at < Small.Length && !words[range].Equals(Small[at], StringComparison.OrdinalIgnoreCase))
                at++;
            sum += at switch { < 20 => at + 1, < 27 => (at - 17) * 10, 27 => 0.5, _ => 12 };
        }

        return sum;
    }

    private static double Scale(Group group) => !group.Success ? 1 : (group.ValueSpan[0] | 0x20) switch
    {
        'h' => 1e2,
        'm' => 1e6,
        'b' => 1e9,
        _ => group.ValueSpan.Length == 8 && (group.ValueSpan[1] | 0x20) == 'h' ? 1e3 : 1e12,
    };

    [GeneratedRegex(
        $@"\b(?:(?<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?<month>{Months})(?:,?\s+(?<year>\d{{4}}))?"
        + $@"|(?<month>{Months})\s+(?:(?<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?(?<year>\d{{4}})"
        + @"|(?<decade>1[5-9]\d|20\d)0s"
        + @"|(?<first>1[5-9]\d\d|20\d\d)\s?[-–/]\s?(?<last>\d{4}|\d{2})"
        + $@"|(?<low>{Digits})(?:\s?(?:-|–|to)\s?(?<high>{Digits}))?{Tail}"
        + $@"|(?<words>(?:{Words})(?:[ -](?:{Words}))*){Tail}\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Expression();
}
