namespace CellSharp.Binding.Types;

/// <summary>Conversions between types, without regard to the expression (C# spec 10.2, 10.3).</summary>
internal static partial class Conversions
{
    /// <summary>The implicit conversion from one type to another, user-defined ones included.</summary>
    public static Conversion Implicit(Type from, Type to)
    {
        var standard = StandardImplicit(from, to);
        return standard.Exists ? standard : UserDefined(from, to, allowExplicit: false);
    }

    public static bool HasImplicit(Type from, Type to) => Implicit(from, to).Exists;

    /// <summary>The conversion a cast performs.</summary>
    public static Conversion Explicit(Type from, Type to)
    {
        var implicitly = StandardImplicit(from, to);
        if (implicitly.Exists)
        {
            return implicitly;
        }

        var standard = StandardExplicit(TupleNames.Erase(from), TupleNames.Erase(to));
        if (standard.Exists)
        {
            return standard;
        }

        var user = UserDefined(from, to, allowExplicit: false);
        return user.Exists ? user : UserDefined(from, to, allowExplicit: true);
    }

    public static Conversion StandardImplicit(Type from, Type to)
    {
        if (from == to)
        {
            return Conversion.Identity;
        }

        from = TupleNames.Erase(from);
        to = TupleNames.Erase(to);
        if (from == to || from.IsError() || to.IsError())
        {
            return Conversion.Identity;
        }

        if (from == typeof(void) || to == typeof(void) || from.IsUntyped() || to.IsUntyped())
        {
            return Conversion.None;
        }

        if (ImplicitNumeric(from, to))
        {
            return new(ConversionKind.Numeric);
        }

        if (to.IsNullable())
        {
            var inner = StandardImplicit(from.StripNullable(), to.StripNullable());
            return inner.Kind is ConversionKind.Identity or ConversionKind.Numeric or ConversionKind.Tuple
                && from.IsValueType ? new(ConversionKind.Nullable) : Conversion.None;
        }

        if (!from.IsValueType)
        {
            return IsReferenceAssignable(from, to) ? new(ConversionKind.Reference) : Conversion.None;
        }

        if (!to.IsValueType)
        {
            var boxed = from.StripNullable();
            return !from.IsByRefLike && to.IsAssignableFrom(boxed) ? new(ConversionKind.Boxing)
                : Conversion.None;
        }

        return TupleConversion(from, to, StandardImplicit) ?? Conversion.None;
    }

    private static Conversion? TupleConversion(Type from, Type to, Func<Type, Type, Conversion> element)
    {
        if (!TupleNames.IsTuple(from) || !TupleNames.IsTuple(to))
        {
            return null;
        }

        var a = TupleNames.Elements(from);
        var b = TupleNames.Elements(to);
        if (a.Count != b.Count)
        {
            return null;
        }

        var allImplicit = true;
        for (var i = 0; i < a.Count; i++)
        {
            var one = element(a[i], b[i]);
            if (!one.Exists)
            {
                one = UserDefined(a[i], b[i], allowExplicit: false);
            }

            if (!one.Exists)
            {
                return null;
            }

            allImplicit &= one.Implicit;
        }

        return new(ConversionKind.Tuple, allImplicit);
    }

    /// <summary>Reference assignability as C# sees it: the runtime also takes int[] for uint[], the language
    /// does not.</summary>
    private static bool IsReferenceAssignable(Type from, Type to)
    {
        if (to.IsValueType || !to.IsAssignableFrom(from))
        {
            return false;
        }

        if (!from.IsArray || to == typeof(object))
        {
            return true;
        }

        var element = from.GetElementType()!;
        var target = to.IsArray ? to.GetElementType()! : to.IsGenericType ? to.GetGenericArguments()[0]
            : null;
        return target is null || !element.IsValueType || element == target;
    }

    private static Conversion StandardExplicit(Type from, Type to)
    {
        if (from == typeof(void) || to == typeof(void))
        {
            return Conversion.None;
        }

        if (from.IsNumeric() && to.IsNumeric())
        {
            return new(ConversionKind.Numeric, false);
        }

        if ((from.IsEnum && (to.IsNumeric() || to.IsEnum)) || (to.IsEnum && from.IsNumeric()))
        {
            return new(ConversionKind.Enum, false);
        }

        if (from.IsNullable() || to.IsNullable())
        {
            if (from.IsValueType && to.IsValueType)
            {
                var inner = Explicit(from.StripNullable(), to.StripNullable());
                return inner.Exists && inner.Kind != ConversionKind.UserDefined
                    ? new(ConversionKind.Nullable, false) : Conversion.None;
            }
        }

        if (!from.IsValueType && to.IsValueType)
        {
            var target = to.StripNullable();
            return from.IsAssignableFrom(target) && !to.IsByRefLike
                ? new(ConversionKind.Unboxing, false) : Conversion.None;
        }

        if (from.IsValueType && to.IsValueType)
        {
            return TupleConversion(from, to, (a, b) => Explicit(a, b)) ?? Conversion.None;
        }

        return !from.IsValueType && !to.IsValueType && MayBeSameObject(from, to)
            ? new(ConversionKind.Reference, false) : Conversion.None;
    }

    /// <summary>Whether some object can have both types, so that a cast between them makes sense.</summary>
    private static bool MayBeSameObject(Type from, Type to)
    {
        if (to.IsAssignableFrom(from) || from.IsAssignableFrom(to))
        {
            return true;
        }

        if (from.IsInterface && to.IsInterface)
        {
            return true;
        }

        if (from.IsArray && to.IsArray)
        {
            var a = from.GetElementType()!;
            var b = to.GetElementType()!;
            return !a.IsValueType && !b.IsValueType && MayBeSameObject(a, b);
        }

        if (from.IsInterface || to.IsInterface)
        {
            var other = from.IsInterface ? to : from;
            var face = from.IsInterface ? from : to;
            return (!other.IsSealed && !other.IsArray) || ArrayMayBe(other, face);
        }

        return from.IsDelegate() && to.IsDelegate() && from.IsGenericType && to.IsGenericType
            && from.GetGenericTypeDefinition() == to.GetGenericTypeDefinition();
    }

    private static bool ArrayMayBe(Type array, Type face) => array.IsArray && face.IsGenericType
        && face.GetGenericArguments() is [var element] && !element.IsValueType
        && !array.GetElementType()!.IsValueType && face.IsAssignableFrom(element.MakeArrayType());
}
