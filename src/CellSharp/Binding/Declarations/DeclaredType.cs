using System.Reflection.Emit;
using CellSharp.Syntax;

namespace CellSharp.Binding.Declarations;

/// <summary>What a declaration in a cell makes.</summary>
internal enum DeclaredKind
{
    Class,
    Struct,
    Interface,
    RecordClass,
    RecordStruct,
    Enum,
    Delegate,
}

/// <summary>A type that a cell declares, from its first sight to the finished runtime type. Until it is
/// finished its <see cref="Builder"/> stands for it in signatures.</summary>
internal sealed class DeclaredType(string name, DeclaredKind kind, DeclaredType? outer, Identifier identifier)
{
    public string Name { get; } = name;

    public DeclaredKind Kind { get; } = kind;

    public DeclaredType? Outer { get; } = outer;

    /// <summary>The name where it first stands in the cell.</summary>
    public Identifier Identifier { get; } = identifier;

    /// <summary>The declaration, or all of them when it is partial.</summary>
    public List<MemberDeclarationSyntax> Parts { get; } = [];

    /// <summary>Modifiers of all parts together.</summary>
    public DeclarationModifiers Modifiers { get; set; }

    public List<DeclaredType> Nested { get; } = [];

    public TypeBuilder Builder { get; set; } = null!;

    /// <summary>Type parameters with those of the enclosing types before its own, as the runtime counts
    /// them.</summary>
    public GenericTypeParameterBuilder[] TypeParameters { get; set; } = [];

    public int OwnArity { get; init; }

    public Type? Base { get; set; }

    /// <summary>What an enum counts with.</summary>
    public Type Underlying { get; set; } = typeof(int);

    /// <summary>Arguments for the base class's constructor, from the header.</summary>
    public ArgumentListSyntax? BaseArguments { get; set; }

    public TextSpan BaseSpan { get; set; }

    public List<Type> Interfaces { get; } = [];

    public List<DeclaredField> Fields { get; } = [];

    public List<DeclaredMethod> Methods { get; } = [];

    public List<DeclaredProperty> Properties { get; } = [];

    public List<DeclaredEvent> Events { get; } = [];

    public Dictionary<string, DeclaredConstant> Constants { get; } = new(StringComparer.Ordinal);

    /// <summary>Parameters of the primary constructor.</summary>
    public ParameterListSyntax? PrimaryParameters { get; set; }

    /// <summary>The finished type; its definition when it is generic.</summary>
    public Type? Runtime { get; set; }

    public bool IsRecord => Kind is DeclaredKind.RecordClass or DeclaredKind.RecordStruct;

    public bool IsStruct => Kind is DeclaredKind.Struct or DeclaredKind.RecordStruct;

    public bool IsClass => Kind is DeclaredKind.Class or DeclaredKind.RecordClass;

    public bool IsInterface => Kind == DeclaredKind.Interface;

    public bool IsStatic => Has(DeclarationModifiers.Static);

    /// <summary>The type as its own members see it: closed over its own parameters.</summary>
    public Type Self => TypeParameters.Length == 0 ? Builder : Builder.MakeGenericType([.. TypeParameters]);

    public bool Has(DeclarationModifiers modifier) => (Modifiers & modifier) != 0;

    public IEnumerable<DeclaredType> WithNested() => Nested.SelectMany(n => n.WithNested()).Prepend(this);

    /// <summary>The name with those of the enclosing types and its own type parameters, for
    /// messages.</summary>
    public string Text
    {
        get
        {
            var own = TypeParameters.Skip(TypeParameters.Length - OwnArity).Select(p => p.Name);
            return (Outer is null ? "" : Outer.Text + ".") + Name
                + (OwnArity == 0 ? "" : "<" + string.Join(", ", own) + ">");
        }
    }
}
