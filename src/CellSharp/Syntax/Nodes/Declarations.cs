using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>Modifiers before a declaration, as a set; their order in the cell does not matter to the
/// binder.</summary>
[Flags]
internal enum DeclarationModifiers
{
    None = 0,
    Public = 1,
    Private = 1 << 1,
    Protected = 1 << 2,
    Internal = 1 << 3,
    File = 1 << 4,
    Static = 1 << 5,
    Abstract = 1 << 6,
    Virtual = 1 << 7,
    Override = 1 << 8,
    Sealed = 1 << 9,
    ReadOnly = 1 << 10,
    Const = 1 << 11,
    Async = 1 << 12,
    Partial = 1 << 13,
    Required = 1 << 14,
    New = 1 << 15,
    Extern = 1 << 16,
    Unsafe = 1 << 17,
    Volatile = 1 << 18,
    /// <summary><c>ref struct</c> only; a ref return is a <see cref="RefTypeSyntax"/>.</summary>
    Ref = 1 << 19,
}

/// <summary>A declaration: a member of a type, or a type, method or property at the top level of a
/// cell.</summary>
internal abstract class MemberDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers)
    : SyntaxNode(span)
{
    public ImmutableArray<AttributeListSyntax> Attributes { get; } = attributes;
    public DeclarationModifiers Modifiers { get; } = modifiers;
}

/// <summary>What a <see cref="TypeDeclarationSyntax"/> declares.</summary>
internal enum TypeDeclarationKind
{
    Class, Struct, Interface, RecordClass, RecordStruct,
    /// <summary>An extension block: <c>extension(string s) { ... }</c>; it has no name.</summary>
    Extension,
}

/// <summary>A class, struct, record, interface or extension block.</summary>
internal sealed class TypeDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    TypeDeclarationKind kind, Identifier name, ImmutableArray<TypeParameterSyntax> typeParameters,
    ParameterListSyntax? parameters, ImmutableArray<BaseTypeSyntax> baseTypes,
    ImmutableArray<ConstraintClauseSyntax> constraints, ImmutableArray<MemberDeclarationSyntax> members)
    : MemberDeclarationSyntax(span, attributes, modifiers)
{
    public TypeDeclarationKind Kind { get; } = kind;
    public Identifier Name { get; } = name;
    public ImmutableArray<TypeParameterSyntax> TypeParameters { get; } = typeParameters;

    /// <summary>Of the primary constructor, or the receiver of an extension block.</summary>
    public ParameterListSyntax? Parameters { get; } = parameters;

    public ImmutableArray<BaseTypeSyntax> BaseTypes { get; } = baseTypes;
    public ImmutableArray<ConstraintClauseSyntax> Constraints { get; } = constraints;

    /// <summary>Empty when a semicolon stands in place of the body.</summary>
    public ImmutableArray<MemberDeclarationSyntax> Members { get; } = members;
}

/// <summary>A base type; the first may carry arguments for its constructor: <c>: Shape(name)</c>.</summary>
internal sealed class BaseTypeSyntax(TextSpan span, TypeSyntax type, ArgumentListSyntax? arguments)
    : SyntaxNode(span)
{
    public TypeSyntax Type { get; } = type;
    public ArgumentListSyntax? Arguments { get; } = arguments;
}

/// <summary>An enum.</summary>
internal sealed class EnumDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    Identifier name,
    TypeSyntax? underlyingType, ImmutableArray<EnumMemberSyntax> members)
    : MemberDeclarationSyntax(span, attributes, modifiers)
{
    public Identifier Name { get; } = name;
    public TypeSyntax? UnderlyingType { get; } = underlyingType;
    public ImmutableArray<EnumMemberSyntax> Members { get; } = members;
}

/// <summary><c>name = value</c> inside an enum.</summary>
internal sealed class EnumMemberSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, Identifier name, ExpressionSyntax? value)
    : SyntaxNode(span)
{
    public ImmutableArray<AttributeListSyntax> Attributes { get; } = attributes;
    public Identifier Name { get; } = name;
    public ExpressionSyntax? Value { get; } = value;
}

/// <summary>A delegate type.</summary>
internal sealed class DelegateDeclarationSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, DeclarationModifiers modifiers,
    TypeSyntax returnType, Identifier name, ImmutableArray<TypeParameterSyntax> typeParameters,
    ParameterListSyntax parameters, ImmutableArray<ConstraintClauseSyntax> constraints)
    : MemberDeclarationSyntax(span, attributes, modifiers)
{
    public TypeSyntax ReturnType { get; } = returnType;
    public Identifier Name { get; } = name;
    public ImmutableArray<TypeParameterSyntax> TypeParameters { get; } = typeParameters;
    public ParameterListSyntax Parameters { get; } = parameters;
    public ImmutableArray<ConstraintClauseSyntax> Constraints { get; } = constraints;
}

