using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Members;

/// <summary>Whether type arguments keep the constraints of the type parameters (C# spec 8.4.5).</summary>
internal static class Constraints
{
    /// <summary>The error of the first broken constraint; null when all are kept.</summary>
    public static (string Code, string Message)? Check(Type[] parameters, Type[] arguments, string owner)
    {
        var map = Signature.MapOf(parameters, arguments);
        for (var i = 0; i < parameters.Length; i++)
        {
            if (CheckOne(parameters[i], arguments[i], map, owner) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    private static (string Code, string Message)? CheckOne(
        Type parameter, Type argument, Dictionary<Type, Type> map, string owner)
    {
        if (argument.IsError() || argument.IsGenericParameter)
        {
            return null;
        }

        var text = TypeText.Of(argument);
        var flags = parameter.GenericParameterAttributes;
        if (argument == typeof(void) || argument.IsPointer
            || (argument.IsByRefLike && !flags.HasFlag(GenericParameterAttributes.AllowByRefLike)))
        {
            return ("CS9244",
                $"The type '{text}' may not be a ref struct or a type parameter allowing ref structs in "
                + $"order to use it as parameter '{parameter.Name}' in the generic type or method '{owner}'");
        }

        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
            && (!argument.IsValueType || argument.IsNullable()))
        {
            return ("CS0453",
                $"The type '{text}' must be a non-nullable value type in order to use it as parameter "
                + $"'{parameter.Name}' in the generic type or method '{owner}'");
        }

        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) && argument.IsValueType)
        {
            return ("CS0452", $"The type '{text}' must be a reference type in order to use it as parameter "
                + $"'{parameter.Name}' in the generic type or method '{owner}'");
        }

        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !argument.IsValueType
            && (argument.IsAbstract || argument.GetConstructor([]) is null))
        {
            return ("CS0310",
                $"'{text}' must be a non-abstract type with a public parameterless constructor in order "
                + $"to use it as parameter '{parameter.Name}' in the generic type or method '{owner}'");
        }

        foreach (var open in parameter.GetGenericParameterConstraints())
        {
            var bound = Substitute(open, map);
            if (bound == typeof(ValueType) || bound is null || Keeps(argument, bound))
            {
                continue;
            }

            var (code, how) = !argument.IsValueType ? ("CS0311", "There is no implicit reference conversion")
                : argument.IsNullable() ? ("CS0312", "The nullable type does not satisfy the constraint")
                : ("CS0315", "There is no boxing conversion");
            return (code,
                $"The type '{text}' cannot be used as type parameter '{parameter.Name}' in the generic type "
                + $"or "
                + $"method '{owner}'. {how} from '{text}' to '{TypeText.Of(bound)}'.");
        }

        return null;
    }

    private static Type? Substitute(Type open, Dictionary<Type, Type> map)
    {
        try
        {
            return TypeFacts.Substitute(open, map);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool Keeps(Type argument, Type bound) =>
        Conversions.StandardImplicit(argument, bound).Kind is
        ConversionKind.Identity or ConversionKind.Reference or ConversionKind.Boxing;

    /// <summary>True when the compiler marks the parameter <c>unmanaged</c>.</summary>
    public static bool IsUnmanaged(Type parameter) =>
        parameter.IsDefined(typeof(IsUnmanagedAttribute), false);
}
