using System.Collections.Concurrent;
using System.Reflection;

namespace CellSharp.Binding.Types;

/// <summary>User-defined conversion operators (C# spec 10.5).</summary>
internal static partial class Conversions
{
    private static readonly ConcurrentDictionary<Type, MethodInfo[]> Operators = new();

    private static MethodInfo[] OperatorsOf(Type type) => Operators.GetOrAdd(TupleNames.Shallow(type), t =>
        t.IsInterface || t.IsPrimitive || t.IsEnum || t.IsArray ? []
        : [.. t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m.IsSpecialName && m.Name is "op_Implicit" or "op_Explicit")]);

    /// <summary>Forgets nothing: types are immutable. Kept apart so that cell types are asked once they are
    /// complete.</summary>
    public static Conversion UserDefined(Type from, Type to, bool allowExplicit)
    {
        if (from == typeof(void) || to == typeof(void) || from.IsUntyped() || from.IsInterface
            || to.IsInterface
            || (from.StripNullable().IsPrimitive && to.StripNullable().IsPrimitive))
        {
            return Conversion.None;
        }

        var candidates = new List<Candidate>();
        foreach (var method in Declared(from.StripNullable(), to.StripNullable()))
        {
            if (!allowExplicit && method.Name != "op_Implicit")
            {
                continue;
            }

            var x = method.GetParameters()[0].ParameterType;
            var y = method.ReturnType;
            Consider(method, x, y);
            if (x.IsValueType && y.IsValueType && !x.IsNullable() && !y.IsNullable() && !x.IsByRefLike
                && !y.IsByRefLike
                && (from.IsNullable() || to.IsNullable()))
            {
                Consider(method, x.MakeNullable(), y.MakeNullable());
            }
        }

        void Consider(MethodInfo method, Type x, Type y)
        {
            if (Reaches(from, x) && Reaches(y, to))
            {
                candidates.Add(new(method, x, y));
            }
        }

        bool Reaches(Type a, Type b) => StandardImplicit(a, b).Exists
            || (allowExplicit && (StandardImplicit(b, a).Exists || StandardExplicit(a, b).Exists));

        if (candidates.Count == 0)
        {
            return Conversion.None;
        }

        var source = MostSpecific(from, [.. candidates.Select(c => c.X).Distinct()], encompassed: true,
            allowExplicit);
        var target = MostSpecific(to, [.. candidates.Select(c => c.Y).Distinct()], encompassed: false,
            allowExplicit);
        var best = candidates.Where(c => c.X == source && c.Y == target).Select(c => c.Method).Distinct()
            .ToList();
        return best.Count == 1 ? new(ConversionKind.UserDefined, !allowExplicit, best[0]) : Conversion.None;
    }

    /// <summary>An operator, lifted perhaps, and what it converts.</summary>
    private sealed record Candidate(MethodInfo Method, Type X, Type Y);

    private static IEnumerable<MethodInfo> Declared(Type from, Type to)
    {
        for (var t = TupleNames.Shallow(from); t is not null && t != typeof(object)
            && t != typeof(ValueType); t = t.BaseType)
        {
            foreach (var m in OperatorsOf(t))
            {
                yield return m;
            }
        }

        for (var t = TupleNames.Shallow(to); t is not null && t != typeof(object)
            && t != typeof(ValueType); t = t.BaseType)
        {
            if (t.IsAssignableFrom(from))
            {
                yield break;
            }

            foreach (var m in OperatorsOf(t))
            {
                yield return m;
            }
        }
    }

    private static Type? MostSpecific(Type self, List<Type> types, bool encompassed, bool isExplicit)
    {
        if (types.FirstOrDefault(t => TypeFacts.Same(t, self)) is { } same)
        {
            return same;
        }

        if (isExplicit)
        {
            // Types on the implicit side of the conversion come first, as the specification has it.
            var near = types.FindAll(t => encompassed ? StandardImplicit(self, t).Exists
                : StandardImplicit(t, self).Exists);
            if (near.Count > 0)
            {
                return Extreme(near, encompassed);
            }

            return Extreme(types, !encompassed);
        }

        return Extreme(types, encompassed);
    }

    private static Type? Extreme(List<Type> types, bool mostEncompassed) =>
        types.Find(t => types.TrueForAll(o =>
        o == t || (mostEncompassed ? StandardImplicit(t, o).Exists : StandardImplicit(o, t).Exists)));
}
