using System.Collections;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Inference;

/// <summary>Types that a collection expression or a params parameter can make.</summary>
internal static class CollectionTargets
{
    private static readonly HashSet<Type> Interfaces =
    [
        typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(ICollection<>),
            typeof(IList<>),
    ];

    /// <summary>The type of an element; null when the type cannot be made from elements.</summary>
    public static Type? ElementType(Type target)
    {
        if (target.IsSZArray)
        {
            return target.GetElementType();
        }

        if (target.IsGenericType)
        {
            var definition = target.GetGenericTypeDefinition();
            if (Interfaces.Contains(definition) || IsSpan(target) || definition == typeof(List<>))
            {
                return target.GetGenericArguments()[0];
            }
        }

        if (target.IsInterface && !target.IsDefined(typeof(CollectionBuilderAttribute), false))
        {
            return null;
        }

        var generic = TypeFacts.InstancesOf(target, typeof(IEnumerable<>)).ToList();
        return target == typeof(string) ? null
            : generic.Count == 1 ? generic[0].GetGenericArguments()[0]
            : typeof(IEnumerable).IsAssignableFrom(target) ? typeof(object) : null;
    }

    public static bool IsSpan(Type type) => type.IsGenericType
        && type.GetGenericTypeDefinition() is var d && (d == typeof(Span<>) || d == typeof(ReadOnlySpan<>));

    /// <summary>IEnumerable{T} and the other interfaces that a list or an array fills.</summary>
    public static bool IsInterface(Type type) =>
        type.IsGenericType && Interfaces.Contains(type.GetGenericTypeDefinition());
}
