using System.Globalization;

namespace Rangefinder.Quantities.English;

/// <summary>A measuring unit after a number.</summary>
internal struct UnitPhrase
{
    /// <summary>Last token of the unit.</summary>
    public int Last;

    public FigureKind Kind;

    public string Name;

    /// <summary>What the number is multiplied by: 10 for decades, which are counted in years.</summary>
    public double Factor;
}

/// <summary>Units after numbers: per cent, time, length, money, temperature, and rates ("a month", "per
/// hectare"). </summary>
internal static class UnitGrammar
{
    public static bool TryRead(in TokenView t, int i, out UnitPhrase unit)
    {
        unit = new UnitPhrase { Factor = 1, Name = "" };
        var at = t.IsTightHyphen(i) ? i + 1 : i;
        if (Percent(t, at, ref unit) || PerThousand(t, at, ref unit) || Temperature(t, at, ref unit))
            return true;
        if (t.Is(at, WordRole.UnitAbbreviation) && t.Has(at, TokenForm.Capital)
            && !t.Has(at, TokenForm.AllCapitals)) return false;
        if (t.IsAny(at, Word.Square, Word.Cubic) && t.Is(at + 1, WordRole.LengthUnit))
            return Set(ref unit, at + 1, FigureKind.Other, t.Entry(at).Spelling + " " + t.Entry(at + 1).Unit);
        if (t.Slice(at) is "nautical" && t.Is(at + 1, WordRole.LengthUnit))
            return Set(ref unit, at + 1, FigureKind.Distance, "nautical " + t.Entry(at + 1).Unit);
        if (t.Is(at, WordRole.TimeUnit))
        {
            unit.Factor = t.Entry(at).Value;
            return Set(ref unit, at, FigureKind.Duration, t.Entry(at).Unit!);
        }
        if (t.Slice(at) is "m" && at == i && !t.Joined(at) && t.IsNumber(at - 1) && IsMetres(t, at + 1))
            return Set(ref unit, at, FigureKind.Distance, "metres");
        if (t.Slice(at) is "g" && at == i && t.IsNumber(at - 1)
            && (t.IsArticle(at + 1) || IsMetres(t, at + 1)))
            return Set(ref unit, at, FigureKind.Other, "grams");
        if (t.Is(at, WordRole.LengthUnit)) return Set(ref unit, at, FigureKind.Distance, t.Entry(at).Unit!);
        if (t.Is(at, WordRole.OtherUnit) && PowerHours(t, at) is { } hours and > 0)
            return Set(ref unit, hours, FigureKind.Other, t.Entry(at).Unit![..^1] + "-hours");
        if (t.Is(at, WordRole.OtherUnit)) return Set(ref unit, at, FigureKind.Other, t.Entry(at).Unit!);
        return ReadMoney(t, at, ref unit);
    }

    /// <summary>A sign or word for "per cent" begins at a token.</summary>
    public static bool IsPercent(in TokenView t, int i)
    {
        var unit = default(UnitPhrase);
        return Percent(t, i, ref unit);
    }

    /// <summary>Adds a rate to a unit: "roubles" + "a month".</summary>
    public static void ReadRate(in TokenView t, ref UnitPhrase unit)
    {
        var at = unit.Last + 1;
        if (t.Mark(at) == '/' && t.Joined(at) && t.Joined(at + 1) && Second(t, at + 1) is { } divisor)
        {
            (unit.Name, unit.Last) = ($"{unit.Name} per {divisor}", at + 1);
            return;
        }
        if (t.IsAny(at, Word.Per, Word.Each, Word.Every) || t.IsArticle(at))
        {
            var time = t.Is(at + 1, WordRole.TimeUnit);
            if (t.At(at) == Word.Per
                && (t.IsAny(at + 1, Word.Annum, Word.Head, Word.Capita) || t.Is(at + 1, WordRole.OtherUnit)))
            {
                unit.Name += " per " + (t.At(at + 1) == Word.Annum ? "year" : t.Slice(at + 1).ToString());
                unit.Last = at + 1;
                return;
            }
            if (!time && t.At(at + 1) != Word.Second) return;
            unit.Name += " per " + (time ? t.Entry(at + 1).Unit![..^1] : "second");
            unit.Last = at + 1;
        }
        else if (t.IsAny(at, Word.Annually, Word.Yearly))
        {
            unit.Name += " per year";
            unit.Last = at;
        }
        else if (t.IsAny(at, Word.Monthly, Word.Weekly, Word.Daily))
        {
            unit.Name += t.At(
                at) switch
            { Word.Monthly => " per month", Word.Weekly => " per week", _ => " per day" };
            unit.Last = at;
        }
    }

    // "km/h", "m/s", "kg/ha"
    private static string? Second(in TokenView t, int i) => t.Slice(i) switch
    {
        "h" or "hr" or "hour" => "hour",
        "s" or "sec" or "second" => "second",
        "min" or "minute" => "minute",
        "d" or "day" => "day",
        "yr" or "year" => "year",
        "ha" or "hectare" => "hectare",
        _ => null,
    };

