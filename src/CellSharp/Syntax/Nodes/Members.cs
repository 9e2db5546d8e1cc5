using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>Fields of one type; with <c>event</c>, events without accessors.</summary>
internal sealed class FieldDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    bool isEvent,
    TypeSyntax type, ImmutableArray<VariableDeclaratorSyntax> variables)
    : MemberDeclarationSyntax(span, attributes, modifiers)
{
    public bool IsEvent { get; } = isEvent;
    public TypeSyntax Type { get; } = type;
    public ImmutableArray<VariableDeclaratorSyntax> Variables { get; } = variables;
}

/// <summary>A method, a local function, or a method at the top level of a cell.</summary>
internal sealed class MethodDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    TypeSyntax returnType, NameSyntax? explicitInterface, Identifier name,
    ImmutableArray<TypeParameterSyntax> typeParameters, ParameterListSyntax parameters,
    ImmutableArray<ConstraintClauseSyntax> constraints, BlockSyntax? body, ExpressionSyntax? expressionBody)
    : MemberDeclarationSyntax(span, attributes, modifiers)
{
    public TypeSyntax ReturnType { get; } = returnType;
    public NameSyntax? ExplicitInterface { get; } = explicitInterface;
    public Identifier Name { get; } = name;
    public ImmutableArray<TypeParameterSyntax> TypeParameters { get; } = typeParameters;
    public ParameterListSyntax Parameters { get; } = parameters;
    public ImmutableArray<ConstraintClauseSyntax> Constraints { get; } = constraints;
    public BlockSyntax? Body { get; } = body;

    /// <summary>What follows <c>=&gt;</c>. Null together with <see cref="Body"/> when the method has no
    /// body.</summary>
    public ExpressionSyntax? ExpressionBody { get; } = expressionBody;
}

/// <summary>A property, or with parameters an indexer (its name is then <c>this</c>), or with
/// <see cref="IsEvent"/> an event that has accessors.</summary>
internal sealed class PropertyDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    bool isEvent,
    TypeSyntax type, NameSyntax? explicitInterface, Identifier name, ParameterListSyntax? parameters,
    ImmutableArray<AccessorSyntax> accessors, ExpressionSyntax? expressionBody, ExpressionSyntax? initializer)
    : MemberDeclarationSyntax(span, attributes, modifiers)
{
    public bool IsEvent { get; } = isEvent;
    public TypeSyntax Type { get; } = type;
    public NameSyntax? ExplicitInterface { get; } = explicitInterface;
    public Identifier Name { get; } = name;

    /// <summary>Set for an indexer only.</summary>
    public ParameterListSyntax? Parameters { get; } = parameters;

    /// <summary>Empty when the property is <c>=&gt; expression</c>.</summary>
    public ImmutableArray<AccessorSyntax> Accessors { get; } = accessors;

    public ExpressionSyntax? ExpressionBody { get; } = expressionBody;
    public ExpressionSyntax? Initializer { get; } = initializer;
}

/// <summary>Kinds of accessor.</summary>
internal enum AccessorKind
{
    Get, Set, Init, Add, Remove,
}

/// <summary><c>get;</c>, <c>private set { ... }</c>, <c>init =&gt; ...;</c>. Without any body it is automatic
/// (or abstract).</summary>
internal sealed class AccessorSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    AccessorKind kind,
    BlockSyntax? body, ExpressionSyntax? expressionBody) : SyntaxNode(span)
{
    public ImmutableArray<AttributeListSyntax> Attributes { get; } = attributes;
    public DeclarationModifiers Modifiers { get; } = modifiers;
    public AccessorKind Kind { get; } = kind;
    public BlockSyntax? Body { get; } = body;
    public ExpressionSyntax? ExpressionBody { get; } = expressionBody;
}

/// <summary>A constructor; static ones are marked so by their modifiers.</summary>
internal sealed class ConstructorDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    Identifier name,
    ParameterListSyntax parameters, ConstructorInitializerSyntax? initializer, BlockSyntax? body,
    ExpressionSyntax? expressionBody) : MemberDeclarationSyntax(span, attributes, modifiers)
{
    public Identifier Name { get; } = name;
    public ParameterListSyntax Parameters { get; } = parameters;
    public ConstructorInitializerSyntax? Initializer { get; } = initializer;
    public BlockSyntax? Body { get; } = body;
    public ExpressionSyntax? ExpressionBody { get; } = expressionBody;
}

/// <summary><c>: base(arguments)</c> or <c>: this(arguments)</c>.</summary>
internal sealed class ConstructorInitializerSyntax(TextSpan span, bool isThis, ArgumentListSyntax arguments)
    : SyntaxNode(span)
{
    public bool IsThis { get; } = isThis;
    public ArgumentListSyntax Arguments { get; } = arguments;
}

/// <summary><c>~Name() { ... }</c>.</summary>
internal sealed class FinalizerDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    Identifier name,
    BlockSyntax? body, ExpressionSyntax? expressionBody)
    : MemberDeclarationSyntax(span, attributes, modifiers)
{
    public Identifier Name { get; } = name;
    public BlockSyntax? Body { get; } = body;
    public ExpressionSyntax? ExpressionBody { get; } = expressionBody;
}

/// <summary>A user-defined operator or conversion. <see cref="Symbol"/> is the token's text: <c>+</c>,
/// <c>==</c>, <c>true</c>, <c>++</c>, <c>&gt;&gt;</c>; for conversions <c>implicit</c> or <c>explicit</c>,
/// and the type converted to is <see cref="Type"/>.</summary>
internal sealed class OperatorDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    TypeSyntax type,
    NameSyntax? explicitInterface, bool isChecked, Identifier symbol, ParameterListSyntax parameters,
    BlockSyntax? body, ExpressionSyntax? expressionBody)
    : MemberDeclarationSyntax(span, attributes, modifiers)
{
    /// <summary>The type that the operator returns.</summary>
    public TypeSyntax Type { get; } = type;

    public NameSyntax? ExplicitInterface { get; } = explicitInterface;
    public bool IsChecked { get; } = isChecked;
    public Identifier Symbol { get; } = symbol;
    public ParameterListSyntax Parameters { get; } = parameters;
    public BlockSyntax? Body { get; } = body;
    public ExpressionSyntax? ExpressionBody { get; } = expressionBody;
    internal bool IsConversion => Symbol.Text is "implicit" or "explicit";
}
