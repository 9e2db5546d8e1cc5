using Rangefinder.Comparing;
using Rangefinder.Dates;

namespace Rangefinder.Tests.Comparison;

/// <summary>Quantities, estimates and claims made in one line each, for the worked examples.</summary>
internal static class Sample
{
    private static int _number;

    public static Quantity Quantity(Measure measure, string unit, string? start = null,
        string? end = null) => new()
        {
            Key = "sample",
            Title = "Sample",
            Measure = measure,
            Unit = unit,
            Counts = "something",
            PeriodStart = start,
            PeriodEnd = end,
        };

    public static Quantity Deaths { get; } = Quantity(Measure.Deaths, "persons");

    public static Quantity Event { get; } = Quantity(Measure.Date, "date");

    public static Quantity Days { get; } = Quantity(Measure.Duration, "days");

    public static Quantity Growth { get; } = Quantity(Measure.GrowthRate, "percent-per-year", "1928", "1940");

    public static Source Source(string id, int? year = 2000) => new()
    {
        Id = id,
        Type = "book",
        Title = id,
        Authors = new([new PersonName(id, null)]),
        Editors = new([]),
        Year = year,
    };

    public static Estimate Study(this Quantity quantity, double? low, double? central, double? high,
        string? id = null,
        EstimateKind kind = EstimateKind.Study, Bound? bound = null, Basis basis = Basis.Archival,
        Verification verification = Verification.Primary, int year = 2000, string source = "",
            string dependsOn = "")
    {
        id ??= "e" + Interlocked.Increment(ref _number);
        var given = new[] { low, central, high }.OfType<double>().ToList();
        return new()
        {
            Id = id,
            Quantity = quantity,
            Scope = "all",
            Low = low,
            Central = central,
            High = high,
            Interval = new(
                bound == Bound.Ceiling ? null : given.Min(), bound == Bound.Floor ? null : given.Max()),
            Unit = quantity.Unit,
            Bound = bound ?? (given.Count == 1 ? Bound.Point : Bound.Interval),
            Source = Source(source.Length > 0 ? source : id, year),
            Kind = kind,
            Basis = basis,
            Verification = verification,
            DependsOn = new(dependsOn.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            Line = 2,
        };
    }

    public static Estimate Dated(string low, string high, string unit = "date")
    {
        var calendar = unit == "date-julian" ? DateCalendar.Julian : DateCalendar.Gregorian;
        var first = DayAxis.Span(EdtfDate.Parse(low, calendar)).Low;
        var last = DayAxis.Span(EdtfDate.Parse(high, calendar)).High;
        return Study(Event, first, null, last) with { LowText = low, HighText = high, Unit = unit };
    }

    public static EstimateRange Range(params Estimate[] rows) =>
        new(new EstimatePool(rows[0].Quantity, rows), "all studies", _ => true);

    public static Claim Claim(Quantity quantity, string exact, string? low, string? high,
        Modifier modifier = Modifier.None, Comparability comparable = Comparability.Yes, string? unit = null)
    {
        var document = Document.FromText("sample.txt", exact);
        unit ??= quantity.Unit;
        return new()
        {
            Id = "c",
            Document = document,
            Exact = exact,
            Quantity = quantity,
            Interval = new(Value(low, false), Value(high, true)),
            LowText = low,
            HighText = high,
            Unit = unit,
            Modifier = modifier,
            Attribution = Voice.Asserted,
            Comparable = comparable,
            Why = comparable == Comparability.Yes ? null : "the periods differ",
            Start = 0,
            Passage = document.Passages[0],
            Raw = document.Text.ToRaw(0, exact.Length),
            Row = 2,
        };

        double? Value(string? text, bool isHigh)
        {
            if (text is null || quantity.Measure != Measure.Date)
            {
                return text is null ? null
                    : double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
            }

            var span = DayAxis.Span(EdtfDate.Parse(
                text, unit == "date-julian" ? DateCalendar.Julian : DateCalendar.Gregorian));
            return isHigh ? span.High : span.Low;
        }
    }

    public static Rangefinder.Comparison Compare(Claim claim, params Estimate[] rows) =>
        Comparer.Compare(claim, Range(rows));
}
