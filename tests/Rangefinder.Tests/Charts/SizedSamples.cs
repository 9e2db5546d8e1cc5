using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Rangefinder.Charts;

namespace Rangefinder.Tests.Charts;

/// <summary>Every kind of chart at a chosen number of estimates, with labels as long and values as far apart
/// as the reference data has them.</summary>
internal static class SizedSamples
{
    /// <summary>Few, many, and more than anyone should draw.</summary>
    public static ImmutableArray<int> Sizes { get; } = [5, 30, 120];

    private static readonly string[] Authors =
    [
        "Davies and Wheatcroft 2004", "Werth 1999", "Andreev, Darskii and Kharkova 1993", "Nove 1990",
        "Rudnytskyi, Levchuk, Wolowyna, Shevchuk and Kovbasiuk 2015, after the registers of 1932-34",
        "Conquest 1968, via Rummel 1990", "Lorimer 1946", "State Duma 2008", "Ellman 2002", "Maksudov 1989",
        "Commission on the Rehabilitation of Victims 1963", "Getty, Rittersporn and Zemskov 1993",
    ];

    private static readonly string[] Scopes =
    [
        "excess deaths from hunger", "famine deaths, Ukraine alone", "registered deaths above the norm",
        "excess deaths, a demographic reconstruction by republic which sets births lost apart from deaths",
        "executions by sentence of extrajudicial bodies", "deaths in camps, colonies and prisons",
    ];

    private static readonly string[] Bases =
        ["archival", "demographic", "official", "reconstruction", "survey", "memoir", ""];

    /// <summary>Each kind by name.</summary>
    public static IEnumerable<(string Name, Chart Chart)> All(int size) =>
    [
        ("forest", ForestBuilder.Build(Forest(size))),
        ("growth", GrowthBuilder.Build(Growth(size))),
        ("timeline", TimelineBuilder.Build(Timeline(size))),
        ("overview", OverviewBuilder.Build(Overview(size))),
        ("days", OverviewBuilder.Build(Days(size))),
        ("bars", Bars(size)),
        ("lines", LinesBuilder.Build(Lines(size))),
    ];

    public static ForestPlot Forest(int size)
    {
        var rows = Enumerable.Range(0, size).Select(Row).ToList();
        var studies = rows.Take((size * 2 / 3) + 1).ToImmutableArray();
        return new(
            "Deaths in the famine of 1930-33: where do the figures that the texts quote stand among the "
            + "estimates?", "deaths")
        {
            Claims =
            [
                new("another 20 million supposedly killed in the collectivisation of agriculture",
                    "denied: critics, line 1246, Lies Concerning the History of the Soviet Union", 20e6, 20e6)
                {
                    IsOwn = false,
                    Limits = "Speaks of collectivisation, not of the famine alone.",
                    Outcome = "2.3 times the upper end, partly comparable",
                },
                new("between 5 and 7 million", "asserted, line 12, A history", 5e6, 7e6)
                {
                    Outcome = "within the range",
                },
                new("almost 680,000 people", "asserted, line 40, Did Stalin kill?", null, 680_000)
                {
                    Outcome = "8 times below the lower end",
                },
            ],
            EnvelopeHigh = studies.Max(row => row.High ?? row.Central),
            EnvelopeLow = studies.Min(row => row.Low ?? row.Central),
            Median = 5.6e6,
            Others = [.. rows.Skip(studies.Length).Select(row => row with { Outside = "not a study" })],
            SourceLine = $"Sources: {string.Join("; ", Authors.Take(size))}.",
            Studies = studies,
            Subtitle = "Deaths above those expected in years without hunger, all republics, births lost not "
                + "included. Place: Union of Soviet Socialist Republics.",
        };
    }

    public static GrowthPlot Growth(int size)
    {
        var studies = Enumerable.Range(0, size - 2).Select(i =>
            Path(
                Authors[i % Authors.Length], i % 9 == 8 ? PathRole.Outside : PathRole.Study,
                6 + (i % 17 * 0.63)));
        return new("Industrial production of the Soviet Union: what do the quoted rates of growth amount to?",
            1928, 1940,
            [
                Path("“16.5 per cent for eleven years”", PathRole.Claim, 16.5),
                Path("“16.5 per cent for eleven years”", PathRole.Claim, 16.5) with
                {
                    IsSimple = true,
                    Points = GrowthPath.Of(1928, 12, 16.5, Averaging.Simple),
                },
                .. studies,
                new("Katz 1975, western low path", PathRole.Series,
                    [(1928, 1), (1932, 1.46), (1937, 2.36), (1940, 2.5)]),
            ])
        {
            Range = (6, 12.3),
            SourceLine = $"Sources: {string.Join("; ", Authors.Take(size))}.",
            Subtitle = "Average yearly growth of large-scale industry, gross value at the prices of 1926/27.",
        };
    }

    public static TimelinePlot Timeline(int size) => new(
        "Which dates do the texts give for these events, and which the sources?",
        [.. Enumerable.Range(0, Math.Max(1, size / 5)).Select(Panel)])
    {
        SourceLine = $"Sources: {string.Join("; ", Authors.Take(size))}.",
        Subtitle = "Drawn New Style (Gregorian; O.S. = quoted Old Style); a month or a year is drawn as long "
            + "as it is. Each event has an axis of its own.",
    };

