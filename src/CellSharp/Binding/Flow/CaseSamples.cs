using CellSharp.Binding.Types;

namespace CellSharp.Binding.Flow;

/// <summary>One value of every class of values that a set of tests tells apart.</summary>
internal static class CaseSamples
{
    public static List<object?> Of(Type type, IReadOnlyCollection<object> constants,
        IReadOnlyList<Type> types, bool canBeNull)
    {
        var values = new List<object?>();
        if (canBeNull)
        {
            values.Add(null);
        }

        if (type == typeof(bool))
        {
            values.AddRange([true, false]);
        }
        else if (type == typeof(double) || type == typeof(float))
        {
            Reals(constants.OfType<double>(), values);
        }
        else if (type.IsNumeric() || type.IsEnum || type == typeof(char))
        {
            Numbers(type, constants.OfType<decimal>(), values);
        }
        else if (type == typeof(string))
        {
            values.AddRange([.. constants, CaseValues.OtherText]);
        }
        else
        {
            values.AddRange(constants);
            Instances(type, types, values);
        }

        return values;
    }

    private static void Reals(IEnumerable<double> constants, List<object?> values)
    {
        var all = constants.Where(c => !double.IsNaN(c)).Order().Distinct().ToList();
        values.AddRange([double.NaN, double.NegativeInfinity, double.PositiveInfinity]);
        foreach (var c in all)
        {
            values.AddRange([c, Math.BitIncrement(c), Math.BitDecrement(c)]);
        }
    }

    private static void Numbers(Type type, IEnumerable<decimal> constants, List<object?> values)
    {
        var whole = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
        var (low, high) = Range(whole);
        var step = whole == typeof(decimal) ? 0.0000001m : 1;
        var found = new SortedSet<decimal> { low, high };
        foreach (var c in constants)
        {
            found.Add(c);
            found.Add(c > low ? c - step : c);
            found.Add(c < high ? c + step : c);
        }

        values.AddRange(found.Cast<object?>());
    }

    private static (decimal Low, decimal High) Range(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => (sbyte.MinValue, sbyte.MaxValue),
        TypeCode.Byte => (byte.MinValue, byte.MaxValue),
        TypeCode.Int16 => (short.MinValue, short.MaxValue),
        TypeCode.UInt16 => (ushort.MinValue, ushort.MaxValue),
        TypeCode.Char => (char.MinValue, char.MaxValue),
        TypeCode.Int32 => (int.MinValue, int.MaxValue),
        TypeCode.UInt32 => (uint.MinValue, uint.MaxValue),
        TypeCode.Int64 => (long.MinValue, long.MaxValue),
        TypeCode.UInt64 => (ulong.MinValue, ulong.MaxValue),
        TypeCode.Decimal => (decimal.MinValue, decimal.MaxValue),
        _ => (-1e27m, 1e27m),
    };

    /// <summary>Every set of the tested types that one object can have at once.</summary>
    private static void Instances(Type type, IReadOnlyList<Type> types, List<object?> values)
    {
        if (types.Count > 10)
        {
            // Too many to combine: each alone, and none.
            values.AddRange(types.Select(t => new CaseValues.Instance(
                [.. types.Where(o => o.IsAssignableFrom(t))])));
            values.Add(new CaseValues.Instance([]));
            return;
        }

        for (var mask = 0; mask < 1 << types.Count; mask++)
        {
            var chosen = types.Where((_, i) => (mask & (1 << i)) != 0).ToList();
            if (CanHave(type, chosen, [.. types.Except(chosen)]))
            {
                values.Add(new CaseValues.Instance(chosen));
            }
        }
    }

    private static bool CanHave(Type type, List<Type> chosen, List<Type> absent) =>
        !absent.Exists(a => a.IsAssignableFrom(type) || chosen.Exists(a.IsAssignableFrom))
        && chosen.TrueForAll(a => chosen.TrueForAll(b => a == b || a.IsAssignableFrom(b)
            || b.IsAssignableFrom(a) || (a.IsInterface && !b.IsSealed) || (b.IsInterface && !a.IsSealed)));
}
