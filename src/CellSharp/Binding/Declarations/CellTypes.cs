using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Bound;

namespace CellSharp.Binding.Declarations;

/// <summary>All types that one cell declares, in a collectible assembly of their own.</summary>
internal sealed class CellTypes
{
    private readonly Dictionary<TypeKey, DeclaredType> _roots = [];

    // By reference: the runtime's own comparison asks unfinished types what they cannot tell yet.
    private readonly Dictionary<object, DeclaredType> _builders = new(ReferenceEqualityComparer.Instance);

    public CellTypes(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Cell" + text),
            AssemblyBuilderAccess.RunAndCollect);
        Module = assembly.DefineDynamicModule("cell");
        Holder = Module.DefineType("Submission#" + text, TypeAttributes.Public | TypeAttributes.Sealed);
    }

    public ModuleBuilder Module { get; }

    /// <summary>The class around all of them, as scripts have it: <c>Submission#0</c>.</summary>
    public TypeBuilder Holder { get; }

    public IEnumerable<DeclaredType> Roots => _roots.Values;

    public IEnumerable<DeclaredType> All => Roots.SelectMany(r => r.WithNested());

    /// <summary>Bodies in the order of their numbers.</summary>
    public List<MemberCode> Codes { get; } = [];

    /// <summary>Binds a body for an object type and type arguments of its method; given when the types are
    /// finished.</summary>
    public Func<MemberCode, Type, Type[], BoundLambda?> BindCode { get; set; } = null!;

    /// <summary>Bodies bound already: those that no type argument can change.</summary>
    public Dictionary<MemberCode, BoundLambda> Bound { get; } = [];

    public DeclaredType? Root(string name, int arity) => _roots.GetValueOrDefault((name, arity));

    public void AddRoot(DeclaredType type) => _roots[(type.Name, type.OwnArity)] = type;

    /// <summary>The declaration behind a type under construction.</summary>
    public DeclaredType? Find(Type type)
    {
        var definition = CellTypes.IsInstance(type)
            ? type.GetGenericTypeDefinition() : type;
        return definition is TypeBuilder ? _builders.GetValueOrDefault(definition) : null;
    }

    public void Remember(DeclaredType type) => _builders[type.Builder] = type;

    public int Number(MemberCode code)
    {
        code.Index = Codes.Count;
        Codes.Add(code);
        return code.Index;
    }

    /// <summary>A generic type with type arguments, finished or not.</summary>
    public static bool IsInstance(Type type) => type.IsGenericType && !type.IsGenericTypeDefinition;

    /// <summary>Whether a type is, or is made of, types not finished yet; reflection does not answer for
    /// those.</summary>
    public static bool IsUnfinished(Type type) => type is TypeBuilder or GenericTypeParameterBuilder
        || (type.HasElementType && IsUnfinished(type.GetElementType()!))
        || (CellTypes.IsInstance(type)
            && (type.GetGenericTypeDefinition() is TypeBuilder
                || type.GetGenericArguments().Any(IsUnfinished)));
}

/// <summary>Makes declared types real; what binding needs of the emitter.</summary>
internal interface ITypeEmitter
{
    /// <summary>Writes the members and finishes all types.</summary>
    /// <exception cref="TypeLoadException">The runtime refuses a type.</exception>
    void Emit(CellTypes types);
}
