using System.Globalization;
using System.Text.RegularExpressions;
using Rangefinder.Dates;

namespace Rangefinder.Comparing;

/// <summary>How precisely a claim is quoted, and how an envelope looks at that precision.</summary>
/// <remarks>
/// Numbers: with a scale word the step is that scale, finer by a power of ten for each decimal ("27 million":
/// a million; "6.5 million": 100,000). Without one it is the place of the last digit that is not a closing
/// zero ("680,000": 10,000; "16.5": 0.1). In both cases two digits count at least ("5 million": 100,000;
/// "900": 10; "20": 1), but whole things are not divided ("14": 1), save in a ratio ("doubled": 0.1). Of two
/// numbers the finer step counts. Dates: day, month, season, year, decade or century as written; of two dates
/// the coarser counts.
/// </remarks>
public sealed partial record QuotedPrecision
{
    private QuotedPrecision()
    {
    }

    /// <summary>The step for numbers, or null for dates.</summary>
    public double? Step { get; private init; }

    /// <summary>The precision of dates, or null for numbers.</summary>
    public DatePrecision? Date { get; private init; }

    /// <summary>The calendar whose months and years dates are rounded to.</summary>
    public DateCalendar Calendar { get; private init; }

    /// <summary>In words: <c>to the nearest million</c>, <c>to the year</c>.</summary>
    public string Words => Step is { } step ? StepWords(step) : Date switch
    {
        DatePrecision.Month => "to the month",
        DatePrecision.Season => "to the season",
        DatePrecision.Year => "to the year",
        DatePrecision.Decade => "to the decade",
        DatePrecision.Century => "to the century",
        _ => "to the day",
    };

    /// <summary>The precision of a claim.</summary>
    /// <param name="claim">
    /// The claim; its quotation shows the scale word, its low and high the decimals.
    /// </param>
    public static QuotedPrecision Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var texts = new[] { claim.LowText, claim.HighText }.OfType<string>().ToList();
        if (claim.Quantity.Measure == Measure.Date)
        {
            var calendar = claim.Unit == Units.JulianDate ? DateCalendar.Julian : DateCalendar.Gregorian;
            var precision = texts.Select(DateOf).DefaultIfEmpty(DatePrecision.Day).Max();
            return new() { Date = precision, Calendar = calendar };
        }

        return new() { Step = texts.Select(text => StepOf(text, claim)).DefaultIfEmpty(1).Min() };
    }

    /// <summary>
    /// The envelope at this precision: numbers rounded to the nearest step (halves away from zero), dates
    /// widened to the whole month, year ... that they lie in.
    /// </summary>
    /// <param name="envelope">The envelope; an open end stays open.</param>
    public Interval Round(Interval envelope) => Step is { } step
        ? new(Round(envelope.Low, step), Round(envelope.High, step))
        : new(
            envelope.Low is { } low ? DayAxis.Floor(low, Date!.Value, Calendar) : null,
            envelope.High is { } high ? DayAxis.Ceiling(high, Date!.Value, Calendar) : null);

    private static double StepOf(string number, Claim claim) =>
        StepOf(number, claim.Exact, claim.Quantity.Measure == Measure.Ratio);

    internal static double StepOf(string number, string quotation, bool isRatio = false)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        if (!decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || value == 0)
        {
            return 1;
        }

        value = Math.Abs(value);
        foreach (var scale in Scales(quotation).Where(scale => scale <= 2 * value))
        {
            if (Decimals(value / scale) is { } decimals and <= 3)
            {
                var second = Math.Pow(10, Math.Floor(Math.Log10((double)value)) - 1);
                return Math.Min((double)scale / Math.Pow(10, decimals), second);
            }
        }

        if (point >= 0)
        {
            return Math.Pow(10, point + 1 - number.Length);
        }

        var zeros = number.Length - number.TrimEnd('0').Length;
        var digits = (int)Math.Floor(Math.Log10((double)value));
        var place = Math.Min(zeros, digits - 1);
        return Math.Pow(10, isRatio ? place : Math.Max(0, place));
    }

    private static IEnumerable<decimal> Scales(string quotation) => ScaleWord().Matches(quotation)
        .Select(match => match.Groups[1].Value.ToUpperInvariant() switch
        {
            "THOUSAND" => 1_000m,
            "MILLION" => 1_000_000m,
            _ => 1_000_000_000m,
        })
        .Distinct().OrderDescending();

    private static int? Decimals(decimal mantissa)
    {
        for (var decimals = 0; decimals <= 3; decimals++)
        {
            if (decimal.Round(mantissa, decimals) == mantissa)
            {
                return decimals;
            }
        }

        return null;
    }

    private static double? Round(double? value, double step)
    {
        if (value is not { } number)
        {
            return null;
        }

        // Decimal arithmetic: 0.1 has no exact binary form, and a bound must equal a quoted 16.5 exactly.
        var places = Math.Round((decimal)number / (decimal)step, MidpointRounding.AwayFromZero);
        return (double)(places * (decimal)step);
    }

    private static DatePrecision DateOf(string text) =>
        !EdtfDate.TryParse(text, out var date) ? DatePrecision.Day
        : date.Precision != DatePrecision.Span ? date.Precision
        : text.Split('/').Where(end => end is not ("" or "..")).Select(DateOf)
            .DefaultIfEmpty(DatePrecision.Day).Max();

    private static string StepWords(double step) => step switch
    {
        1 => "to the nearest whole number",
        1e3 => "to the nearest thousand",
        1e6 => "to the nearest million",
        1e9 => "to the nearest billion",
        _ => "to the nearest " + Wording.Number(step),
    };

    [GeneratedRegex(@"\b(thousand|million|billion|milliard)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScaleWord();
}
