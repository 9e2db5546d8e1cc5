using System.Globalization;
using NodaTime;
using Rangefinder.Comparing;
using Rangefinder.Dates;

namespace Rangefinder.Charts;

/// <summary>Claims and estimates in the words that charts print.</summary>
internal static class DomainWords
{
    /// <summary>What EDTF writes in the place of the month as 21 to 24.</summary>
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Who says it, where, in which voice.</summary>
    public static string Who(Claim claim)
    {
        var voice = claim.Attribution.ToString().ToLowerInvariant();
        var speaker = claim.IsOwn || claim.Speaker is null ? voice : $"{voice}: {claim.Speaker}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{speaker}, line {claim.Line}, {claim.Document.Title ?? claim.Document.Id}");
    }

    /// <summary>Relation and distance in a few words.</summary>
    public static string Outcome(Comparison comparison) => ForestText.JoinFilled(
        ", ",
        comparison.Relation switch
        {
            Relation.Within => "within the range",
            Relation.Below or Relation.Above when comparison.Distance is { } distance => distance.Text,
            Relation.Below => "below the range",
            Relation.Above => "above the range",
            Relation.Overlaps => comparison.CoversEnvelope ? "covers the range" : "overlaps the range",
            Relation.Equal => $"equal {comparison.Precision}",
            _ => "not comparable",
        },
        comparison.IsPartly ? "partly comparable" : "");

    /// <summary>The unit as it stands on an axis.</summary>
    public static string Unit(Quantity quantity) => quantity.Measure switch
    {
        // A sentence was not always carried out: a count of sentences is no count of deaths.
        Measure.Deaths when quantity.Title.Contains("sentence", StringComparison.Ordinal) => "sentences",
        Measure.Deaths => "deaths",
        Measure.GrowthRate => "per cent a year",
        _ => Unit(quantity.Unit),
    };

    /// <summary>A unit of the data files as it stands on an axis.</summary>
    public static string Unit(string unit) =>
        unit.Replace('-', ' ').Replace("percent", "per cent", StringComparison.Ordinal);

    /// <summary>What is counted, and where unless the title says so.</summary>
    public static string Subtitle(Quantity quantity) =>
        ForestText.JoinFilled(
            " ",
            quantity.Counts.Length == 0 || quantity.Counts[^1] is '.' or '?' or '!'
                ? quantity.Counts : quantity.Counts + ".",
            quantity.Place is { } place ? $"Place: {place}." : "");

    /// <summary>How far the number was checked.</summary>
    public static MarkFill Fill(Verification verification) => verification switch
    {
        Verification.Primary => MarkFill.Full,
        Verification.Recalled => MarkFill.Hollow,
        _ => MarkFill.Half,
    };

    /// <summary>The full reference with the place in it and the work it was seen in.</summary>
    public static string Citation(Estimate estimate) => ForestText.JoinFilled(
        " ",
        estimate.Source.FullCitation,
        estimate.Locator is { } locator ? $"Here: {locator.TrimEnd('.')}." : "",
        estimate.Via is { } via ? $"Seen in {via.ShortCitation}." : "");

    /// <summary>One line that names every work drawn.</summary>
    public static string SourceLine(IEnumerable<Estimate> estimates)
    {
        var works = estimates.Select(estimate => estimate.Source.ShortCitation).Distinct().ToList();
        return works.Count == 0 ? "" : $"Sources: {string.Join("; ", works).TrimEnd('.')}.";
    }

    /// <summary>A span of days as a reader writes it, at its own precision: "1879", "December 1879", "5 March
    /// 1953".</summary>
    /// <param name="written">The date as the data has it (EDTF).</param>
    public static string When(string written)
    {
        var parts = written.Split('/');
        return parts.Length == 2 ? $"{One(parts[0])} to {One(parts[1])}" : One(written);
    }

    private static string One(string written)
    {
        var about = written.EndsWith('~') ? "about " : written.EndsWith('?') ? "perhaps " : "";
        var parts = written.TrimEnd('~', '?', '%').Split('-');
        if (parts.Length is 2 or 3
            && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var month)
            && month is (>= 1 and <= 12) or (>= 21 and <= 24))
        {
            if (month > 12)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{about}{Seasons[month - 21]} {year}");
            }
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            return parts.Length == 2
                ? string.Create(CultureInfo.InvariantCulture, $"{about}{name} {year}")
                : string.Create(
                    CultureInfo.InvariantCulture, $"{about}{parts[2].TrimStart('0')} {name} {year}");
        }
        return about + string.Join('-', parts);
    }

    /// <summary>First and last day of an interval on the day axis.</summary>
    public static (LocalDate? First, LocalDate? Last) Days(Interval interval) =>
        (
            interval.Low is { } low ? DayAxis.Day(low) : null,
            interval.High is { } high ? DayAxis.Day(high) : null);
}
