using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using CellSharp.Binding.Types;

namespace CellSharp;

/// <summary>What the cells of a session may reach. Asked while a cell is bound, so that nothing refused ever
/// runs. Immutable; thread-safe.</summary>
public sealed class Trust
{
    private readonly bool _all;
    private readonly ImmutableHashSet<string> _granted;
    private readonly ImmutableHashSet<string> _refused;
    private readonly ImmutableHashSet<Assembly> _assemblies;
    private readonly ConcurrentDictionary<MemberInfo, bool> _known = new();

    private Trust(bool all, ImmutableHashSet<string> granted, ImmutableHashSet<string> refused,
        ImmutableHashSet<Assembly> assemblies)
    {
        _all = all;
        _granted = granted;
        _refused = refused;
        _assemblies = assemblies;
    }

    /// <summary>Everything the process may do: for notebooks whose author is trusted.</summary>
    public static Trust Everything { get; } = new(true, [], [], []);

    /// <summary>Numbers, text, collections, LINQ, dates, JSON and tasks; no files, processes, network,
    /// environment, reflection, threads or native code.</summary>
    public static Trust Safe { get; } = new(false, [], [], []);

    /// <summary>Whether everything is open.</summary>
    public bool IsEverything => _all;

    /// <summary>The same trust with more namespaces, types or members opened, by full name: <c>System.IO</c>,
    /// <c>System.IO.File</c>, <c>System.IO.File.Exists</c>. A namespace does not open those below
    /// it.</summary>
    public Trust Allowing(params IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new(_all, _granted.Union(names), _refused, _assemblies);
    }

    /// <summary>The same trust with members closed although their assembly is referenced by the host, by full
    /// name. What is granted by that very name stays open, and <see cref="Everything"/> stays
    /// everything.</summary>
    public Trust Refusing(params IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new(_all, _granted, _refused.Union(names), _assemblies);
    }

    /// <summary>Whether a name can be granted: a namespace or public type of the framework.</summary>
    /// <param name="name">A full name.</param>
    /// <param name="hint">When it cannot: what may have been meant, as a question; null when nothing is
    /// near.</param>
    public static bool CanBeGranted(string name, out string? hint)
    {
        ArgumentNullException.ThrowIfNull(name);
        return GrantNames.Contains(name, out hint);
    }

    internal Trust WithAssemblies(IEnumerable<Assembly> assemblies) =>
        new(_all, _granted, _refused, _assemblies.Union(assemblies));

    internal bool Allows(MemberInfo member) => _all || _known.GetOrAdd(member, Decide);

    /// <summary>What untrusted cells get for a member that is open: mostly the member itself.</summary>
    internal MemberInfo StandIn(MemberInfo member) => _all ? member : CellConsole.StandIn(member);

    private bool Decide(MemberInfo member)
    {
        var type = Element(member as Type ?? member.DeclaringType);
        if (type is null || type.IsGenericParameter)
        {
            return true;
        }

        if (type.IsPointer || type.IsFunctionPointer)
        {
            return false;
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

        var space = outer.Namespace ?? "";
        var name = outer.Name.Split('`')[0];
        var full = space + "." + name;
        if (_granted.Contains(full) || _granted.Contains(space)
            || _granted.Contains(full + "." + member.Name))
        {
            return true;
        }

        if (type.Assembly.IsDynamic || _assemblies.Contains(type.Assembly))
        {
            return member is Type || !_refused.Contains(full + "." + member.Name);
        }

        // A member is as open as the types it brings with it: what gives an Assembly is closed like Assembly.
        return AllowList.Allows(space, name, member is Type ? null : member)
            && (member is Type || Definitions(member).SelectMany(MemberShape.Signature).All(Allows));
    }

    /// <summary>The member as its generic type or method declares it: what fills the type parameters was
    /// asked for where it was named.</summary>
    private static IEnumerable<MemberInfo> Definitions(MemberInfo member)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (member.DeclaringType is { IsConstructedGenericType: true } type)
        {
            // Over a type still being built there is no metadata to match; then all of the name must be open.
            var named = type.GetGenericTypeDefinition().GetMember(member.Name, all);
            var same = Array.FindAll(named, n => n.MetadataToken == member.MetadataToken);
            return same.Length > 0 ? same : named;
        }

        return [member is MethodInfo { IsGenericMethod: true } method ? method.GetGenericMethodDefinition() : member];
    }

    private static Type? Element(Type? type)
    {
        while (type is { HasElementType: true, IsPointer: false })
        {
            type = type.GetElementType();
        }

        return type is null ? null : TupleNames.Erase(type);
    }
}
