using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>A type, or a name that may turn out to be one. Types are expressions too, because
/// <c>int.Parse</c> and <c>List&lt;int&gt;.Enumerator</c> begin with a type where a value may
/// stand.</summary>
internal abstract class TypeSyntax(TextSpan span) : ExpressionSyntax(span);

/// <summary>A name of a variable, member, type or namespace; the binder decides which.</summary>
internal abstract class NameSyntax(TextSpan span) : TypeSyntax(span);

/// <summary>A name without a qualifier.</summary>
internal abstract class SimpleNameSyntax(TextSpan span, Identifier identifier) : NameSyntax(span)
{
    /// <summary>The name without type arguments.</summary>
    public Identifier Identifier { get; } = identifier;
}

/// <summary><c>name</c>. Also <c>var</c>, <c>dynamic</c>, <c>nint</c> and <c>_</c>, which are ordinary names
/// to the parser.</summary>
internal sealed class IdentifierNameSyntax(TextSpan span, Identifier identifier)
    : SimpleNameSyntax(span, identifier)
{
    /// <summary>Whether it reads <c>var</c> (a type of that name in scope would win; the binder
    /// checks).</summary>
    internal bool IsVar => Identifier is { Text: "var", IsVerbatim: false };
}

/// <summary><c>name&lt;A, B&gt;</c>; in <c>typeof(List&lt;&gt;)</c> every argument is an
/// <see cref="OmittedTypeArgumentSyntax"/>.</summary>
internal sealed class GenericNameSyntax(TextSpan span, Identifier identifier,
    ImmutableArray<TypeSyntax> typeArguments)
    : SimpleNameSyntax(span, identifier)
{
    public ImmutableArray<TypeSyntax> TypeArguments { get; } = typeArguments;
}

/// <summary><c>left.right</c> where a type or namespace must stand. Elsewhere it is a
/// <see cref="MemberAccessSyntax"/>.</summary>
internal sealed class QualifiedNameSyntax(TextSpan span, NameSyntax left, SimpleNameSyntax right)
    : NameSyntax(span)
{
    public NameSyntax Left { get; } = left;
    public SimpleNameSyntax Right { get; } = right;
}

/// <summary><c>alias::name</c>, most often <c>global::System</c>.</summary>
internal sealed class AliasQualifiedNameSyntax(TextSpan span, Identifier alias, SimpleNameSyntax name)
    : NameSyntax(span)
{
    public Identifier Alias { get; } = alias;
    public SimpleNameSyntax Name { get; } = name;
}

/// <summary>The types that are keywords.</summary>
internal enum PredefinedType
{
    Void, Object, String, Bool, Char, SByte, Byte, Short, UShort, Int, UInt, Long, ULong, Float, Double,
    Decimal,
}

/// <summary><c>int</c>, <c>string</c>, <c>void</c> and the other keyword types.</summary>
internal sealed class PredefinedTypeSyntax(TextSpan span, PredefinedType type) : TypeSyntax(span)
{
    public PredefinedType Type { get; } = type;
}

/// <summary><c>element[]</c> or <c>element[,]</c>. <c>int[][,]</c> is a one-dimensional array whose element
/// type is <c>int[,]</c>, and is nested that way here.</summary>
internal sealed class ArrayTypeSyntax(TextSpan span, TypeSyntax elementType, int rank) : TypeSyntax(span)
{
    public TypeSyntax ElementType { get; } = elementType;

    /// <summary>Number of dimensions, from 1.</summary>
    public int Rank { get; } = rank;
}

/// <summary><c>element?</c>.</summary>
internal sealed class NullableTypeSyntax(TextSpan span, TypeSyntax elementType) : TypeSyntax(span)
{
    public TypeSyntax ElementType { get; } = elementType;
}

/// <summary><c>(A, B name)</c>.</summary>
internal sealed class TupleTypeSyntax(TextSpan span, ImmutableArray<TupleTypeElementSyntax> elements)
    : TypeSyntax(span)
{
    public ImmutableArray<TupleTypeElementSyntax> Elements { get; } = elements;
}

/// <summary>One element of a tuple type, its name optional.</summary>
internal sealed class TupleTypeElementSyntax(TextSpan span, TypeSyntax type, Identifier? name)
    : SyntaxNode(span)
{
    public TypeSyntax Type { get; } = type;
    public Identifier? Name { get; } = name;
}

/// <summary><c>ref T</c>, <c>ref readonly T</c> as the type of a local or a return type.</summary>
internal sealed class RefTypeSyntax(TextSpan span, bool isReadOnly, TypeSyntax type) : TypeSyntax(span)
{
    public bool IsReadOnly { get; } = isReadOnly;
    public TypeSyntax Type { get; } = type;
}

/// <summary><c>scoped T</c> or <c>scoped ref T</c> as the type of a local.</summary>
internal sealed class ScopedTypeSyntax(TextSpan span, TypeSyntax type) : TypeSyntax(span)
{
    public TypeSyntax Type { get; } = type;
}

/// <summary><c>T*</c> or <c>delegate*&lt;...&gt;</c>: parsed so that it can be refused by name
/// (CELL1042).</summary>
internal sealed class PointerTypeSyntax(TextSpan span, TypeSyntax elementType) : TypeSyntax(span)
{
    public TypeSyntax ElementType { get; } = elementType;
}

/// <summary>The empty place between the angle brackets of <c>typeof(List&lt;&gt;)</c>.</summary>
internal sealed class OmittedTypeArgumentSyntax(TextSpan span) : TypeSyntax(span);

/// <summary>Stands where a type is missing; its error is already reported.</summary>
internal sealed class MissingTypeSyntax(TextSpan span) : TypeSyntax(span);
