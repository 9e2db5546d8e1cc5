using System.Globalization;
using System.Reflection;

namespace CellSharp.Binding.Types;

/// <summary>Marks an expression that has no type of its own: a lambda, null, default, a method
/// group.</summary>
internal sealed class Untyped
{
    private Untyped()
    {
    }
}

/// <summary>Marks an expression whose error is reported already, so that nothing more is said about
/// it.</summary>
internal sealed class Erroneous
{
    private Erroneous()
    {
    }
}

/// <summary>Questions about types that binding asks again and again.</summary>
internal static class TypeFacts
{
    public static bool IsError(this Type type) => type == typeof(Erroneous);

    public static bool IsUntyped(this Type type) => type == typeof(Untyped);

    public static bool IsNullable(this Type type) =>
        type.IsValueType && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Nullable<>);

    public static Type StripNullable(this Type type) => type.IsNullable() ? type.GetGenericArguments()[0]
        : type;

    public static Type MakeNullable(this Type type) =>
        type.IsValueType && !type.IsNullable()
            && type != typeof(void) ? typeof(Nullable<>).MakeGenericType(type) : type;

    public static bool IsDelegate(this Type type) =>
        typeof(Delegate).IsAssignableFrom(type) && type != typeof(Delegate)
            && type != typeof(MulticastDelegate);

    public static MethodInfo InvokeMethod(this Type type) => type.GetMethod("Invoke")!;

    /// <summary>int, uint, long, ulong, short ..., char, float, double, decimal; no enum.</summary>
    public static bool IsNumeric(this Type type) =>
        !type.IsEnum && ((Type.GetTypeCode(type) is >= TypeCode.Char and <= TypeCode.Decimal)
            || type.IsNativeInt());

    public static bool IsNativeInt(this Type type) => type == typeof(nint) || type == typeof(nuint);

    public static bool IsIntegral(this Type type) =>
        !type.IsEnum && ((Type.GetTypeCode(type) is >= TypeCode.Char and <= TypeCode.UInt64)
            || type.IsNativeInt());

    public static bool IsSignedIntegral(this Type type) => type == typeof(sbyte) || type == typeof(short)
        || type == typeof(int) || type == typeof(long) || type == typeof(nint);

    public static bool IsUnsignedIntegral(this Type type) => type == typeof(byte) || type == typeof(ushort)
        || type == typeof(uint) || type == typeof(ulong) || type == typeof(nuint);

    /// <summary>A value may be null: reference types and nullable values.</summary>
    public static bool CanBeNull(this Type type) => !type.IsValueType || type.IsNullable();

    public static bool Same(Type a, Type b) => a == b || TupleNames.Erase(a) == TupleNames.Erase(b);

    public static Type Unref(this Type type) => type.IsByRef ? type.GetElementType()! : type;

    /// <summary>The task-like result: T of Task{T} and ValueTask{T}, void of Task; null for other
    /// types.</summary>
    public static Type? TaskResult(this Type type)
    {
        if (type == typeof(Task) || type == typeof(ValueTask))
        {
            return typeof(void);
        }

        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            if (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
            {
                return type.GetGenericArguments()[0];
            }
        }

        return null;
    }

    /// <summary>The type itself, its base types, most derived first; for an interface its bases too, then
    /// object.</summary>
    public static IEnumerable<Type> SelfAndBases(Type type)
    {
        type = TupleNames.Shallow(type);
        if (type.IsInterface)
        {
            yield return type;
            foreach (var i in type.GetInterfaces())
            {
                yield return i;
            }

            yield return typeof(object);
            yield break;
        }

        for (var t = type; t is not null; t = t.BaseType)
        {
            yield return t;
        }
    }

    /// <summary>Every instance of a generic definition that the type is, derives from or
    /// implements.</summary>
    public static IEnumerable<Type> InstancesOf(Type type, Type definition)
    {
        type = TupleNames.Shallow(type);
        if (definition.IsInterface)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == definition)
            {
                yield return type;
                yield break;
            }

            foreach (var i in type.GetInterfaces())
            {
                if (i.IsGenericType && i.GetGenericTypeDefinition() == definition)
                {
                    yield return i;
                }
            }

            yield break;
        }

        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.IsGenericType && t.GetGenericTypeDefinition() == definition)
            {
                yield return t;
            }
        }
    }

    /// <summary>Replaces generic parameters; names of tuples stay.</summary>
    public static Type Substitute(Type type, IReadOnlyDictionary<Type, Type> map)
    {
        if (type.IsGenericParameter)
        {
            return map.TryGetValue(type, out var to) ? to : type;
        }

        if (type.HasElementType)
        {
            var element = Substitute(type.GetElementType()!, map);
            return element == type.GetElementType() ? type
                : type.IsSZArray ? element.MakeArrayType()
                : type.IsArray ? element.MakeArrayType(type.GetArrayRank())
                : type.IsByRef ? element.MakeByRefType() : element.MakePointerType();
        }

        if (!type.IsGenericType || !type.ContainsGenericParameters)
        {
            return type;
        }

        return SafeMake(type.GetGenericTypeDefinition(),
            Array.ConvertAll(type.GetGenericArguments(), a => Substitute(a, map)));
    }

    /// <summary>Makes a generic type; where a constraint refuses the shadow of a named tuple, without the
    /// names.</summary>
    public static Type SafeMake(Type definition, Type[] arguments)
    {
        try
        {
            return definition.MakeGenericType(arguments);
        }
        catch (ArgumentException) when (arguments.Any(a => TupleNames.Erase(a) != a))
        {
            return definition.MakeGenericType(Array.ConvertAll(arguments, TupleNames.Erase));
        }
    }

    /// <summary>A text that tells lists of types apart.</summary>
    public static string Key(IEnumerable<Type> types) => string.Join('|',
        types.Select(t => t.TypeHandle.Value.ToInt64().ToString(CultureInfo.InvariantCulture)));

    public static bool Mentions(Type type, ICollection<Type> parameters) =>
        type.IsGenericParameter ? parameters.Contains(type)
        : type.HasElementType ? Mentions(type.GetElementType()!, parameters)
        : type.IsGenericType && type.ContainsGenericParameters
            && type.GetGenericArguments().Any(a => Mentions(a, parameters));
}
