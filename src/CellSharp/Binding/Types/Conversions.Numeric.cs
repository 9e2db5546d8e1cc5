using System.Globalization;

namespace CellSharp.Binding.Types;

/// <summary>Numeric conversions, and those of constants whose value fits (C# spec 10.2.3, 10.2.11).</summary>
internal static partial class Conversions
{
    public static bool ImplicitNumeric(Type from, Type to)
    {
        if (from.IsEnum || to.IsEnum)
        {
            return false;
        }

        if (from.IsNativeInt() || to.IsNativeInt())
        {
            return NativeNumeric(from, to);
        }

        return Type.GetTypeCode(from) switch
        {
            TypeCode.SByte => Type.GetTypeCode(to) is TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64
                || IsReal(to),
            TypeCode.Byte => Type.GetTypeCode(to) is TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32
                or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 || IsReal(to),
            TypeCode.Int16 => Type.GetTypeCode(to) is TypeCode.Int32 or TypeCode.Int64 || IsReal(to),
            TypeCode.UInt16 => Type.GetTypeCode(to) is TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64
                or TypeCode.UInt64 || IsReal(to),
            TypeCode.Char => Type.GetTypeCode(to) is TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32
                or TypeCode.Int64 or TypeCode.UInt64 || IsReal(to),
            TypeCode.Int32 => Type.GetTypeCode(to) is TypeCode.Int64 || IsReal(to),
            TypeCode.UInt32 => Type.GetTypeCode(to) is TypeCode.Int64 or TypeCode.UInt64 || IsReal(to),
            TypeCode.Int64 or TypeCode.UInt64 => IsReal(to),
            TypeCode.Single => to == typeof(double),
            _ => false,
        };
    }

    private static bool NativeNumeric(Type from, Type to)
    {
        if (from == typeof(nint))
        {
            return to == typeof(long) || IsReal(to);
        }

        if (from == typeof(nuint))
        {
            return to == typeof(ulong) || IsReal(to);
        }

        return to == typeof(nint)
            ? Type.GetTypeCode(from) is TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16
                or TypeCode.Char or TypeCode.Int32
            : Type.GetTypeCode(from) is TypeCode.Byte or TypeCode.UInt16 or TypeCode.Char or TypeCode.UInt32;
    }

    private static bool IsReal(Type type) =>
        Type.GetTypeCode(type) is TypeCode.Single or TypeCode.Double or TypeCode.Decimal && !type.IsEnum;

    /// <summary>An int or long constant that fits a smaller integral type; 0 also fits any enum.</summary>
    public static bool ConstantFits(object value, Type from, Type to)
    {
        var target = to.StripNullable();
        if (target.IsEnum)
        {
            return from.IsNumeric() && from != typeof(char) && IsZero(value);
        }

        if (from == typeof(int))
        {
            var number = (int)value;
            return Type.GetTypeCode(target) switch
            {
                _ when target == typeof(nuint) => number >= 0,
                _ when target == typeof(nint) => true,
                TypeCode.SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue,
                TypeCode.Byte => number is >= byte.MinValue and <= byte.MaxValue,
                TypeCode.Int16 => number is >= short.MinValue and <= short.MaxValue,
                TypeCode.UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue,
                TypeCode.UInt32 or TypeCode.UInt64 => number >= 0,
                _ => false,
            };
        }

        return from == typeof(long) && target == typeof(ulong) && (long)value >= 0;
    }

    private static bool IsZero(object value) => value switch
    {
        int n => n == 0,
        uint n => n == 0,
        long n => n == 0,
        ulong n => n == 0,
        byte n => n == 0,
        sbyte n => n == 0,
        short n => n == 0,
        ushort n => n == 0,
        double n => n == 0,
        float n => n == 0,
        decimal n => n == 0,
        _ => false,
    };

    /// <summary>The value of a constant in another type.</summary>
    /// <returns>False when a checked integral conversion overflows.</returns>
    public static bool TryConvertConstant(object value, Type to, bool isChecked, out object result)
    {
        if (to.IsEnum)
        {
            var ok = TryConvertConstant(value, Enum.GetUnderlyingType(to), isChecked, out var number);
            result = ok ? Enum.ToObject(to, number) : value;
            return ok;
        }

        if (value is Enum e)
        {
            value = System.Convert.ChangeType(e, e.GetTypeCode(), CultureInfo.InvariantCulture);
        }

        try
        {
            result = isChecked ? CheckedTo(value, to) : UncheckedTo(value, to);
            return true;
        }
        catch (OverflowException)
        {
            result = value;
            return false;
        }
    }

    private static object UncheckedTo(object value, Type to)
    {
        unchecked
        {
            return value switch
            {
                double or float => FromReal(System.Convert.ToDouble(value, CultureInfo.InvariantCulture),
                    value, to),
                decimal m => FromDecimal(m, to),
                ulong u => FromBits((long)u, to, u),
                nuint u => FromBits((long)(ulong)u, to, u),
                nint n => FromBits(n, to, null),
                char c => FromBits(c, to, null),
                _ => FromBits(System.Convert.ToInt64(value, CultureInfo.InvariantCulture), to, null),
            };
        }
    }

