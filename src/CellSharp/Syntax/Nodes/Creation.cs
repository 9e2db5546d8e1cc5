using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary><c>new Type(arguments) { initialiser }</c>; target-typed <c>new(...)</c> has no type.</summary>
internal sealed class ObjectCreationSyntax(
    TextSpan span, TypeSyntax? type, ArgumentListSyntax? arguments, InitializerSyntax? initializer)
    : ExpressionSyntax(span)
{
    public TypeSyntax? Type { get; } = type;

    /// <summary>Null when only an initialiser follows the type.</summary>
    public ArgumentListSyntax? Arguments { get; } = arguments;

    public InitializerSyntax? Initializer { get; } = initializer;
}

/// <summary><c>new int[n, m] { ... }</c>, <c>new int[] { ... }</c> or <c>new[] { ... }</c>.</summary>
internal sealed class ArrayCreationSyntax(
    TextSpan span, TypeSyntax? elementType, int rank, ImmutableArray<ExpressionSyntax> sizes,
    InitializerSyntax? initializer) : ExpressionSyntax(span)
{
    /// <summary>The element type, itself an array type for jagged arrays; null for <c>new[]</c>.</summary>
    public TypeSyntax? ElementType { get; } = elementType;

    /// <summary>Number of dimensions of the outermost array, from 1.</summary>
    public int Rank { get; } = rank;

    /// <summary>One size per dimension, or none.</summary>
    public ImmutableArray<ExpressionSyntax> Sizes { get; } = sizes;

    public InitializerSyntax? Initializer { get; } = initializer;
}

/// <summary><c>stackalloc T[n]</c>, refused by name (CELL1043).</summary>
internal sealed class StackAllocSyntax(
    TextSpan span, TypeSyntax? elementType, ExpressionSyntax? size, InitializerSyntax? initializer)
    : ExpressionSyntax(span)
{
    public TypeSyntax? ElementType { get; } = elementType;
    public ExpressionSyntax? Size { get; } = size;
    public InitializerSyntax? Initializer { get; } = initializer;
}

/// <summary>What an initialiser in braces does.</summary>
internal enum InitializerKind
{
    /// <summary>Sets members: every element is an <see cref="AssignmentSyntax"/> whose target is an
    /// <see cref="IdentifierNameSyntax"/> or an <see cref="ImplicitElementAccessSyntax"/>, and whose value
    /// may be a nested <see cref="InitializerSyntax"/>. An empty pair of braces is of this kind
    /// too.</summary>
    Object,

    /// <summary>Adds elements; an element in braces of its own is an initialiser of kind
    /// <see cref="ElementArguments"/>.</summary>
    Collection,

    /// <summary>Gives the elements of an array; nested braces are further dimensions, of this kind as
    /// well.</summary>
    Array,

    /// <summary>The arguments of one call of <c>Add</c>: <c>{ key, value }</c>.</summary>
    ElementArguments,
}

/// <summary><c>{ ... }</c> after a creation, a <c>with</c>, or nested in one.</summary>
internal sealed class InitializerSyntax(TextSpan span, InitializerKind kind,
    ImmutableArray<ExpressionSyntax> elements)
    : ExpressionSyntax(span)
{
    public InitializerKind Kind { get; } = kind;
    public ImmutableArray<ExpressionSyntax> Elements { get; } = elements;
}

/// <summary><c>[index]</c> as the target inside an object initialiser.</summary>
internal sealed class ImplicitElementAccessSyntax(TextSpan span, ArgumentListSyntax arguments)
    : ExpressionSyntax(span)
{
    public ArgumentListSyntax Arguments { get; } = arguments;
}

/// <summary><c>new { a, Name = b }</c>.</summary>
internal sealed class AnonymousObjectSyntax(TextSpan span, ImmutableArray<AnonymousMemberSyntax> members)
    : ExpressionSyntax(span)
{
    public ImmutableArray<AnonymousMemberSyntax> Members { get; } = members;
}

/// <summary>A member of an anonymous type; without a name it takes that of its expression.</summary>
internal sealed class AnonymousMemberSyntax(TextSpan span, Identifier? name, ExpressionSyntax expression)
    : SyntaxNode(span)
{
    public Identifier? Name { get; } = name;
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>[a, .. b]</c>.</summary>
internal sealed class CollectionSyntax(TextSpan span, ImmutableArray<CollectionElementSyntax> elements)
    : ExpressionSyntax(span)
{
    public ImmutableArray<CollectionElementSyntax> Elements { get; } = elements;
}

/// <summary>An element, or with <c>..</c> all elements of another collection.</summary>
internal sealed class CollectionElementSyntax(TextSpan span, bool isSpread, ExpressionSyntax expression)
    : SyntaxNode(span)
{
    public bool IsSpread { get; } = isSpread;
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>expression with { A = 1 }</c>.</summary>
internal sealed class WithSyntax(TextSpan span, ExpressionSyntax expression, InitializerSyntax initializer)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;
    public InitializerSyntax Initializer { get; } = initializer;
}

/// <summary>A lambda of any form, or <c>delegate (...) { }</c>.</summary>
internal sealed class LambdaSyntax(
    TextSpan span, ImmutableArray<AttributeListSyntax> attributes, bool isAsync, bool isStatic,
    TypeSyntax? returnType,
    ParameterListSyntax? parameters, SyntaxNode body, bool isAnonymousMethod) : ExpressionSyntax(span)
{
    public ImmutableArray<AttributeListSyntax> Attributes { get; } = attributes;
    public bool IsAsync { get; } = isAsync;
    public bool IsStatic { get; } = isStatic;
    public TypeSyntax? ReturnType { get; } = returnType;

    /// <summary>Null only for <c>delegate { }</c>, which fits any parameters. A parameter without a type is
    /// inferred.</summary>
    public ParameterListSyntax? Parameters { get; } = parameters;

    /// <summary>An <see cref="ExpressionSyntax"/> or a <see cref="BlockSyntax"/>.</summary>
    public SyntaxNode Body { get; } = body;

    public bool IsAnonymousMethod { get; } = isAnonymousMethod;
}

/// <summary><c>governing switch { pattern when guard => value, ... }</c>.</summary>
internal sealed class SwitchExpressionSyntax(
    TextSpan span, ExpressionSyntax governing, ImmutableArray<SwitchArmSyntax> arms) : ExpressionSyntax(span)
{
    public ExpressionSyntax Governing { get; } = governing;
    public ImmutableArray<SwitchArmSyntax> Arms { get; } = arms;
}

/// <summary>One arm of a switch expression.</summary>
internal sealed class SwitchArmSyntax(
    TextSpan span, PatternSyntax pattern, ExpressionSyntax? guard, ExpressionSyntax value) : SyntaxNode(span)
{
    public PatternSyntax Pattern { get; } = pattern;

    /// <summary>What follows <c>when</c>.</summary>
    public ExpressionSyntax? Guard { get; } = guard;

    public ExpressionSyntax Value { get; } = value;
}
