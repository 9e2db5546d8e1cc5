using System.Reflection;
using CellSharp.Binding.Bound;
using CellSharp.Binding.Members;
using CellSharp.Binding.Types;

namespace CellSharp.Binding.Declarations;

/// <summary>A method that a class or interface has, seen from a type that derives from it: finished or still
/// under construction.</summary>
/// <param name="Owner">The type, with the type arguments it is inherited with.</param>
/// <param name="Name">The method's name; accessors and operators by their metadata names.</param>
/// <param name="Parameters">Parameter types with the type arguments put in.</param>
/// <param name="Passing">How each parameter is passed.</param>
/// <param name="ReturnType">The result with the type arguments put in.</param>
/// <param name="Attributes">As in metadata.</param>
/// <param name="Arity">Number of its own type parameters.</param>
internal sealed record Slot(Type Owner, string Name, Type[] Parameters, RefKind[] Passing, Type ReturnType,
    MethodAttributes Attributes, int Arity)
{
    /// <summary>The declaration, when it is in the same cell.</summary>
    public DeclaredMethod? Declared { get; init; }

    /// <summary>The method on the definition of its type, when that is finished.</summary>
    public MethodInfo? Method { get; init; }

    public bool IsStatic => (Attributes & MethodAttributes.Static) != 0;

    public bool IsAbstract => (Attributes & MethodAttributes.Abstract) != 0;

    public bool IsVirtual => (Attributes & MethodAttributes.Virtual) != 0;

    public bool IsFinal => (Attributes & MethodAttributes.Final) != 0;

    public MethodAttributes Access => Attributes & MethodAttributes.MemberAccessMask;

    public bool Matches(DeclaredMethod method) => Name == method.Name && MatchesParameters(method);

    public bool MatchesParameters(DeclaredMethod method) => Arity == method.TypeParameters.Length
        && Parameters.Length == method.Parameters.Count
        && Parameters.AllPairs(method.Parameters, (own, p) => Slots.SameType(own, p.Type))
        && Passing.Zip(method.Parameters).All(p =>
            (p.First == RefKind.None) == (p.Second.Ref == RefKind.None));

    public bool Matches(Slot other) => Name == other.Name && Arity == other.Arity
        && Parameters.Length == other.Parameters.Length
        && Parameters.AllPairs(other.Parameters, Slots.SameType);

    /// <summary>As messages show it: <c>IShape.Area()</c>, <c>IShape.Name.get</c>.</summary>
    public string Text => TypeText.Of(Owner) + "." + (Name.StartsWith("get_", StringComparison.Ordinal)
        || Name.StartsWith("set_", StringComparison.Ordinal)
        ? (Name[4..] == "Item" && Parameters.Length > 0 ? "this[]" : Name[4..])
        : Name.StartsWith("add_", StringComparison.Ordinal) ? Name[4..]
        : $"{Name}({string.Join(", ", Parameters.Select(TypeText.Of))})");
}

