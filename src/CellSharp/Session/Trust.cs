using System.Collections.Immutable;
using System.Reflection;

namespace CellSharp;

/// <summary>What the cells of a session may reach. Asked while a cell is bound, so that nothing refused ever
/// runs.
/// Immutable; thread-safe.</summary>
public sealed class Trust
{
    private readonly bool _all;
    private readonly ImmutableHashSet<string> _granted;
    private readonly ImmutableHashSet<Assembly> _assemblies;

    private Trust(bool all, ImmutableHashSet<string> granted, ImmutableHashSet<Assembly> assemblies)
    {
        _all = all;
        _granted = granted;
        _assemblies = assemblies;
    }

    /// <summary>Everything the process may do: for notebooks whose author is trusted.</summary>
    public static Trust Everything { get; } = new(true, [], []);

    /// <summary>Numbers, text, collections, LINQ, dates, JSON and tasks; no files, processes, network,
    /// environment,
    /// reflection, threads or native code.</summary>
    public static Trust Safe { get; } = new(false, [], []);

    /// <summary>Whether everything is open.</summary>
    public bool IsEverything => _all;

    /// <summary>The same trust with more namespaces or types opened, by full name: <c>System.IO</c>,
    /// <c>System.IO.File</c>.</summary>
    public Trust Allowing(params IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new(_all, _granted.Union(names), _assemblies);
    }

    internal Trust WithAssemblies(IEnumerable<Assembly> assemblies) =>
        new(_all, _granted, _assemblies.Union(assemblies));

    internal bool Allows(MemberInfo member)
    {
        if (_all)
        {
            return true;
        }

        var type = member as Type ?? member.DeclaringType;
        while (type is { HasElementType: true })
        {
            type = type.GetElementType();
        }

        if (type is null || type.IsGenericParameter || type.Assembly.IsDynamic
            || _assemblies.Contains(type.Assembly))
        {
            return true;
        }

        if (type.IsConstructedGenericType && member is Type && !type.GetGenericArguments().All(Allows))
        {
            return false;
        }

        var outer = type;
        while (outer.DeclaringType is { } d)
        {
            outer = d;
        }

        var full = outer.Namespace + "." + outer.Name.Split('`')[0];
        if (_granted.Contains(full) || _granted.Contains(outer.Namespace ?? ""))
        {
            return true;
        }

        return AllowList.Allows(outer.Namespace ?? "", outer.Name.Split('`')[0], member is Type ? null
            : member);
    }
}