    public static OverviewPlot Overview(int size) => new(
        "How far do the quoted figures lie from the range of scholarship?", OverviewAxis.Ratio,
        [.. Enumerable.Range(0, size).Select(Distance)])
    {
        LeftOut = "Left out: 12 claims about dates, which are measured in days.",
        PointRows = [.. Enumerable.Range(0, size / 3).Select(i => Distance(i) with
        {
            Distance = i % 3 == 1 ? 0 : (i % 3 - 1) * (i + 2.5),
        })],
        Unplaced = ["“more than doubled” (Life expectancy)", "“many millions” (Deaths in the famine)"],
    };

    public static OverviewPlot Days(int size) => new(
        "How far do the quoted dates lie from the sources'?", OverviewAxis.Days,
        [.. Enumerable.Range(0, size).Select(i => Distance(i) with
        {
            Distance = i % 3 == 1 ? 0 : (i % 3 == 0 ? -1 : 1) * Math.Pow(3, i % 9),
            Group = (i % 3) switch
            {
                0 => "Earlier than the sources",
                1 => "Equal",
                _ => "Later than the sources",
            },
            Outcome = i % 3 == 1 ? "" : $"{Number(Math.Pow(3, i % 9))} days off",
        })]);

    public static Chart Bars(int size) => Chart.Bars(
        "Which kinds of figures does each text use, and how many of each?",
        Enumerable.Range(0, size * 9).ToList(),
        i => $"{Authors[i % size % Authors.Length]} ({i % size})",
        i => Scopes[i * i % 5 % Scopes.Length].Split(',')[0], "quoted figures");

    public static LinesPlot Lines(int size) => new(
        "How did output and employment move in the years of the first plans?", "index, 1928 = 100",
        [.. Enumerable.Range(0, size).Select(i => new LinePath(
            Scopes[i % Scopes.Length],
            [.. Enumerable.Range(0, 13).Where(year => year % (1 + (i % 3)) == 0)
                .Select(year => (1928 + year, year == 5 ? (double?)null : 100 + (year * (3.1 + (i % 13)))))])
        {
            Fill = (MarkFill)(i % 3),
            Who = Authors[i % Authors.Length],
        })])
    {
        SourceLine = $"Sources: {string.Join("; ", Authors.Take(size))}.",
    };

    private static ForestRow Row(int i)
    {
        double middle = 3.1e6 * Math.Pow(1.9, i % 5 * 0.5);
        var (low, central, high, bound) = (i % 6) switch
        {
            0 => ((double?)middle * 0.8, (double?)null, (double?)middle * 1.2, RowBound.Interval),
            1 => (null, middle, null, RowBound.Interval),
            2 => (middle * 0.7, middle, middle * 1.3, RowBound.Interval),
            3 => (middle, null, null, RowBound.Floor),
            4 => (null, null, middle, RowBound.Ceiling),
            _ => (null, middle * 1.02345, null, RowBound.Interval),
        };
        return new(Authors[i % Authors.Length], low, central, high)
        {
            Basis = Bases[i % Bases.Length],
            Bound = bound,
            Citation = $"{Authors[i % Authors.Length]}, a title of some length, place: publisher",
            Fill = (MarkFill)(i % 3),
            Kind = "study",
            Scope = Scopes[i % Scopes.Length],
        };
    }

    private static GrowthPath Path(string label, PathRole role, double percent) =>
        new(label, role, GrowthPath.Of(1928, 12, percent, Averaging.Compound))
        {
            Rate = $"{Number(percent)} % a year",
        };

    private static TimelinePanel Panel(int i)
    {
        var day = new LocalDate(1917, 11, 7).PlusDays(i * 411);
        return new(
            i % 2 == 0 ? "Siege of Leningrad, its first day" : "The first five-year plan: when did it begin?",
            [
                new("“began in the autumn of the year”", day, day.PlusDays(i % 3 * 40), "autumn 1932")
                {
                    Detail = "attributed: a newspaper, line 88, Lies Concerning the History",
                    Distance = "between 12 and 40 days later",
                    Voice = i % 2 == 0 ? Voice.Asserted : Voice.Attributed,
                },
                new("“from then on”", day.PlusDays(30), null, "from December 1917")
                {
                    Detail = "asserted, line 9, A history",
                    Distance = "92 days later",
                },
            ],
            [.. Enumerable.Range(0, 5).Select(n => new TimelineRow(
                Authors[(i + n) % Authors.Length], day.PlusDays(n * 7), day.PlusDays(n * 7 * (n % 3)),
                "about 1932 to 1933")
            {
                Basis = Bases[n % Bases.Length],
                Fill = (MarkFill)(n % 3),
                IsVague = n == 4,
            })]);
    }

    private static OverviewRow Distance(int i)
    {
        var ratio = (i % 3) switch { 0 => 1 / (1.1 + (i % 7)), 1 => 1, _ => 1.2 + (i % 11) };
        return new(
            $"{(i % 2 == 0 ? "almost 680,000" : "more than 20 million")}: {Scopes[i % Scopes.Length]}",
            "asserted, line 1246, Lies Concerning the History of the Soviet Union",
            (i % 3) switch { 0 => "Below the range", 1 => "Within the range", _ => "Above the range" }, ratio)
        {
            IsOwn = i % 4 != 0,
            IsPartly = i % 5 == 0,
            Outcome = i % 3 == 1 ? "" : $"{Number(ratio)} times the nearest end",
        };
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
