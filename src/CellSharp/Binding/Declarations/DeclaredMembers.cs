using System.Reflection;
using System.Reflection.Emit;
using CellSharp.Binding.Members;
using CellSharp.Syntax;

namespace CellSharp.Binding.Declarations;

/// <summary>A field of a cell type; backing fields of properties and events are fields too.</summary>
internal sealed class DeclaredField(string name, Type type, FieldAttributes attributes)
{
    public string Name { get; } = name;

    public Type Type { get; } = type;

    public FieldAttributes Attributes { get; } = attributes;

    public bool IsStatic => (Attributes & FieldAttributes.Static) != 0;

    public bool IsReadOnly { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Made for a property, an event or a captured parameter: no source names it.</summary>
    public bool IsSynthesised { get; init; }

    public ExpressionSyntax? Initializer { get; init; }

    public TypeSyntax? TypeSyntax { get; init; }

    /// <summary>Set for a constant; its value goes into the metadata.</summary>
    public DeclaredConstant? Constant { get; init; }

    public TextSpan Span { get; init; }

    /// <summary>The parameter of a primary constructor whose value the field takes first of all.</summary>
    public int? FromParameter { get; set; }

    public IReadOnlyList<CustomAttributeBuilder> CustomAttributes { get; init; } = [];

    public FieldBuilder Builder { get; set; } = null!;
}

/// <summary>A constant or a member of an enum, evaluated on first use because constants refer to each
/// other.</summary>
internal sealed class DeclaredConstant(DeclaredType owner, string name, Type type, ExpressionSyntax? syntax)
{
    public DeclaredType Owner { get; } = owner;

    public string Name { get; } = name;

    public Type Type { get; } = type;

    public ExpressionSyntax? Syntax { get; } = syntax;

    /// <summary>The member of the enum before, whose value plus one is the default.</summary>
    public DeclaredConstant? Previous { get; init; }

    public TextSpan Span { get; init; }

    public object? Value { get; set; }

    public bool IsKnown { get; set; }

    public bool IsBeingEvaluated { get; set; }
}

/// <summary>A property or indexer with its accessor methods.</summary>
internal sealed class DeclaredProperty(string name, Type type)
{
    public string Name { get; } = name;

    public Type Type { get; } = type;

    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    public DeclaredMethod? Getter { get; set; }

    public DeclaredMethod? Setter { get; set; }

    /// <summary>Where an automatic property keeps its value.</summary>
    public DeclaredField? Backing { get; set; }

    public bool IsRequired { get; init; }

    public TextSpan Span { get; init; }

    /// <summary>As in the cell, or of a record's parameter.</summary>
    public PropertyDeclarationSyntax? Syntax { get; init; }

    public IReadOnlyList<CustomAttributeBuilder> CustomAttributes { get; init; } = [];
}

/// <summary>An event with its accessor methods.</summary>
internal sealed class DeclaredEvent(string name, Type type)
{
    public string Name { get; } = name;

    public Type Type { get; } = type;

    public DeclaredMethod Add { get; set; } = null!;