    private static object FromBits(long bits, Type to, ulong? unsigned)
    {
        unchecked
        {
            return to == typeof(nint) ? (nint)bits : to == typeof(nuint) ? (nuint)(ulong)bits
                : Type.GetTypeCode(to) switch
                {
                    TypeCode.SByte => (sbyte)bits,
                    TypeCode.Byte => (byte)bits,
                    TypeCode.Int16 => (short)bits,
                    TypeCode.UInt16 => (ushort)bits,
                    TypeCode.Char => (char)bits,
                    TypeCode.Int32 => (int)bits,
                    TypeCode.UInt32 => (uint)bits,
                    TypeCode.Int64 => bits,
                    TypeCode.UInt64 => (ulong)bits,
                    TypeCode.Single => unsigned is { } u ? (float)u : (float)bits,
                    TypeCode.Double => unsigned is { } u ? (double)u : (double)bits,
                    TypeCode.Decimal => unsigned is { } u ? (decimal)u : (object)(decimal)bits,
                    _ => throw new OverflowException(),
                };
        }
    }

    private static object FromReal(double number, object original, Type to)
    {
        // What no value of the type is near to is not defined by the language; the compiler makes it 0.
        if (!IsReal(to) && to != typeof(decimal) && !FitsInteger(number, to))
        {
            number = 0;
        }

        unchecked
        {
            return to == typeof(nint) ? (nint)number : to == typeof(nuint) ? (nuint)number
                : Type.GetTypeCode(to) switch
                {
                    TypeCode.SByte => (sbyte)number,
                    TypeCode.Byte => (byte)number,
                    TypeCode.Int16 => (short)number,
                    TypeCode.UInt16 => (ushort)number,
                    TypeCode.Char => (char)number,
                    TypeCode.Int32 => (int)number,
                    TypeCode.UInt32 => (uint)number,
                    TypeCode.Int64 => (long)number,
                    TypeCode.UInt64 => (ulong)number,
                    TypeCode.Single => original is float f ? f : (float)number,
                    TypeCode.Double => number,
                    TypeCode.Decimal => original is float single ? (decimal)single : (object)(decimal)number,
                    _ => throw new OverflowException(),
                };
        }
    }

    private static bool FitsInteger(double number, Type to)
    {
        var whole = Math.Truncate(number);
        return Type.GetTypeCode(to) switch
        {
            TypeCode.SByte => whole is >= sbyte.MinValue and <= sbyte.MaxValue,
            TypeCode.Byte => whole is >= byte.MinValue and <= byte.MaxValue,
            TypeCode.Int16 => whole is >= short.MinValue and <= short.MaxValue,
            TypeCode.UInt16 or TypeCode.Char => whole is >= ushort.MinValue and <= ushort.MaxValue,
            TypeCode.Int32 => whole is >= int.MinValue and <= int.MaxValue,
            TypeCode.UInt32 => whole is >= uint.MinValue and <= uint.MaxValue,
            TypeCode.UInt64 => whole is >= 0 and < 18446744073709551616d,
            _ when to == typeof(nuint) => whole is >= 0 and < 18446744073709551616d,
            _ => whole is >= -9223372036854775808d and < 9223372036854775808d,
        };
    }

    private static object FromDecimal(decimal number, Type to) => Type.GetTypeCode(to) switch
    {
        TypeCode.Single => (float)number,
        TypeCode.Double => (double)number,
        TypeCode.Decimal => number,
        TypeCode.UInt64 => (ulong)number,
        _ => CheckedTo((long)decimal.Truncate(number), to),
    };

    private static object CheckedTo(object value, Type to)
    {
        if (IsReal(to) || value is decimal)
        {
            return UncheckedTo(value, to);
        }

        if (value is double or float)
        {
            var real = Math.Truncate(System.Convert.ToDouble(value, CultureInfo.InvariantCulture));
            return to == typeof(ulong) ? checked((ulong)real)
                : to == typeof(nint) ? checked((nint)real) : to == typeof(nuint) ? checked((nuint)real)
                : to == typeof(long) ? checked((long)real) : CheckedTo(checked((long)real), to);
        }

        var whole = value switch
        {
            char c => c,
            nint n => n,
            nuint n => (Int128)(ulong)n,
            ulong n => n,
            _ => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
        };
        return to == typeof(nint) ? checked((nint)whole) : to == typeof(nuint) ? checked((nuint)whole)
            : Type.GetTypeCode(to) switch
            {
                TypeCode.SByte => checked((sbyte)whole),
                TypeCode.Byte => checked((byte)whole),
                TypeCode.Int16 => checked((short)whole),
                TypeCode.UInt16 => checked((ushort)whole),
                TypeCode.Char => checked((char)(ushort)whole),
                TypeCode.Int32 => checked((int)whole),
                TypeCode.UInt32 => checked((uint)whole),
                TypeCode.Int64 => checked((long)whole),
                TypeCode.UInt64 => checked((ulong)whole),
                _ => throw new OverflowException(),
            };
    }
}
