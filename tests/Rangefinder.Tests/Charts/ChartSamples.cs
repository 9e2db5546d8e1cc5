using System.Globalization;
using Rangefinder.Charts;

namespace Rangefinder.Tests.Charts;

/// <summary>One chart of each kind, and of each sort that has gone wrong before.</summary>
internal static class ChartSamples
{
    public static Chart Growth { get; } = GrowthBuilder.Build(new(
        "What do the quoted growth rates amount to?", 1928, 1940,
        [
            Path("“16.5 per cent”", PathRole.Claim, 16.5),
            Path("“16.5 per cent”", PathRole.Claim, 16.5) with
            {
                IsSimple = true,
                Points = GrowthPath.Of(1928, 12, 16.5, Averaging.Simple),
            },
            Path("Nutter 1962", PathRole.Study, 9.9),
            Path("Kaplan and Moorsteen 1960", PathRole.Study, 8.4),
            Path("Ivanov 2010", PathRole.Outside, 16.9),
            new("Katz 1975, western low path", PathRole.Series,
                [(1928, 1), (1932, 1.46), (1937, 2.36), (1940, 2.5)]),
        ])
    {
        Range = (8.4, 9.9),
        SourceLine = "Sources: Nutter 1962; Kaplan and Moorsteen 1960; Ivanov 2010; Katz 1975.",
        Subtitle = "Compound average yearly growth of industrial production",
    });

    public static Chart Overview { get; } = OverviewBuilder.Build(new(
        "How far do the quoted figures lie from the range?", OverviewAxis.Ratio,
        [
            new("almost 680,000: Executions, 1937-38", "asserted, line 1246, Did Stalin kill?",
                "Below the range", 0.9975)
            {
                Outcome = "0.25 % below the lower end",
            },
            new("27 million: Soviet dead of the war", "asserted, line 298, Lies", "Equal", 1),
            new("50 million: Deaths attributed to Stalin’s rule", "denied: critics, line 6",
                "Above the range", 1.17)
            {
                IsOwn = false,
                IsPartly = true,
                Outcome = "1.17 times the upper end",
            },
            new("1.5: Real wages in 1932", "asserted, line 157", "Above the range", 3)
            {
                Outcome = "3 times the upper end",
            },
        ])
    {
        Unplaced = ["“more than doubled” (Life expectancy)"],
    });

    public static Chart LongOverview { get; } = OverviewBuilder.Build(new(
        "How far do the quoted dates lie from the sources'?", OverviewAxis.Days,
        [
            new("1879: Birth of Stalin", "asserted, line 7", "Later than the sources", 14)
            {
                Outcome = "14 days later",
            },
            new("1921: Birth", "asserted, line 9", "Earlier than the sources", -4000)
            {
                Outcome = "11 years earlier",
            },
            .. Enumerable.Range(1, 20).Select(n =>
                new OverviewRow(Event(n), "asserted", "Equal", 0)
                {
                    IsOwn = n % 3 != 0,
                    IsPartly = n % 4 == 0,
                }),
        ]));

    public static Chart Bars { get; } = Chart.Bars(
        "How do the quoted figures stand?",
        new[]
        {
            (Relation.Above, Voice.Asserted), (Relation.Within, Voice.Asserted),
            (Relation.Above, Voice.Denied),
            (Relation.Above, Voice.Denied), (Relation.NotComparable, Voice.Quoted),
            (Relation.Within, Voice.Attributed),
        },
        row => row.Item1, row => row.Item2);

    public static Chart PlainBars { get; } = Chart.Bars(
        "How long is each?", ["aa", "b", "cc", "d", "e"], text => text.Length);

    public static Chart Lines { get; } = Chart.Lines(
        "How did output and jobs move?",
        new (string Line, int Year, double? Value)[]
        {
            ("output", 1928, 100), ("output", 1932, 146), ("output", 1935, null), ("output", 1940, 250),
            ("jobs", 1928, 100), ("jobs", 1932, 210), ("jobs", 1940, 297),
        },
        row => row.Line, row => row.Year, row => row.Value, "index, 1928 = 100", "Sources: A 1962; B 1975.");

    /// <summary>Every kind by name.</summary>
    public static IReadOnlyList<(string Name, Chart Chart)> All { get; } =
    [
        ("forest", ForestBuilder.Build(ForestSamples.Famine)),
        ("forest of one row on a linear axis", ForestBuilder.Build(ForestSamples.Growth)),
        ("forest with an open claim at the edge", ForestBuilder.Build(ForestSamples.Executions)),
        ("forest of thirty rows", ForestBuilder.Build(ForestSamples.Thirty)),
        ("forest of hostile text", ForestBuilder.Build(ForestSamples.Hostile)),
        ("forest of nothing", ForestBuilder.Build(new("What is known?", "deaths"))),
        ("timeline", TimelineBuilder.Build(TimelineSamples.Dates)),
        ("growth paths", Growth),
        ("overview", Overview),
        ("long overview in days", LongOverview),
        ("bars", Bars),
        ("plain bars", PlainBars),
        ("lines", Lines),
    ];

    private static GrowthPath Path(string label, PathRole role, double percent) =>
        new(label, role, GrowthPath.Of(1928, 12, percent, Averaging.Compound))
        {
            Rate = string.Create(CultureInfo.InvariantCulture, $"{percent:0.0} % a year"),
        };

    private static string Event(int n) => string.Create(CultureInfo.InvariantCulture, $"19{n:00}: Event {n}");
}
