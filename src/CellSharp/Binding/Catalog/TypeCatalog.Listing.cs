using System.Reflection;
using System.Runtime.CompilerServices;

namespace CellSharp.Binding.Catalog;

/// <summary>What there is in a namespace, for an editor. Slower than looking up a name; the lists are
/// kept.</summary>
internal sealed partial class TypeCatalog
{
    private static readonly ConditionalWeakTable<Assembly, ILookup<string, Type>> ByNamespace = [];

    private readonly Dictionary<string, List<Type>> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _below = new(StringComparer.Ordinal);
    private int _listedAssemblies = -1;

    /// <summary>Extension methods by the class that has them and the type they are asked for.</summary>
    public Dictionary<(Type Holder, Type Receiver), List<MethodInfo>> KnownExtensions { get; } = [];

    /// <summary>The public types of a namespace that cells may use.</summary>
    public IReadOnlyList<Type> TypesIn(string space)
    {
        ForgetWhenAssembliesCame();
        if (!_open.TryGetValue(space, out var types))
        {
            _open[space] = types = [.. Holders(space).Distinct()
                .SelectMany(a => TypesOf(a)[space]).Where(Trust.Allows).Distinct()];
        }

        return types;
    }

    /// <summary>Last names of the namespaces directly below one that hold anything cells may use; the empty
    /// name asks for the outermost.</summary>
    public IReadOnlyList<string> NamespacesBelow(string space)
    {
        ForgetWhenAssembliesCame();
        if (!_below.TryGetValue(space, out var names))
        {
            var prefix = space.Length == 0 ? "" : space + ".";
            _below[space] = names = [.. Map.Value.Keys.Concat(CoreNamespaces)
                .Concat(_assemblies.SelectMany(NamespacesOf))
                .Where(n => n.Length > prefix.Length && n.StartsWith(prefix, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .GroupBy(n => n[prefix.Length..].Split('.')[0], StringComparer.Ordinal)
                .Where(g => g.Any(n => TypesIn(n).Count > 0))
                .Select(g => g.Key).Order(StringComparer.Ordinal)];
        }

        return names;
    }

    /// <summary>The classes whose extension methods are in reach.</summary>
    public IEnumerable<Type> ExtensionHolders(UsingSet usings) =>
        usings.Namespaces.SelectMany(ExtensionTypes).Concat(usings.Statics).Distinct();

    private static ILookup<string, Type> TypesOf(Assembly assembly) => ByNamespace.GetValue(assembly,
        static a => Exported(a).Where(t => t.IsPublic)
            .ToLookup(t => t.Namespace ?? "", StringComparer.Ordinal));

    private void ForgetWhenAssembliesCame()
    {
        if (_listedAssemblies != _assemblies.Count)
        {
            _listedAssemblies = _assemblies.Count;
            _open.Clear();
            _below.Clear();
        }
    }
}
