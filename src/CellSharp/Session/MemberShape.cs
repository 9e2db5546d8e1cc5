using System.Reflection;

namespace CellSharp;

/// <summary>Members that are dangerous by what they take and give, whatever they are called.</summary>
internal static class MemberShape
{
    /// <summary>Whether nothing in a member's signature reaches past the type system.</summary>
    /// <param name="type">The plain name of the outermost type.</param>
    /// <param name="member">The member.</param>
    public static bool IsSafe(string type, MemberInfo member)
    {
        // Vector.LoadUnsafe and its like read and write beyond the end of what they are given.
        if (member.Name.Contains("Unsafe", StringComparison.Ordinal))
        {
            return false;
        }

        var parameters = Parameters(member);
        if (Signature(member).Any(IsNative))
        {
            return false;
        }

        // A span over a variable outlives it: nothing here follows where references may escape to.
        if (member is ConstructorInfo && type is "Span" or "ReadOnlySpan")
        {
            return !Array.Exists(parameters, p => p.ParameterType.IsByRef);
        }

        return type switch
        {
            // Given a name they make an object of any type that has it.
            "HashAlgorithm" or "SHA1" or "SHA256" or "SHA384" or "SHA512" or "MD5" =>
                member.Name != "Create" || parameters.Length == 0,

            // They read, write or convert by a type that only the running cell knows.
            "JsonSerializer" or "DefaultValueAttribute" =>
                !Array.Exists(parameters, p => p.ParameterType == typeof(Type)),
            _ => true,
        };
    }

    /// <summary>The types that a use of a member brings into a cell.</summary>
    public static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        MethodInfo m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType),
        ConstructorInfo c => c.GetParameters().Select(p => p.ParameterType),
        PropertyInfo p => p.GetIndexParameters().Select(i => i.ParameterType).Append(p.PropertyType),
        FieldInfo f => [f.FieldType],
        EventInfo { EventHandlerType: { } handler } => [handler],
        _ => [],
    };

    private static ParameterInfo[] Parameters(MemberInfo member) => member switch
    {
        MethodBase m => m.GetParameters(),
        PropertyInfo p => p.GetIndexParameters(),
        _ => [],
    };

    private static bool IsNative(Type type)
    {
        while (type is { HasElementType: true, IsPointer: false })
        {
            type = type.GetElementType()!;
        }

        return type.IsPointer || type.IsFunctionPointer || type == typeof(TypedReference)
            || type == typeof(RuntimeArgumentHandle);
    }
}