/// <summary>Comparing and listing members of types that may be unfinished, where reflection is of no
/// use.</summary>
internal static class Slots
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Whether two types are the same to the runtime; type parameters of methods by
    /// position.</summary>
    public static bool SameType(Type a, Type b)
    {
        if (a == b)
        {
            return true;
        }

        a = TupleNames.Shallow(a);
        b = TupleNames.Shallow(b);
        if (a.IsGenericParameter || b.IsGenericParameter)
        {
            return a == b || (a.IsGenericParameter && b.IsGenericParameter && a.IsGenericMethodParameter
                && b.IsGenericMethodParameter && a.GenericParameterPosition == b.GenericParameterPosition);
        }

        if (a.HasElementType || b.HasElementType)
        {
            return a.HasElementType && b.HasElementType && a.IsArray == b.IsArray && a.IsByRef == b.IsByRef
                && (!a.IsArray || a.GetArrayRank() == b.GetArrayRank())
                && SameType(a.GetElementType()!, b.GetElementType()!);
        }

        return a == b || (a.IsGenericType && b.IsGenericType
            && a.GetGenericTypeDefinition() == b.GetGenericTypeDefinition()
            && a.GetGenericArguments().AllPairs(b.GetGenericArguments(), SameType));
    }

    public static bool SameParameters(IReadOnlyList<Parameter> a, IReadOnlyList<Parameter> b) =>
        a.Count == b.Count && a.AllPairs(b, (p, q) => SameType(p.Type, q.Type)
            && (p.Ref == RefKind.None) == (q.Ref == RefKind.None));

    /// <summary>All interfaces of a declared type, those of its interfaces and base classes included, each
    /// once.</summary>
    public static List<Type> Interfaces(DeclaredType type, CellTypes types)
    {
        var result = new List<Type>();
        foreach (var face in type.Interfaces)
        {
            AddInterface(face, types, result);
        }

        if (type.Base is not null)
        {
            AddInherited(type.Base, types, result);
        }

        return result;
    }

    /// <summary>The interfaces that a type implements, whatever its state.</summary>
    public static List<Type> InterfacesOf(Type type, CellTypes types)
    {
        var result = new List<Type>();
        AddInherited(type, types, result);
        return result;
    }

    private static void AddInherited(Type type, CellTypes types, List<Type> result)
    {
        if (types.Find(type) is { } declared)
        {
            var map = Map(type, declared.TypeParameters);
            Interfaces(declared, types).ForEach(f =>
                AddInterface(TypeFacts.Substitute(f, map), types, result));
            return;
        }

        if (type.IsGenericParameter)
        {
            return;
        }

        foreach (var face in Definition(type).GetInterfaces())
        {
            AddInterface(TypeFacts.Substitute(face, MapOf(type)), types, result);
        }
    }

    private static void AddInterface(Type face, CellTypes types, List<Type> result)
    {
        if (!result.Exists(f => SameType(f, face)))
        {
            result.Add(face);
            AddInherited(face, types, result);
        }
    }

    /// <summary>The base class with type arguments put in; null above object.</summary>
    public static Type? BaseOf(Type type, CellTypes types) => types.Find(type) is { } declared
        ? declared.Base is null ? null : TypeFacts.Substitute(declared.Base, Map(type,
            declared.TypeParameters))
        : Definition(type).BaseType is { } parent ? TypeFacts.Substitute(parent, MapOf(type)) : null;

    /// <summary>The methods that a type itself declares.</summary>
    public static IEnumerable<Slot> Of(Type type, CellTypes types)
    {
        if (types.Find(type) is { } declared)
        {
            var map = Map(type, declared.TypeParameters);
            return declared.Methods.Where(m => m.Kind is MethodKind.Ordinary or MethodKind.Accessor
                or MethodKind.Operator).Select(m => new Slot(type, m.Name,
                    [.. m.Parameters.Select(p => TypeFacts.Substitute(p.Type, map))],
                    m.Parameters.Map(p => p.Ref), TypeFacts.Substitute(m.ReturnType, map),
                    m.Attributes, m.TypeParameters.Length)
                { Declared = m });
        }

        var arguments = MapOf(type);
        return Definition(type).GetMethods(Declared).Select(m => new Slot(type, m.Name,
            [.. m.GetParameters().Select(p => TypeFacts.Substitute(p.ParameterType.Unref(), arguments))],
            m.GetParameters().Map(p => p.ParameterType.IsByRef ? RefKind.Ref : RefKind.None),
            TypeFacts.Substitute(m.ReturnType, arguments), m.Attributes, m.GetGenericArguments().Length)
        { Method = m });
    }

    private static Type Definition(Type type) => CellTypes.IsInstance(type)
        ? type.GetGenericTypeDefinition() : type;

    private static Dictionary<Type, Type> MapOf(Type type) => CellTypes.IsInstance(type)
        ? Signature.MapOf(type.GetGenericTypeDefinition().GetGenericArguments(), type.GetGenericArguments())
        : [];

    private static Dictionary<Type, Type> Map(Type type, Type[] parameters) =>
        CellTypes.IsInstance(type)
        ? Signature.MapOf(parameters, type.GetGenericArguments()) : [];
}
