using System.Collections.Concurrent;
using System.Reflection;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Members;

/// <summary>Members of a type by name, most derived first, as the language sees them.</summary>
internal static class MemberLookup
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<MemberKey, MemberInfo[]> Known = new();

    /// <summary>Members of that name of the type and its bases; overriding members left out in favour of the
    /// slot.</summary>
    public static MemberInfo[] Find(Type type, string name) =>
        Known.GetOrAdd((TupleNames.Shallow(type), name), static key => Search(key.Type, key.Name));

    private static MemberInfo[] Search(Type type, string name)
    {
        var result = new List<MemberInfo>();
        foreach (var t in TypeFacts.SelfAndBases(type))
        {
            var here =
                t.GetMember(name,
                MemberTypes.Method | MemberTypes.Property | MemberTypes.Field | MemberTypes.Event, All);
            foreach (var member in here)
            {
                if (member is MethodInfo { IsSpecialName: true } m
                    && !name.StartsWith("op_", StringComparison.Ordinal))
                {
                    continue;
                }

                // An event has a field of the same name behind it in cell types.
                if (member is FieldInfo && here.Any(o => o is EventInfo))
                {
                    continue;
                }

                if (!result.Exists(r => Overrides(r, member)))
                {
                    result.Add(member);
                }
            }
        }

        return [.. result];
    }

    private static bool Overrides(MemberInfo derived, MemberInfo member)
    {
        var a = Accessor(derived);
        var b = Accessor(member);
        return a is not null && b is { IsVirtual: true } && a.IsVirtual
            && a.GetBaseDefinition() == b.GetBaseDefinition();
    }

    private static MethodInfo? Accessor(MemberInfo member) => member switch
    {
        MethodInfo m => m,
        PropertyInfo p => p.GetMethod ?? p.SetMethod,
        _ => null,
    };

    /// <summary>All indexers of a type and its bases.</summary>
    public static List<PropertyInfo> Indexers(Type type)
    {
        var result = new List<PropertyInfo>();
        foreach (var t in TypeFacts.SelfAndBases(type))
        {
            foreach (var p in t.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (p.GetIndexParameters().Length > 0 && !result.Exists(r => Overrides(r, p)))
                {
                    result.Add(p);
                }
            }
        }

        return result;
    }

    /// <summary>Names a user could have meant.</summary>
    public static IEnumerable<string> Names(Type type) => TypeFacts.SelfAndBases(type)
        .SelectMany(t =>
            t.GetMembers(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(m => m is not (MethodInfo { IsSpecialName: true } or ConstructorInfo))
        .Select(m => m.Name).Concat(TupleNames.Of(type)?.OfType<string>() ?? []);

    /// <summary>Whether code of a cell may use a member: public, or inside the type (or a derived one)
    /// itself.</summary>
    public static bool IsAccessible(MemberInfo member, Type? from)
    {
        var (isPublic, isFamily) = member switch
        {
            MethodBase m => (m.IsPublic, m.IsFamily || m.IsFamilyOrAssembly),
            FieldInfo f => (f.IsPublic, f.IsFamily || f.IsFamilyOrAssembly),
            PropertyInfo p => Widest(p.GetMethod, p.SetMethod),
            EventInfo e => Widest(e.AddMethod, e.RemoveMethod),
            Type t => (t.IsPublic || t.IsNestedPublic, t.IsNestedFamily),
            _ => (false, false),
        };
        if (isPublic || IsInternal(member))
        {
            return true;
        }

        if (from is null)
        {
            return false;
        }

        var declaring = member.DeclaringType is { IsGenericType: true } g ? g.GetGenericTypeDefinition()
            : member.DeclaringType;
        for (var t = from; t is not null; t = t.DeclaringType)
        {
            for (var b = t; b is not null; b = b.BaseType)
            {
                var definition = b.IsGenericType ? b.GetGenericTypeDefinition() : b;
                if (definition == declaring)
                {
                    return b == t || isFamily;
                }
            }
        }

        return false;
    }

    /// <summary>Internal members of cell types are open to all cells, as if they were one
    /// assembly.</summary>
    private static bool IsInternal(MemberInfo member) => member switch
    {
        MethodBase m => m.IsAssembly || m.IsFamilyOrAssembly,
        FieldInfo f => f.IsAssembly || f.IsFamilyOrAssembly,
        PropertyInfo p => (p.GetMethod is { } g && IsInternal(g)) || (p.SetMethod is { } s && IsInternal(s)),
        EventInfo e => IsInternal(e.AddMethod!),
        Type t => t.IsNestedAssembly || t.IsNestedFamORAssem,
        _ => false,
    } && (member as Type ?? member.DeclaringType!).Assembly.IsDynamic;

    private static (bool, bool) Widest(MethodInfo? a, MethodInfo? b) => (
        a?.IsPublic == true || b?.IsPublic == true,
        a is { IsFamily: true } or { IsFamilyOrAssembly: true }
            || b is { IsFamily: true } or { IsFamilyOrAssembly: true });
}

/// <summary>For names that are a value and its type at once.</summary>
internal static class StaticMembers
{
    public static bool Has(Type type, string name) => MemberLookup.Find(type, name).Any(m => m switch
    {
        MethodInfo f => f.IsStatic,
        FieldInfo f => f.IsStatic,
        PropertyInfo p => (p.GetMethod ?? p.SetMethod)!.IsStatic,
        _ => false,
    });
}
