using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CellSharp.Binding.Types;

/// <summary>Stands for a tuple type with element names while binding; never reaches emitted code.</summary>
/// <typeparam name="TTuple">The real <c>ValueTuple</c> type.</typeparam>
/// <typeparam name="TId">A nest of <see cref="Digit0"/>.. types that numbers the list of names.</typeparam>
internal readonly struct NamedTuple<TTuple, TId>;

internal readonly struct NameId<T0, T1, T2>;

internal readonly struct Digit0;
internal readonly struct Digit1;
internal readonly struct Digit2;
internal readonly struct Digit3;
internal readonly struct Digit4;
internal readonly struct Digit5;
internal readonly struct Digit6;
internal readonly struct Digit7;
internal readonly struct Digit8;
internal readonly struct Digit9;
internal readonly struct DigitA;
internal readonly struct DigitB;
internal readonly struct DigitC;
internal readonly struct DigitD;
internal readonly struct DigitE;
internal readonly struct DigitF;

/// <summary>
/// Tuple element names as part of real types. A tuple with names is bound as
/// <see cref="NamedTuple{TTuple,TId}"/>, so
/// that reflection itself carries the names through generic inference and substitution;
/// <see cref="Erase(Type)"/>
/// turns every type back into the real one before code is emitted.
/// </summary>
internal static class TupleNames
{
    private static readonly Type[] Digits =
    [
        typeof(Digit0), typeof(Digit1), typeof(Digit2), typeof(Digit3), typeof(Digit4), typeof(Digit5),
            typeof(Digit6),
        typeof(Digit7), typeof(Digit8), typeof(Digit9), typeof(DigitA), typeof(DigitB), typeof(DigitC),
            typeof(DigitD),
        typeof(DigitE), typeof(DigitF),
    ];

    private static readonly ConcurrentDictionary<string, Type> Ids = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Type, string?[]> Names = new();
    private static readonly ConcurrentDictionary<Type, Type> Erased = new();
    private static readonly Lock Gate = new();
    private static volatile bool _anyNamed;

    /// <summary>The tuple type with names; the plain type when no element has one.</summary>
    public static Type With(Type tuple, IReadOnlyList<string?> names)
    {
        tuple = Shallow(tuple);
        if (names.All(n => n is null))
        {
            return tuple;
        }

        var key = string.Join(',', names);
        if (!Ids.TryGetValue(key, out var id))
        {
            lock (Gate)
            {
                if (!Ids.TryGetValue(key, out id))
                {
                    var number = Ids.Count;
                    if (number >= 4096)
                    {
                        return tuple;
                    }

                    id = typeof(NameId<,,>).MakeGenericType(
                        Digits[number >> 8], Digits[(number >> 4) & 15], Digits[number & 15]);
                    Names[id] = [.. names];
                    Ids[key] = id;
                    _anyNamed = true;
                }
            }
        }

        return typeof(NamedTuple<,>).MakeGenericType(tuple, id);
    }

    public static bool IsNamed(Type type) =>
        _anyNamed && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(NamedTuple<,>);

    /// <summary>Element names of a tuple type, null when it carries none.</summary>
    public static string?[]? Of(Type type) => IsNamed(type) ? Names[type.GetGenericArguments()[1]] : null;

    /// <summary>The real tuple type of a named one, its elements untouched; any other type as it
    /// is.</summary>
    public static Type Shallow(Type type) => IsNamed(type) ? type.GetGenericArguments()[0] : type;

    /// <summary>The type without any tuple names, at every depth.</summary>
    public static Type Erase(Type type)
    {
        if (!_anyNamed || (!type.IsGenericType && !type.HasElementType))
        {
            return type;
        }

        return Erased.TryGetValue(type, out var known) ? known : Erased[type] = EraseSlow(type);
    }

    private static Type EraseSlow(Type type)
    {
        if (type.IsArray)
        {
            var element = Erase(type.GetElementType()!);
            return element == type.GetElementType() ? type
                : type.IsSZArray ? element.MakeArrayType() : element.MakeArrayType(type.GetArrayRank());
        }

        if (type.IsByRef)
        {
            return Erase(type.GetElementType()!).MakeByRefType();
        }

        if (!type.IsGenericType || type.IsGenericTypeDefinition)
        {
            return type;
        }

        if (IsNamed(type))
        {
            return Erase(type.GetGenericArguments()[0]);
        }

        var arguments = type.GetGenericArguments();
        var erased = Array.ConvertAll(arguments, Erase);
        return arguments.AsSpan().SequenceEqual(erased) ? type
            : type.GetGenericTypeDefinition().MakeGenericType(erased);
    }

    /// <summary>The same member on the erased declaring type.</summary>
    public static T EraseMember<T>(T member)
        where T : MemberInfo
    {
        if (!_anyNamed)
        {
            return member;
        }

        if (member is MethodInfo { IsGenericMethod: true, IsGenericMethodDefinition: false } method)
        {
            var definition = EraseMember(method.GetGenericMethodDefinition());
            return (T)(MemberInfo)definition.MakeGenericMethod(
                Array.ConvertAll(method.GetGenericArguments(), Erase));
        }

        var declaring = member.DeclaringType;
        if (declaring is null)
        {
            return member;
        }

        var erased = Erase(declaring);
        return erased == declaring ? member : (T)erased.GetMemberWithSameMetadataDefinitionAs(member);
    }