/// <summary><c>namespace</c>: not allowed in a cell (CS7021); kept so that its contents are still
/// checked.</summary>
internal sealed class NamespaceDeclarationSyntax(TextSpan span, NameSyntax name,
    ImmutableArray<SyntaxNode> items)
    : MemberDeclarationSyntax(span, [], DeclarationModifiers.None)
{
    public NameSyntax Name { get; } = name;
    public ImmutableArray<SyntaxNode> Items { get; } = items;
}

/// <summary><c>&lt;in T&gt;</c>, <c>&lt;out T&gt;</c>: <see cref="Variance"/> is In, Out or Value.</summary>
internal sealed class TypeParameterSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, ArgumentPassing variance, Identifier name)
    : SyntaxNode(span)
{
    public ImmutableArray<AttributeListSyntax> Attributes { get; } = attributes;
    public ArgumentPassing Variance { get; } = variance;
    public Identifier Name { get; } = name;
}

/// <summary><c>where name : constraints</c>.</summary>
internal sealed class ConstraintClauseSyntax(
    TextSpan span, Identifier name, ImmutableArray<ConstraintSyntax> constraints) : SyntaxNode(span)
{
    public Identifier Name { get; } = name;
    public ImmutableArray<ConstraintSyntax> Constraints { get; } = constraints;
}

/// <summary>Kinds of constraint on a type parameter.</summary>
internal enum ConstraintKind
{
    Type, Class, NullableClass, Struct, NotNull, Unmanaged, New, Default, AllowsRefStruct,
}

/// <summary>One constraint; <see cref="Type"/> is set for kind Type only.</summary>
internal sealed class ConstraintSyntax(TextSpan span, ConstraintKind kind, TypeSyntax? type)
    : SyntaxNode(span)
{
    public ConstraintKind Kind { get; } = kind;
    public TypeSyntax? Type { get; } = type;
}

/// <summary>Parameters with their brackets, round or square (indexers).</summary>
internal sealed class ParameterListSyntax(TextSpan span, ImmutableArray<ParameterSyntax> parameters)
    : SyntaxNode(span)
{
    public ImmutableArray<ParameterSyntax> Parameters { get; } = parameters;
}

/// <summary>A parameter of a method, lambda, delegate, indexer or primary constructor.</summary>
internal sealed class ParameterSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, ArgumentPassing passing, bool isThis,
    bool isParams,
    bool isScoped, TypeSyntax? type, Identifier name, ExpressionSyntax? @default) : SyntaxNode(span)
{
    public ImmutableArray<AttributeListSyntax> Attributes { get; } = attributes;
    public ArgumentPassing Passing { get; } = passing;
    public bool IsThis { get; } = isThis;
    public bool IsParams { get; } = isParams;
    public bool IsScoped { get; } = isScoped;

    /// <summary>Null for a lambda parameter whose type is inferred.</summary>
    public TypeSyntax? Type { get; } = type;

    public Identifier Name { get; } = name;
    public ExpressionSyntax? Default { get; } = @default;
}

/// <summary><c>[target: A, B(1)]</c>.</summary>
internal sealed class AttributeListSyntax(
    TextSpan span, Identifier? target, ImmutableArray<AttributeSyntax> attributes) : SyntaxNode(span)
{
    /// <summary><c>return</c>, <c>field</c>, <c>assembly</c> and so on.</summary>
    public Identifier? Target { get; } = target;

    public ImmutableArray<AttributeSyntax> Attributes { get; } = attributes;
}

/// <summary>One attribute.</summary>
internal sealed class AttributeSyntax(
    TextSpan span, NameSyntax name, ImmutableArray<AttributeArgumentSyntax> arguments) : SyntaxNode(span)
{
    public NameSyntax Name { get; } = name;
    public ImmutableArray<AttributeArgumentSyntax> Arguments { get; } = arguments;
}

/// <summary><c>value</c>, <c>name: value</c> (a parameter) or <c>Name = value</c> (a property).</summary>
internal sealed class AttributeArgumentSyntax(
    TextSpan span, Identifier? name, bool isProperty, ExpressionSyntax expression) : SyntaxNode(span)
{
    public Identifier? Name { get; } = name;
    public bool IsProperty { get; } = isProperty;
    public ExpressionSyntax Expression { get; } = expression;
}
