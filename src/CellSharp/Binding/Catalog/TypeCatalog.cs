using System.Reflection;
using System.Runtime.CompilerServices;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Catalog;

/// <summary>Every look-up of a type, namespace or extension method goes through here, and so past the trust
/// gate.</summary>
internal sealed partial class TypeCatalog
{
    private static readonly Assembly Core = typeof(object).Assembly;
    private static readonly Lazy<Dictionary<string, List<string>>> Map =
        new(() => Read(FrameworkMap.Namespaces));
    // Namespace, type, assembly.
    private static readonly Lazy<ILookup<string, string[]>> FrameworkExtensions =
        new(() =>
        FrameworkMap.Extensions.Split('\n').Select(l => l.Split(' '))
            .ToLookup(p => p[0], StringComparer.Ordinal));

    private readonly List<Assembly> _assemblies = [];
    private readonly Dictionary<Assembly, HashSet<string>> _namespaces = [];
    private readonly Dictionary<string, Type?> _found = [];
    private readonly Dictionary<string, List<Type>> _extensionTypes = [];

    public TypeCatalog(Trust trust, IEnumerable<Assembly> references)
    {
        Trust = trust;
        foreach (var assembly in references)
        {
            Add(assembly);
        }
    }

    public Trust Trust { get; }

    public IReadOnlyList<Assembly> References => _assemblies;

    public void Add(Assembly assembly)
    {
        if (!_assemblies.Contains(assembly))
        {
            _assemblies.Add(assembly);
            _found.Clear();
            _extensionTypes.Clear();
        }
    }

    private static Dictionary<string, List<string>> Read(string text)
    {
        var map = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var parts = line.Split(' ');
            if (!map.TryGetValue(parts[0], out var list))
            {
                map[parts[0]] = list = [];
            }

            list.AddRange(parts[1..]);
        }

