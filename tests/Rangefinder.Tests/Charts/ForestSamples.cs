using Rangefinder.Charts;

namespace Rangefinder.Tests.Charts;

/// <summary>Forest plots made of rows like those of the reference data.</summary>
internal static class ForestSamples
{
    public static ForestPlot Famine { get; } = new(
        "How many people died in the famine of 1930-33, and where does “20 million” lie?", "deaths")
    {
        Subtitle = "Excess deaths from hunger in the USSR, 1930-1933",
        Claims =
        [
            new("another 20 million supposedly killed in the collectivisation of agriculture",
                "Lies Concerning the History of the Soviet Union, denied by the author", 20e6, 20e6)
            {
                IsOwn = false,
                Outcome = "above, 2.3 times the upper bound",
                Limits = "Partly comparable: speaks of collectivisation, not of the famine alone.",
            },
            new("millions of Ukrainians", "newspaper, attributed", 2e6, null)
            {
                IsOwn = false,
                Outcome = "overlaps (open)",
            },
        ],
        Studies =
        [
            Row("Davies and Wheatcroft 2004", 5.5e6, null, 6.5e6, "archival", MarkFill.Half,
                "excess deaths in the famine"),
            Row("Werth 1999", null, 6e6, null, "archival", MarkFill.Half, "famine deaths"),
            Row("Levchuk et al. 2017", null, 8.7e6, null, "demographic", MarkFill.Half,
                "excess deaths, demographic reconstruction by republic"),
            Row("Conquest 1986", null, 7e6, null, "demographic", MarkFill.Full,
                "famine deaths: Ukraine 5 m, North Caucasus 1 m, elsewhere 1 m"),
            Row("Medvedev 1989", 6e6, null, 7e6, "reconstruction", MarkFill.Hollow, "famine deaths"),
            Row("Andreev, Darskii and Kharkova 1993", 6.5e6, 7.3e6, 8e6, "demographic", MarkFill.Full,
                "excess deaths"),
        ],
        Others =
        [
            Row("Snyder 2010", 5e6, null, null, "secondary", MarkFill.Half,
                "starved to death during collectivisation",
                RowBound.Floor, "study"),
            Row("Applebaum 2017", 5e6, null, null, "secondary", MarkFill.Half, "died of hunger",
                RowBound.Floor, "study"),
            Row("State Duma 2008", null, 7e6, null, "official", MarkFill.Half, "victims of hunger",
                kind: "statement"),
            Row("Lorimer 1946", null, null, 4.8e6, "demographic", MarkFill.Half,
                "highest figure of the author",
                RowBound.Ceiling, "study"),
            Row("Urlanis 1974", null, null, 2.7e6, "demographic", MarkFill.Half,
                "highest figure of the author",
                RowBound.Ceiling, "study"),
            Row("Vishnevskii 2006, for Maksudov", null, null, 12.8e6, "demographic", MarkFill.Half,
                "highest figure of the author", RowBound.Ceiling, "press or web"),
        ],
        EnvelopeLow = 5.5e6,
        EnvelopeHigh = 8.7e6,
        Median = 6.75e6,
        SourceLine = "Sources: Davies and Wheatcroft 2004; Werth 1999; Levchuk et al. 2017; Conquest 1986; "
            + "Medvedev 1989; Andreev, Darskii and Kharkova 1993; Snyder 2010; Applebaum 2017; "
            + "State Duma 2008; Lorimer 1946; Urlanis 1974; Vishnevskii 2006.",
    };

    public static ForestPlot Executions { get; } = new("Was it almost 680,000?", "persons")
    {
        Subtitle = "Executions in the USSR, 1937-38",
        Claims =
        [
            new("almost 680,000 people", "Did Stalin kill?, asserted", null, 680_000)
            {
                Outcome = "below the range",
            },
        ],
        Studies =
        [
            Row("Lewin 2005", null, 681_692, null, "archival", MarkFill.Full, "death sentences"),
            Row("Conquest 1990", null, 1e6, null, "reconstruction", MarkFill.Full,
                "executed in the Great Terror"),
        ],
        Others = [Row(
                "Memorial", 724_000, null, null, "archival", MarkFill.Half, "security", RowBound.Floor)],
        EnvelopeLow = 681_692,
        EnvelopeHigh = 1e6,
        Median = 825_650,
        SourceLine = "Sources: Lewin 2005; Conquest 1990; Memorial.",
    };

    public static ForestPlot Growth { get; } = new(
        "How fast did industry grow, 1928-1940?", "per cent a year")
    {
        Claims =
        [
            new("16.5 per cent", "Blackboard, asserted", 16.5, 16.5) { Outcome = "above by 6.8 points" },
        ],
        Studies = [Row(
                "Katz 1975", 7.9, null, 9.7, "reconstruction", MarkFill.Full, "recalculated indexes")],
        Others = [Row("Ivanov 2010", null, 16.9, null, "official", MarkFill.Half, "official gross output")],
        EnvelopeLow = 7.9,
        EnvelopeHigh = 9.7,
        MayBeLog = false,
        SourceLine = "Sources: Katz 1975; Ivanov 2010.",
    };

    public static ForestPlot Thirty { get; } = Famine with
    {
        Title = "What do thirty estimates with long names say when a title is so long that it has to run over "
            + "two lines above the plot?",
        Claims = [.. Famine.Claims, .. Executions.Claims.Select(claim => claim with { High = 6.8e5 })],
        Studies = [.. Enumerable.Range(0, 20).Select(Many)],
        Others = [.. Enumerable.Range(20, 10).Select(Many)],
    };

    public static ForestPlot Hostile { get; } = new("<b>Bold</b> & <script>alert(1)</script>?", "deaths $x$")
    {
        Claims = [new("<img src=x onerror=alert(1)>", "%{x} & </script>", 1, 2)],
        Studies = [Row(
            "<a href=\"javascript:alert(1)\">x</a>", 1, 2, 3, "archival", MarkFill.Full, "a\r\nb\u0000c")],
        SourceLine = "</script><script>alert(1)</script>",
    };

    private static ForestRow Many(int n)
    {
        var row = Famine.Studies.AddRange(Famine.Others)[n % 12];
        return row with { Label = $"{row.Label}, edition {n + 1} with supplement" };
    }

    private static ForestRow Row(
        string label, double? low, double? central, double? high, string basis, MarkFill fill, string scope,
        RowBound bound = RowBound.Interval, string kind = "study") => new(label, low, central, high)
        {
            Bound = bound,
            Fill = fill,
            Basis = basis,
            Kind = kind,
            Scope = scope,
            Citation = $"{label}, a title of some length, place: publisher",
            Note = "As given by a later author.",
        };
}