    public DeclaredMethod Remove { get; set; } = null!;
}

/// <summary>What kind of method a member is.</summary>
internal enum MethodKind
{
    Ordinary,
    Constructor,
    StaticConstructor,
    Accessor,
    Operator,
    Finaliser,
}

/// <summary>Anything with a body: method, constructor, accessor, operator, finaliser.</summary>
internal sealed class DeclaredMethod(DeclaredType type, string name, MethodKind kind,
    MethodAttributes attributes)
{
    public DeclaredType Type { get; } = type;

    public string Name { get; } = name;

    public MethodKind Kind { get; } = kind;

    public MethodAttributes Attributes { get; set; } = attributes;

    public IReadOnlyList<Parameter> Parameters { get; set; } = [];

    public Type ReturnType { get; set; } = typeof(void);

    public GenericTypeParameterBuilder[] TypeParameters { get; set; } = [];

    /// <summary>Modifiers as written; what is implied is in <see cref="Attributes"/>.</summary>
    public DeclarationModifiers Modifiers { get; init; }

    /// <summary>The interface of an explicit implementation.</summary>
    public Type? ExplicitInterface { get; init; }

    /// <summary>Name of the interface's member that is implemented explicitly.</summary>
    public string? ImplementedName { get; init; }

    /// <summary>Slots that this method fills although name or signature would not say so.</summary>
    public List<Slot> Implements { get; } = [];

    /// <summary>Overrides with a more derived result.</summary>
    public bool IsCovariant { get; set; }

    /// <summary>What is bound and compiled; null when the emitter writes the body itself.</summary>
    public MemberCode? Code { get; set; }

    /// <summary>A constructor's field initialisers and call of the next constructor.</summary>
    public MemberCode? Start { get; set; }

    /// <summary>The constructor of the same cell that a constructor calls, once that is known.</summary>
    public DeclaredMethod? Following { get; set; }

    /// <summary>The constructor called next when that needs no code.</summary>
    public ConstructorTarget? Next { get; set; }

    /// <summary>What the emitter writes when there is no <see cref="Code"/>.</summary>
    public NativeBody Native { get; init; }

    /// <summary>The field that a native accessor reads or writes.</summary>
    public DeclaredField? Field { get; init; }

    public TextSpan Span { get; init; }

    public bool IsInitOnly { get; init; }

    public bool IsExtension { get; init; }

    public IReadOnlyList<CustomAttributeBuilder> CustomAttributes { get; init; } = [];

    /// <summary>Made when the signature is known, or before for a generic method.</summary>
    public MethodBuilder? Builder { get; set; }

    public ConstructorBuilder? Constructor { get; set; }

    public bool IsStatic => (Attributes & MethodAttributes.Static) != 0;

    public bool IsAbstract => (Attributes & MethodAttributes.Abstract) != 0;

    public bool IsVirtual => (Attributes & MethodAttributes.Virtual) != 0
        && (Attributes & MethodAttributes.Final) == 0;

    public bool IsOverride => (Modifiers & DeclarationModifiers.Override) != 0;

    public bool IsPublic => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;

    public bool IsPrivate => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private;
}

/// <summary>Bodies that need no binding.</summary>
internal enum NativeBody
{
    None,
    Abstract,
    GetField,
    SetField,
    AddHandler,
    RemoveHandler,
    /// <summary>A synthesised member of a record, told by its name.</summary>
    Record,
    /// <summary>Invoke and its companions, which the runtime supplies.</summary>
    Delegate,
}

/// <summary>A body to bind and compile, numbered in its cell; the emitted method only calls the delegate that
/// comes of it.</summary>
internal sealed class MemberCode(DeclaredMethod method, CodeKind kind)
{
    public int Index { get; set; } = -1;

    public DeclaredMethod Method { get; } = method;

    public CodeKind Kind { get; } = kind;

    public BlockSyntax? Block { get; init; }

    public ExpressionSyntax? Expression { get; init; }

    public ParameterListSyntax? Parameters { get; init; }

    /// <summary>As written; null is void.</summary>
    public TypeSyntax? ReturnType { get; init; }

    /// <summary>The type of a setter's <c>value</c>.</summary>
    public TypeSyntax? ValueType { get; init; }

    public IReadOnlyList<TypeParameterSyntax> TypeParameters { get; init; } = [];

    public IReadOnlyList<ConstraintClauseSyntax> Constraints { get; init; } = [];

    public ConstructorInitializerSyntax? Initializer { get; init; }

    /// <summary>A primary or default constructor: initialisers see its parameters.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>Name of the field that the keyword <c>field</c> means here.</summary>
    public string? BackingField { get; init; }

    public TextSpan NameSpan { get; init; }

    public TextSpan Span { get; init; }

    public bool IsAsync { get; init; }

    /// <summary>Constructors one of which is called next, in the order in which the code numbers
    /// them.</summary>
    public List<ConstructorTarget> Targets { get; } = [];
}

/// <summary>What a <see cref="MemberCode"/> is part of.</summary>
internal enum CodeKind
{
    Body,
    /// <summary>Field initialisers and the arguments of the constructor called next.</summary>
    ConstructorStart,
    ConstructorBody,
    StaticConstructor,
}

/// <summary>A constructor of the same type or the base class that another one may call.</summary>
/// <param name="Owner">Its type, with type arguments.</param>
/// <param name="Parameters">Types of its parameters.</param>
internal sealed record ConstructorTarget(Type Owner, Type[] Parameters)
{
    /// <summary>The declaration, when it is in the same cell.</summary>
    public DeclaredMethod? Declared { get; init; }

    /// <summary>The constructor on the definition of its type, when that is finished.</summary>
    public ConstructorInfo? Constructor { get; init; }

    /// <summary>Tells it among the finished type's constructors.</summary>
    public int Token => Declared?.Constructor!.MetadataToken ?? Constructor!.MetadataToken;
}
