using NodaTime;
using Rangefinder.Charts;

namespace Rangefinder.Tests.Charts;

/// <summary>Timelines made of rows like those of the reference data.</summary>
internal static class TimelineSamples
{
    public static TimelinePlot Dates { get; } = new(
        "Which dates do the texts give, and which the sources?",
        [
            new("Stalin's birth",
                [
                    Claim("“born on 21 December 1879”", Day(1879, 12, 21), Day(1879, 12, 21),
                        "21 December 1879",
                        "368 days later"),
                    Claim("“in 1879”", Day(1879, 1, 1), Day(1879, 12, 31), "1879", "at least 14 days later"),
                ],
                [
                    Source("Encyclopaedia, after the register", Day(1878, 12, 18), Day(1878, 12, 18),
                        "18 December 1878",
                        "archival", MarkFill.Full),
                    Source("Service 2004", Day(1878, 12, 18), Day(1878, 12, 18), "18 December 1878",
                        "archival",
                        MarkFill.Half),
                    Source("Official biography 1947", Day(1879, 12, 21), Day(1879, 12, 21),
                        "21 December 1879",
                        "official", MarkFill.Full),
                ]),
            new("Stalin's death",
                [Claim("“died on 5 March 1953”", Day(1953, 3, 5), Day(1953, 3, 5), "5 March 1953", "equal")],
                [
                    Source("Bulletin of the physicians", Day(1953, 3, 5), Day(1953, 3, 5), "5 March 1953",
                        "official",
                        MarkFill.Full),
                ]),
            new("The first five-year plan",
                [
                    Claim("“the five-year plan, which began in 1929”", Day(1929, 1, 1), null, "from 1929",
                        "92 days later") with { Voice = Voice.Quoted },
                ],
                [
                    Source("Davies 1980", Day(1928, 10, 1), Day(1932, 12, 31),
                        "October 1928 to December 1932",
                        "archival", MarkFill.Half),
                    Source("Nove 1992", Day(1928, 10, 1), Day(1928, 10, 31), "October 1928", "official",
                        MarkFill.Hollow) with { IsVague = true },
                ]),
        ])
    {
        Subtitle = "Each event on an axis of its own; dates New Style",
        SourceLine = "Sources: Encyclopaedia; Service 2004; Official biography 1947; Davies 1980; Nove 1992.",
    };

    private static LocalDate Day(int year, int month, int day) => new(year, month, day);

    private static TimelineRow Claim(
        string words, LocalDate? first, LocalDate? last, string when, string distance) =>
        new(words, first, last, when)
        {
            Detail = "Lies Concerning the History, asserted",
            Distance = distance,
        };

    private static TimelineRow Source(
        string label, LocalDate? first, LocalDate? last, string when, string basis, MarkFill fill) =>
        new(label, first, last, when)
        {
            Basis = basis,
            Citation = $"{label}, a title, place: publisher",
            Fill = fill,
        };
}
