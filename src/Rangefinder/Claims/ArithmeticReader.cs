using System.Globalization;
using Rangefinder.Scholarship;

namespace Rangefinder.Claims;

/// <summary>Reads <c>arithmetic.csv</c> and works its expressions out.</summary>
internal sealed class ArithmeticReader(
    IReadOnlyDictionary<string, Claim> claims, IReadOnlyDictionary<string, Quantity> quantities)
{
    private const string Name = "arithmetic.csv";

    private static readonly string[] Columns =
    [
        "id", "claims", "expression", "implies", "unit", "compared_claim", "compared_quantity", "note",
    ];

    /// <summary>In the file's order.</summary>
    public static IReadOnlyList<ImpliedFigure> Read(
        string folder, IReadOnlyDictionary<string, Claim> claims,
        IReadOnlyDictionary<string, Quantity> quantities, List<Problem> problems)
    {
        var reader = new ArithmeticReader(claims, quantities);
        return [.. ClaimTables.Rows(folder, Name, Columns, problems)
            .Select(reader.Read).OfType<ImpliedFigure>()];
    }

    private ImpliedFigure? Read(CsvRow row)
    {
        var (implies, unit) = (row.Required("implies"), row.Required("unit"));
        var claim = row.Text("compared_claim") is null ? null : row.Key("compared_claim", claims, "claim");
        var quantity = row.Text("compared_quantity") is null ? null
            : row.Key("compared_quantity", quantities, "quantity");
        CheckUnit(row, unit, claim?.Unit, "compared_claim");
        CheckUnit(row, unit, quantity?.Unit, "compared_quantity");
        if (Used(row) is not { } used || Value(row, used) is not { } interval)
        {
            return null;
        }

        return new()
        {
            Id = row.Required("id"),
            Claims = new(used),
            Expression = row.Required("expression"),
            Implies = implies,
            Unit = unit,
            Interval = interval,
            Claim = claim,
            Quantity = quantity,
            Note = row.Text("note"),
            Row = row.Line,
        };
    }

    private static void CheckUnit(CsvRow row, string unit, string? other, string column)
    {
        if (other is not null && !string.Equals(unit, other, StringComparison.Ordinal))
        {
            row.Report(column, $"It is counted in {other}, the result in {unit}",
                "Compare with something of the same unit, or reckon in it.");
        }
    }

    private List<Claim>? Used(CsvRow row)
    {
        var ids = row.Required("claims").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var used = new List<Claim>();
        foreach (var id in ids)
        {
            if (claims.TryGetValue(id, out var claim))
            {
                used.Add(claim);
            }
            else
            {
                row.Report("claims", $"'{id}' is no claim", Nearest.Suggest(id, claims.Keys));
            }
        }

        return used.Count == ids.Length && used.Count > 0 ? used : null;
    }

    private static Interval? Value(CsvRow row, List<Claim> used)
    {
        var text = row.Required("expression");
        if (text.Length == 0)
        {
            return null;
        }

        var result = Formula.Evaluate(text, [.. used.Select(Operand)]);
        if (result.Error is { } error)
        {
            row.Report("expression", string.Create(CultureInfo.InvariantCulture,
                $"The expression cannot be worked out at its character {error.At + 1}: {error.Message}"),
                error.Mend);
        }

        return result.Value;
    }

    // Things that are counted cannot be fewer than none, nor a share or a length less: "nearly 23 million"
    // reaches down to 0. A growth rate and a date can lie on either side of it.
    private static Interval Operand(Claim claim) =>
        claim is { Low: null, Quantity.Measure: not (Measure.GrowthRate or Measure.Date) }
            ? claim.Interval with { Low = 0 }
            : claim.Interval;
}