    // "185 m", "30 m deep"; "30 m tonnes" are millions
    private static bool IsMetres(in TokenView t, int next) => t.IsMarkOrEnd(next) || t.IsGrammatical(next)
        || t.Slice(next) is "high" or "tall" or "long" or "wide" or "deep" or "thick" or "away";

    // percent = "%" | "percent" | "per cent" [ "ages" ] | "pct" | "percentage" "point" ;
    private static bool Percent(in TokenView t, int at, ref UnitPhrase unit)
    {
        if (t.Mark(at) == '%' || t.IsAny(at, Word.Percent, Word.Pct))
            return Set(ref unit, at, FigureKind.Percent, "per cent");
        if (t.At(at) == Word.Per && t.At(at + 1) == Word.Cent)
            return Set(ref unit, at + 1, FigureKind.Percent, "per cent");
        if (t.At(at) == Word.Per && t.IsTightHyphen(at + 1) && t.At(at + 2) == Word.Cent)
            return Set(ref unit, at + 2, FigureKind.Percent, "per cent");
        if (t.At(at) == Word.Percentage && t.IsAny(at + 1, Word.Point, Word.Points))
            return Set(ref unit, at + 1, FigureKind.Percent, "percentage points");
        if (t.Mark(at) != '‰') return false;
        return Set(ref unit, at, FigureKind.Other, "per thousand");
    }

    // perThousand = "per" ( "1,000" | "100" | "thousand" | "million" | ... ) ;
    private static bool PerThousand(in TokenView t, int at, ref UnitPhrase unit)
    {
        if (t.At(at) != Word.Per) return false;
        if (t.Is(at + 1, WordRole.Scale))
            return Set(
                ref unit, at
                    + 1, FigureKind.Other,
                    string.Create(CultureInfo.InvariantCulture, $"per {t.Entry(at + 1).Value}"));
        if (!NumberGrammar.TryRead(t, at + 1, out var number)) return false;
        var size = number.Value < 1 ? 0 : Math.Log10(number.Value);
        if (size < 2 || size % 1 > 1e-9) return false;
        return Set(ref unit, number.Last, FigureKind.Other,
            string.Create(CultureInfo.InvariantCulture, $"per {number.Value}"));
    }

    // temperature = "°" ( "C" | "F" ) | "degrees" [ "Celsius" | "Fahrenheit" | "C" | "F" ] ;
    private static bool Temperature(in TokenView t, int at, ref UnitPhrase unit)
    {
        var sign = t.Mark(at) == '°';
        if (!sign && !t.IsAny(at, Word.Degrees, Word.Degree)) return false;
        var name = t.At(at + 1) switch
        {
            Word.C or Word.Celsius => "degrees Celsius",
            Word.F or Word.Fahrenheit => "degrees Fahrenheit",
            _ => "degrees",
        };
        return Set(ref unit, name == "degrees" ? at : at + 1, FigureKind.Other, name);
    }

    // "kilowatt hours", "kilowatt-hours"
    private static int PowerHours(in TokenView t, int at)
    {
        var next = t.IsTightHyphen(at + 1) ? at + 2 : at + 1;
        return t.IsAny(next, Word.Hour, Word.Hours)
            && t.Slice(at).Contains("watt", StringComparison.OrdinalIgnoreCase) ? next : 0;
    }

    private static bool ReadMoney(in TokenView t, int at, ref UnitPhrase unit)
    {
        // "US dollars", "gold roubles", "Pakistani rupees", "trillions of dollars"
        var of = t.At(at) == Word.Of ? 1 : 0;
        var money = at + of;
        var prefix = "";
        if (t.IsWord(money)
            && (t.Has(money, TokenForm.Capital) || t.Slice(money) is "gold" or "old" or "new" or "paper")
            && t.Is(money + 1, WordRole.MoneyUnit) && !t.Is(money, WordRole.MoneyUnit))
            prefix = t.Slice(money++).ToString() + " ";
        if (!t.Is(money, WordRole.MoneyUnit) || t.Has(money, TokenForm.Capital)
            && !IsNameOfCurrency(t, money)) return false;
        if (of > 0 && !t.Is(at - 1, WordRole.ScalePlural)) return false;
        return Set(ref unit, money, FigureKind.Currency, prefix + t.Entry(money).Unit);
    }

    // "Marks" may be people; "Reichsmarks" are written so.
    private static bool IsNameOfCurrency(in TokenView t, int i) =>
        t.Slice(i).EndsWith("mark", StringComparison.Ordinal)
            || t.Slice(i).EndsWith("marks", StringComparison.Ordinal)
        && t[i].Length > 5;

    private static bool Set(ref UnitPhrase unit, int last, FigureKind kind, string name)
    {
        (unit.Last, unit.Kind, unit.Name) = (last, kind, name);
        return true;
    }
}
