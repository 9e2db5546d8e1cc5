using Rangefinder.Comparing;
using Rangefinder.Dates;

namespace Rangefinder.Scholarship;

/// <summary>Reads <c>estimates.csv</c>.</summary>
internal sealed class EstimateReader(
    IReadOnlyDictionary<string, Quantity> quantities,
    IReadOnlyDictionary<string, Source> sources,
    List<Problem> problems,
    List<Problem> remarks)
{
    private const string Name = "estimates.csv";

    private static readonly string[] Columns =
    [
        "id", "quantity", "scope", "low", "central", "high", "bound", "source", "locator", "kind", "basis",
        "verification", "via", "seen_at", "derived", "depends_on", "note",
    ];

    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);

    public (List<Estimate> Rows, IReadOnlySet<string> Cited) Read(string folder)
    {
        var table = CsvTable.Read(
            Path.Combine(folder, Name), ReferenceReader.FileName(Name), Columns, ["unit"], problems);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = table.Rows.Where(row => row.IsNew("id", lines)).ToList();
        new DependenceCheck(known).Run();
        return ([.. known.Select(Read).OfType<Estimate>()], _cited);
    }

    private Estimate? Read(CsvRow row)
    {
        var quantity = row.Key("quantity", quantities, "quantity");
        var source = row.Key("source", sources, "source");
        var verification = row.Word("verification", Verification.Recalled);
        var via = Via(row, verification);
        var bound = row.Word("bound", Bound.Interval);
        var kind = row.Word("kind", EstimateKind.PressOrWeb);
        var basis = row.Word("basis", Basis.Reconstruction);
        var scope = row.Required("scope");
        _cited.Add(row.Text("source") ?? "");
        if (quantity is null)
        {
            return null;
        }

        var unit = Unit(row, quantity);
        var numbers = Numbers.Read(row, quantity, unit);
        numbers.Check(row, bound);
        return source is null || !numbers.AreAny ? null : new()
        {
            Id = row.Required("id"),
            Quantity = quantity,
            Scope = scope,
            Low = numbers.Low?.Low,
            Central = Median.Between(numbers.Central ?? default, quantity),
            High = numbers.High?.High,
            LowText = row.Text("low"),
            CentralText = row.Text("central"),
            HighText = row.Text("high"),
            Interval = numbers.Whole(bound),
            Unit = unit,
            Bound = bound,
            Source = source,
            Locator = row.Text("locator"),
            Kind = kind,
            Basis = basis,
            Verification = verification,
            Via = via,
            SeenAt = row.Text("seen_at"),
            Derived = row.Text("derived"),
            DependsOn = new(DependenceCheck.Ids(row)),
            Note = row.Text("note"),
            Line = row.Line,
        };
    }

    private Source? Via(CsvRow row, Verification verification)
    {
        if (row.Text("via") is { } key)
        {
            _cited.Add(key);
            return row.Key("via", sources, "source");
        }

        if (verification == Verification.Secondary)
        {
            remarks.Add(row.Problem("via", "verification is secondary, but via is empty",
                "Name the work in which the number was seen quoted."));
        }

        return null;
    }

    private static string Unit(CsvRow row, Quantity quantity)
    {
        var unit = row.Text("unit") ?? quantity.Unit;
        if (!string.Equals(unit, quantity.Unit, StringComparison.Ordinal)
            && !(quantity.Measure == Measure.Date && Units.Fits(Measure.Date, unit)))
        {
            row.Report("unit", $"The unit differs from that of {quantity.Key}",
                $"Convert the values to {quantity.Unit}.");
        }

        return unit;
    }

    internal static DateCalendar Calendar(string unit) =>
        unit == Units.JulianDate ? DateCalendar.Julian : DateCalendar.Gregorian;
}
