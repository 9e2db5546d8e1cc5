using System.Collections.Immutable;

namespace CellSharp.Syntax;

/// <summary>What the <see cref="Lexer"/> makes of a cell.</summary>
/// <param name="Tokens">In order; the last one, and only that, is <see cref="TokenKind.EndOfFile"/>.</param>
/// <param name="Trivia">What lies between; empty unless it was asked for. With the tokens it covers the
/// text.</param>
/// <param name="Directives">Lines that begin with <c>#</c>.</param>
internal sealed record LexedCell(
    Token[] Tokens, ImmutableArray<Trivia> Trivia, ImmutableArray<DirectiveSyntax> Directives);
