using System.Reflection;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Inference;

/// <summary>Exact, lower- and upper-bound inferences, and fixing (C# spec 12.6.3.9 to 12.6.3.12).</summary>
internal sealed partial class TypeInferrer
{
    private sealed class Bounds
    {
        public List<Type> ExactTypes { get; } = [];

        public List<Type> LowerTypes { get; } = [];

        public List<Type> UpperTypes { get; } = [];

        public bool Any => ExactTypes.Count + LowerTypes.Count + UpperTypes.Count > 0;

        public static void Add(List<Type> to, Type type)
        {
            if (!to.Contains(type))
            {
                to.Add(type);
            }
        }
    }

    private void Exact(Type from, Type to)
    {
        if (AddBound(from, to, b => b.ExactTypes))
        {
            return;
        }

        if (from.IsArray && to.IsArray && from.GetArrayRank() == to.GetArrayRank())
        {
            Exact(from.GetElementType()!, to.GetElementType()!);
            return;
        }

        from = TupleNames.Shallow(from);
        to = TupleNames.Shallow(to);
        if (from.IsGenericType && to.IsGenericType
            && from.GetGenericTypeDefinition() == to.GetGenericTypeDefinition())
        {
            var a = from.GetGenericArguments();
            var b = to.GetGenericArguments();
            for (var i = 0; i < a.Length; i++)
            {
                Exact(a[i], b[i]);
            }
        }
    }

    private bool AddBound(Type from, Type to, Func<Bounds, List<Type>> list)
    {
        var index = IndexOf(to);
        if (index < 0)
        {
            return !to.ContainsGenericParameters;
        }

        if (IsUnfixed(index))
        {
            Bounds.Add(list(_bounds[index]), from);
        }

        return true;
    }

    private void Lower(Type from, Type to)
    {
        if (AddBound(from, to, b => b.LowerTypes))
        {
            return;
        }

        if (to.IsNullable())
        {
            if (from.IsNullable())
            {
                Lower(from.StripNullable(), to.StripNullable());
            }

            return;
        }

        if (from.IsArray && ArrayElementTarget(from, to) is { } element)
        {
            if (from.GetElementType()!.IsValueType)
            {
                Exact(from.GetElementType()!, element);
            }
            else
            {
                Lower(from.GetElementType()!, element);
            }

            return;
        }

        to = TupleNames.Shallow(to);
        if (!to.IsGenericType)
        {
            return;
        }

        var definition = to.GetGenericTypeDefinition();
        if (TupleNames.IsTuple(to))
        {
            LowerTuple(from, to);
            return;
        }

        var instances = TypeFacts.InstancesOf(from, definition).Distinct().ToList();
        if (instances.Count == 1)
        {
            Variant(instances[0], to, definition, isLower: true);
        }
    }

    private void LowerTuple(Type from, Type to)
    {
        if (!TupleNames.IsTuple(from))
        {
            return;
        }

        var a = TupleNames.Elements(from);
        var b = TupleNames.Elements(to);
        for (var i = 0; i < a.Count && a.Count == b.Count; i++)
        {
            Lower(a[i], b[i]);
        }
    }

    private static Type? ArrayElementTarget(Type array, Type to)
    {
        if (to.IsArray)
        {
            return to.GetArrayRank() == array.GetArrayRank() ? to.GetElementType() : null;
        }

        if (!array.IsSZArray || !to.IsGenericType)
        {
            return null;
        }

        var definition = to.GetGenericTypeDefinition();
        return definition == typeof(IEnumerable<>) || definition == typeof(ICollection<>)
            || definition == typeof(IList<>)
            || definition == typeof(IReadOnlyCollection<>) || definition == typeof(IReadOnlyList<>)
            ? to.GetGenericArguments()[0] : null;
    }

    private void Variant(Type from, Type to, Type definition, bool isLower)
    {
        var a = from.GetGenericArguments();
        var b = to.GetGenericArguments();
        var parameters = definition.GetGenericArguments();
        for (var i = 0; i < a.Length; i++)
        {
            var variance = parameters[i].GenericParameterAttributes & GenericParameterAttributes.VarianceMask;
            if (a[i].IsValueType || variance == GenericParameterAttributes.None)
            {
                Exact(a[i], b[i]);
            }
            else if (variance == GenericParameterAttributes.Covariant == isLower)
            {
                Lower(a[i], b[i]);
            }
            else
            {
                Upper(a[i], b[i]);
            }
        }
    }

    private void Upper(Type from, Type to)
    {
        if (AddBound(from, to, b => b.UpperTypes))
        {
            return;
        }

        if (from.IsArray && to.IsArray)
        {
            if (from.GetArrayRank() == to.GetArrayRank())
            {
                if (from.GetElementType()!.IsValueType)
                {
                    Exact(from.GetElementType()!, to.GetElementType()!);
                }
                else
                {
                    Upper(from.GetElementType()!, to.GetElementType()!);
                }
            }

            return;
        }

        if (to.IsArray && from.IsGenericType && ArrayElementTarget(to, from) is { } element)
        {
            Upper(element, to.GetElementType()!);
            return;
        }

        if (from.IsNullable() && to.IsNullable())
        {
            Upper(from.StripNullable(), to.StripNullable());
            return;
        }

        if (!from.IsGenericType)
        {
            return;
        }

        var definition = from.GetGenericTypeDefinition();
        var instances = TypeFacts.InstancesOf(to, definition).Distinct().ToList();
        if (instances.Count == 1)
        {
            Variant(from, instances[0], definition, isLower: false);
        }
    }

    private bool Fix(int index)
    {
        var bounds = _bounds[index];
        var candidates = new List<Type>();
        foreach (var type in bounds.ExactTypes.Concat(bounds.LowerTypes).Concat(bounds.UpperTypes))
        {
            Merge(candidates, type);
        }

        var all = candidates.ToList();
        foreach (var bound in bounds.ExactTypes)
        {
            candidates.RemoveAll(c => !TypeFacts.Same(c, bound));
        }

        foreach (var bound in bounds.LowerTypes)
        {
            candidates.RemoveAll(c => !Conversions.HasImplicit(bound, c));
        }

        foreach (var bound in bounds.UpperTypes)
        {
            candidates.RemoveAll(c => !Conversions.HasImplicit(c, bound));
        }

        var best = candidates.FindAll(c =>
            candidates.TrueForAll(o => o == c || Conversions.HasImplicit(o, c)));
        if (best.Count != 1)
        {
            return false;
        }

        _fixed[index] = best[0];
        _map[_parameters[index]] = best[0];
        return true;
    }

    /// <summary>Types that differ by tuple names only are one candidate; names on which they differ are
    /// dropped.</summary>
    private static void Merge(List<Type> candidates, Type type)
    {
        var same = candidates.FindIndex(c => TypeFacts.Same(c, type));
        if (same < 0)
        {
            candidates.Add(type);
        }
        else if (candidates[same] != type)
        {
            candidates[same] = TupleNames.Erase(type);
        }
    }
}