        return map;
    }

    public bool IsFramework(Type type) => IsFrameworkAssembly(type.Assembly);

    public bool IsFrameworkAssembly(Assembly assembly) => assembly == Core
        || assembly.GetName().Name?.StartsWith("System.", StringComparison.Ordinal) == true;

    public bool IsCellType(Type type) => type.Assembly.IsDynamic;

    /// <summary>A readonly field of a cell type: not so to the runtime, because compiled bodies of
    /// constructors assign it.</summary>
    public static bool IsReadOnly(FieldInfo field) => field.DeclaringType!.Assembly.IsDynamic
        && field.IsDefined(typeof(IsReadOnlyAttribute), false);

    /// <summary>Where an automatic property of a cell type keeps its value.</summary>
    public static FieldInfo? BackingField(PropertyInfo property) =>
        !property.DeclaringType!.Assembly.IsDynamic
        ? null : property.DeclaringType.GetField($"<{property.Name}>k__BackingField",
            BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static);

    /// <summary>A public type by namespace, name and number of type parameters.</summary>
    public Type? Find(string space, string name, int arity)
    {
        var key = string.Concat(space, ".", name,
            arity switch { 0 => "", 1 => "`1", 2 => "`2", _ => "`" + arity });
        if (!_found.TryGetValue(key, out var type))
        {
            _found[key] = type = Search(space, name, arity);
        }

        return type;
    }

    private Type? Search(string space, string name, int arity)
    {
        if (name.Length == 0)
        {
            return null;
        }

        var full = (space.Length == 0 ? name : space + "." + name)
            + (arity == 0 ? "" : "`" + arity.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var assembly in Holders(space))
        {
            if (assembly.GetType(full) is { IsPublic: true } type)
            {
                return type;
            }
        }

        return null;
    }

    private IEnumerable<Assembly> Holders(string space)
    {
        yield return Core;
        foreach (var name in Map.Value.GetValueOrDefault(space) ?? [])
        {
            if (Load(name) is { } assembly)
            {
                yield return assembly;
            }
        }

        foreach (var assembly in _assemblies)
        {
            yield return assembly;
        }
    }

    private static Assembly? Load(string name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            return null;
        }
    }

    public List<Type> FindInUsings(string name, int arity, UsingSet usings)
    {
        var found = new List<Type>();
        if (Find("", name, arity) is { } global)
        {
            return [global];
        }

        foreach (var space in usings.Namespaces)
        {
            if (Find(space, name, arity) is { } type && !found.Contains(type))
            {
                found.Add(type);
            }
        }

        return found;
    }

    /// <summary>Every namespace of the framework that cells can name.</summary>
    public static IReadOnlySet<string> FrameworkNamespaces =>
        Map.Value.Keys.Concat(CoreNamespaces).ToHashSet(StringComparer.Ordinal);

    public bool IsNamespace(string name) => name == "System" || Map.Value.ContainsKey(name)
        || Map.Value.Keys.Any(k => k.StartsWith(name + ".", StringComparison.Ordinal))
        || _assemblies.Exists(a => NamespacesOf(a).Contains(name)) || CoreNamespaces.Contains(name);

    private static readonly HashSet<string> CoreNamespaces = new(StringComparer.Ordinal)
    {
        "System", "System.Buffers", "System.Buffers.Binary", "System.Buffers.Text",
            "System.CodeDom.Compiler", "System.Collections",
        "System.Collections.Concurrent", "System.Collections.Generic", "System.Collections.ObjectModel",
            "System.ComponentModel",
        "System.Diagnostics", "System.Diagnostics.CodeAnalysis", "System.Diagnostics.Tracing",
            "System.Globalization", "System.IO",
        "System.IO.Enumeration", "System.Net", "System.Numerics", "System.Reflection",
            "System.Reflection.Emit", "System.Resources",
        "System.Runtime", "System.Runtime.CompilerServices", "System.Runtime.ExceptionServices",
            "System.Runtime.InteropServices",
        "System.Runtime.Intrinsics", "System.Runtime.Loader", "System.Runtime.Serialization",
            "System.Runtime.Versioning",
        "System.Security", "System.Security.Cryptography", "System.Security.Principal", "System.Text",
            "System.Text.Unicode",
        "System.Threading", "System.Threading.Tasks", "System.Threading.Tasks.Sources",
    };

    private HashSet<string> NamespacesOf(Assembly assembly)
    {
        if (!_namespaces.TryGetValue(assembly, out var set))
        {
            set = new(StringComparer.Ordinal);
            foreach (var space in Exported(assembly).Select(t => t.Namespace).OfType<string>()
                .Distinct(StringComparer.Ordinal))
            {
                for (var s = space; s.Length > 0; s = s.Contains('.', StringComparison.Ordinal)
                    ? s[..s.LastIndexOf('.')] : "")
                {
                    set.Add(s);
                }
            }

            _namespaces[assembly] = set;
        }

        return set;
    }

    private static IEnumerable<Type> Exported(Assembly assembly)
    {
        try
        {
            return assembly.GetExportedTypes();
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException or TypeLoadException
            or NotSupportedException)
        {
            return [];
        }
    }

    public Type? Nested(Type type, string name, int arity)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            var definition = t.IsConstructedGenericType ? t.GetGenericTypeDefinition() : t;
            var own = definition.GetGenericArguments().Length;
            foreach (var nested in definition.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic))
            {
                if ((nested.IsNestedPublic || IsCellType(nested)) && nested.Name.Split('`')[0] == name
                    && nested.GetGenericArguments().Length - own == arity)
                {
                    return nested;
                }
            }
        }

        return null;
    }

    /// <summary>Extension methods of that name, in one tier for all using directives.</summary>
    public IEnumerable<List<Signature>> Extensions(string name, UsingSet usings)
    {
        var tier = new List<Signature>();
        foreach (var type in usings.Namespaces.SelectMany(ExtensionTypes).Concat(usings.Statics).Distinct())
        {
            foreach (var member in type.GetMember(name, MemberTypes.Method,
                BindingFlags.Public | BindingFlags.Static))
            {
                if (member.IsDefined(typeof(ExtensionAttribute), false))
                {
                    tier.Add(Signature.For((MethodInfo)member));
                }
            }
        }

        yield return tier;
    }

    private List<Type> ExtensionTypes(string space)
    {
        if (_extensionTypes.TryGetValue(space, out var known))
        {
            return known;
        }

        var result = new List<Type>();
        foreach (var entry in FrameworkExtensions.Value[space])
        {
            if (Load(entry[2])?.GetType(space + "." + entry[1]) is { } type)
            {
                result.Add(type);
            }
        }

        foreach (var assembly in _assemblies.Where(a => NamespacesOf(a).Contains(space)))
        {
            result.AddRange(Exported(assembly).Where(t => t.Namespace == space
                && t is { IsAbstract: true, IsSealed: true }
                && t.IsDefined(typeof(ExtensionAttribute), false)));
        }

        return _extensionTypes[space] = result;
    }

    /// <summary>A hint for a type that exists under a namespace not imported, or under a near name.</summary>
    public string? SuggestType(string name)
    {
        foreach (var space in Map.Value.Keys.Concat(CoreNamespaces)
            .Concat(_assemblies.SelectMany(NamespacesOf)).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal))
        {
            if (space.StartsWith("System.Runtime", StringComparison.Ordinal)
                || space.StartsWith("System.Net", StringComparison.Ordinal)
                || space.StartsWith("System.Security", StringComparison.Ordinal))
            {
                continue;
            }

            for (var arity = 0; arity < 3; arity++)
            {
                if (Find(space, name, arity) is { } type && Trust.Allows(type))
                {
                    return $"are you missing 'using {space};'?";
                }
            }
        }

        return NearestName.Hint(name, Core.GetExportedTypes()
            .Where(t => t.Namespace is "System" or "System.Collections.Generic" or "System.Text")
            .Concat(_assemblies.SelectMany(Exported)).Select(t => t.Name.Split('`')[0]));
    }

    /// <summary>A hint for an extension method whose namespace is not imported.</summary>
    public string? SuggestExtension(string name, UsingSet usings) => FrameworkExtensions.Value
        .Where(g => !usings.Namespaces.Contains(g.Key)
            && ExtensionTypes(g.Key).Any(t => t.GetMember(name).Length > 0))
        .Select(g => $"are you missing 'using {g.Key};'?").FirstOrDefault();
}
