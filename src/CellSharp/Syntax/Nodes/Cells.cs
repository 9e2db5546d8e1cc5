using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>A whole cell.</summary>
internal sealed class CompilationUnitSyntax(
    TextSpan span, ImmutableArray<DirectiveSyntax> directives, ImmutableArray<UsingDirectiveSyntax> usings,
    ImmutableArray<AttributeListSyntax> attributes, ImmutableArray<SyntaxNode> items,
    ExpressionSyntax? result)
    : SyntaxNode(span)
{
    /// <summary>Lines that begin with <c>#</c>, in order.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;

    public ImmutableArray<UsingDirectiveSyntax> Usings { get; } = usings;

    /// <summary><c>[assembly: ...]</c>.</summary>
    public ImmutableArray<AttributeListSyntax> Attributes { get; } = attributes;

    /// <summary>Everything else in order: each a <see cref="StatementSyntax"/> or a
    /// <see cref="MemberDeclarationSyntax"/>.</summary>
    public ImmutableArray<SyntaxNode> Items { get; } = items;

    /// <summary>The last expression when no semicolon follows it: what the cell displays.</summary>
    public ExpressionSyntax? Result { get; } = result;
}

/// <summary><c>[global] using [static] [alias =] name;</c>.</summary>
internal sealed class UsingDirectiveSyntax(
    TextSpan span, bool isGlobal, bool isStatic, Identifier? alias, TypeSyntax name) : SyntaxNode(span)
{
    public bool IsGlobal { get; } = isGlobal;
    public bool IsStatic { get; } = isStatic;
    public Identifier? Alias { get; } = alias;

    /// <summary>A <see cref="NameSyntax"/>; after an alias any type.</summary>
    public TypeSyntax Name { get; } = name;
}

/// <summary>A line that begins with <c>#</c>.</summary>
internal abstract class DirectiveSyntax(TextSpan span) : SyntaxNode(span);

/// <summary><c>#r "path"</c>; <c>nuget:Name, 1.2.3</c> is kept as it stands.</summary>
internal sealed class ReferenceDirectiveSyntax(TextSpan span, string path, TextSpan pathSpan)
    : DirectiveSyntax(span)
{
    public string Path { get; } = path;
    internal TextSpan PathSpan { get; } = pathSpan;
}

/// <summary><c>#load "path"</c>.</summary>
internal sealed class LoadDirectiveSyntax(TextSpan span, string path, TextSpan pathSpan)
    : DirectiveSyntax(span)
{
    public string Path { get; } = path;
    internal TextSpan PathSpan { get; } = pathSpan;
}

/// <summary><c>#!name rest</c>: a magic of .NET Interactive such as <c>#!time</c>. The host decides what it
/// means.</summary>
internal sealed class MagicDirectiveSyntax(TextSpan span, string name, string arguments)
    : DirectiveSyntax(span)
{
    public string Name { get; } = name;
    public string Arguments { get; } = arguments;
}

/// <summary><c>#nullable</c>, <c>#region</c>, <c>#endregion</c>, <c>#pragma</c>, <c>#warning</c>: read,
/// without effect here.</summary>
internal sealed class PlainDirectiveSyntax(TextSpan span, string name, string arguments)
    : DirectiveSyntax(span)
{
    public string Name { get; } = name;
    public string Arguments { get; } = arguments;
}
