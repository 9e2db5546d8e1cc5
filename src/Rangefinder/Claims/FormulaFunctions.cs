using System.Collections.Frozen;

namespace Rangefinder.Claims;

/// <summary>A function of expressions.</summary>
/// <param name="Shape">How it is written.</param>
/// <param name="Least">The least number of parts; more are taken only by sum and product.</param>
/// <param name="TakesMore">Any number of further parts may follow.</param>
/// <param name="Needs">What its parts must be, for messages.</param>
/// <param name="Apply">Its value, or null where it has none.</param>
internal sealed record FormulaFunction(
    string Shape, int Least, bool TakesMore, string Needs, Func<IReadOnlyList<Interval>, Interval?> Apply)
{
    public bool Takes(int count) => count == Least || (TakesMore && count > Least);
}

/// <summary>
/// The functions of expressions. Each gives the least and the greatest value that its parts allow, taken as
/// independent of one another.
/// </summary>
internal static class FormulaFunctions
{
    /// <summary>Mean length of a year of the Gregorian calendar.</summary>
    private const double DaysPerYear = 365.2425;

    private const string Positive = "Its parts must be above zero, the number of years too.";

    private const string NotNegative = "Its parts must not be below zero.";

    /// <summary>By name.</summary>
    public static FrozenDictionary<string, FormulaFunction> All { get; } =
        new Dictionary<string, FormulaFunction>(StringComparer.Ordinal)
        {
            ["face"] = new("face(x), the number as it is written", 1, false, "It needs a number.",
                v => Face(v[0])),
            ["sum"] = new("sum(x, y, ...)", 2, true, "", v => v.Aggregate(Add)),
            ["difference"] = new("difference(x, y), x less y", 2, false, "", v => Add(v[0], Minus(v[1]))),
            ["product"] = new("product(x, y, ...)", 2, true, NotNegative,
                v => v.All(IsNotNegative) ? v.Aggregate(Times) : null),
            ["ratio"] = new("ratio(x, y), x over y", 2, false, Positive, v => Ratio(v[0], v[1])),
            ["percent"] = new("percent(x, y), x in per cent of y", 2, false, Positive,
                v => Ratio(v[0], v[1])?.Times(100)),
            ["per-year"] = new("per-year(x, y, n), from x to y in n years", 3, false, Positive,
                v => IsPositive(v[2]) ? Ratio(Add(v[1], Minus(v[0])), v[2], signed: true) : null),
            ["growth"] = new("growth(x, y, n), per cent a year from x to y in n years", 3, false, Positive,
                v => Growth(v[0], v[1], v[2])),
            ["compound"] = new("compound(r, n), the multiple after n years at r per cent", 2, false, Positive,
                v => v[1] is { IsPoint: true, Low: > 0 and var years } && v[0].Low is null or >= -100
                    ? new(Compound(v[0].Low, years), Compound(v[0].High, years)) : null),
            ["years"] = new("years(x, y), from date x to date y", 2, false, "", v =>
                Add(v[1], Minus(v[0])).Times(1 / DaysPerYear)),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static bool IsNotNegative(Interval value) => value.Low >= 0;

    private static bool IsPositive(Interval value) => value.Low > 0;

    private static Interval Add(Interval x, Interval y) => new(x.Low + y.Low, x.High + y.High);

    private static Interval Minus(Interval x) => new(-x.High, -x.Low);

    private static Interval Times(Interval x, Interval y) => new(x.Low * y.Low, x.High * y.High);

    // "Nearly 23 million" and "over 11 million" as 23 and 11 million: the end that is written.
    private static Interval? Face(Interval x) => (x.Low, x.High) switch
    {
        (null or 0, { } high) => Interval.Point(high),
        ({ } low, null) => Interval.Point(low),
        ({ }, { }) => x,
        _ => null,
    };

    private static Interval? Ratio(Interval x, Interval y, bool signed = false)
    {
        if (y.Low is null or < 0 || (!signed && !IsNotNegative(x)) || y.High == 0)
        {
            return null;
        }

        // What is divided by something without upper end can come as near to zero as one likes.
        var low = x.Low is { } least ? Divide(least, least < 0 ? y.Low : y.High) : null;
        var high = x.High is { } most ? Divide(most, most < 0 ? y.High : y.Low) : null;
        return new(low, high);
    }

    private static double? Divide(double x, double? y) => y is null ? 0 : y == 0 ? null : x / y;

    private static Interval? Growth(Interval x, Interval y, Interval years)
    {
        if (years is not { IsPoint: true, Low: > 0 and var n } || Ratio(y, x) is not { } ratio)
        {
            return null;
        }

        return new(Rate(ratio.Low), Rate(ratio.High));

        double? Rate(double? multiple) => 100 * (Math.Pow(multiple ?? double.NaN, 1 / n) - 1) is var rate
            && double.IsFinite(rate) ? rate : null;
    }

    private static double? Compound(double? rate, double years) =>
        rate is { } percent ? Math.Pow(1 + percent / 100, years) : null;
}