    /// <summary>Puts the names that a library's metadata gives onto a type.</summary>
    public static Type Apply(Type type, ICustomAttributeProvider provider)
    {
        if (!MayHoldTuple(type))
        {
            return type;
        }

        var found = provider.GetCustomAttributes(typeof(TupleElementNamesAttribute), false);
        if (found.Length == 0)
        {
            return type;
        }

        var names = ((TupleElementNamesAttribute)found[0]).TransformNames;
        var index = 0;
        return Rename(type, names, ref index);
    }

    private static bool MayHoldTuple(Type type) =>
        type.HasElementType ? MayHoldTuple(type.GetElementType()!)
        : type.IsGenericType && (IsTuple(type) || type.GetGenericArguments().Any(MayHoldTuple));

    /// <summary>True for <c>ValueTuple</c> of two or more elements, named or not.</summary>
    public static bool IsTuple(Type type) =>
        IsNamed(type) || (type.IsGenericType && type.IsValueType
            && type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            && type.GetGenericArguments().Length > 1)
        || (type.IsGenericType && type.IsValueType && type.Namespace == "System"
            && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal)
                && type.GetGenericArguments().Length > 1);

    /// <summary>Element types in order, the nested rest of long tuples flattened.</summary>
    public static List<Type> Elements(Type tuple)
    {
        var result = new List<Type>();
        var arguments = Shallow(tuple).GetGenericArguments();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i == 7)
            {
                if (IsTuple(arguments[i]))
                {
                    result.AddRange(Elements(arguments[i]));
                }
                else
                {
                    result.Add(arguments[i].GetGenericArguments()[0]);
                }
            }
            else
            {
                result.Add(arguments[i]);
            }
        }

        return result;
    }

    /// <summary>The tuple type over elements, nested from the eighth on.</summary>
    public static Type Make(IReadOnlyList<Type> elements, IReadOnlyList<string?>? names)
    {
        var plain = MakePlain([.. elements]);
        return names is null ? plain : With(plain, names);
    }

    private static Type MakePlain(Type[] e) => e.Length switch
    {
        1 => typeof(ValueTuple<>).MakeGenericType(e),
        2 => typeof(ValueTuple<,>).MakeGenericType(e),
        3 => typeof(ValueTuple<,,>).MakeGenericType(e),
        4 => typeof(ValueTuple<,,,>).MakeGenericType(e),
        5 => typeof(ValueTuple<,,,,>).MakeGenericType(e),
        6 => typeof(ValueTuple<,,,,,>).MakeGenericType(e),
        7 => typeof(ValueTuple<,,,,,,>).MakeGenericType(e),
        _ => typeof(ValueTuple<,,,,,,,>).MakeGenericType([.. e[..7], MakePlain(e[7..])]),
    };

    /// <summary>The names in a type as metadata lists them; null when it has none.</summary>
    public static string?[]? Transform(Type type)
    {
        if (Erase(type) == type)
        {
            return null;
        }

        var names = new List<string?>();
        Collect(type, names);
        return [.. names];
    }

    private static void Collect(Type type, List<string?> names)
    {
        if (type.HasElementType)
        {
            Collect(type.GetElementType()!, names);
        }
        else if (IsTuple(type))
        {
            var elements = Elements(type);
            names.AddRange(Of(type) ?? new string?[elements.Count]);
            for (var rest = elements.Count - 7; rest > 0; rest -= 7)
            {
                names.AddRange(new string?[rest]);
            }

            elements.ForEach(e => Collect(e, names));
        }
        else if (type.IsGenericType)
        {
            Array.ForEach(type.GetGenericArguments(), a => Collect(a, names));
        }
    }

    private static Type Rename(Type type, IList<string?> names, ref int index)
    {
        if (type.IsSZArray)
        {
            return Rename(type.GetElementType()!, names, ref index).MakeArrayType();
        }

        if (type.IsByRef)
        {
            return Rename(type.GetElementType()!, names, ref index).MakeByRefType();
        }

        if (!type.IsGenericType)
        {
            return type;
        }

        if (!IsTuple(type))
        {
            var arguments = type.GetGenericArguments();
            for (var i = 0; i < arguments.Length; i++)
            {
                arguments[i] = Rename(arguments[i], names, ref index);
            }

            return type.GetGenericTypeDefinition().MakeGenericType(arguments);
        }

        var elements = Elements(type);
        var own = new string?[elements.Count];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = index < names.Count ? names[index++] : null;
        }

        // The nested rest of a long tuple has entries of its own, always null.
        for (var rest = elements.Count - 7; rest > 0; rest -= 7)
        {
            index += rest;
        }

        for (var i = 0; i < elements.Count; i++)
        {
            elements[i] = Rename(elements[i], names, ref index);
        }

        return Make(elements, own);
    }
}
