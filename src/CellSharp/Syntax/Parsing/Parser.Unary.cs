using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Ranges and unary operators, casts included.</summary>
internal sealed partial class Parser
{
    // range = unary [ ".." [ unary ] ] | ".." [ unary ] ;   C# spec 12.9.7
    private ExpressionSyntax ParseRange()
    {
        var start = Current.Start;
        var low = Kind == TokenKind.DotDot ? null : ParseUnary();
        if (Kind != TokenKind.DotDot)
        {
            return low!;
        }

        Advance();
        var high = Kind != TokenKind.DotDot && CanStartExpression(Current) ? ParseUnary() : null;
        return new RangeSyntax(From(start), low, high);
    }

    // unary = primary | ( "+" | "-" | "!" | "~" | "++" | "--" | "^" | "&" | "*" ) unary | "(" type ")" unary
    //     | "await" unary | "throw" coalesce ;   C# spec 12.9
    private ExpressionSyntax ParseUnary()
    {
        if (!TryEnter())
        {
            return MissingExpression();
        }

        var result = ParseUnaryHere();
        _depth--;
        return result;
    }

    private ExpressionSyntax ParseUnaryHere()
    {
        var start = Current.Start;
        if (PrefixOperatorHere() is { } @operator)
        {
            return ParsePrefix(@operator);
        }

        if (Kind == TokenKind.OpenParen && IsCast(_position))
        {
            Advance();
            var type = ParseType();
            Expect(TokenKind.CloseParen);
            var expression = ParseUnary();
            return new CastSyntax(From(start), type, expression);
        }

        if (Kind == TokenKind.Throw)
        {
            Advance();
            var thrown = ParseBinary(Precedence.Coalesce);
            return new ThrowExpressionSyntax(From(start), thrown);
        }

        if (IsAwait())
        {
            Advance();
            var awaited = ParseUnary();
            return new AwaitSyntax(From(start), awaited);
        }

        return ParsePrimary();
    }

    private UnaryOperator? PrefixOperatorHere() => Kind switch
    {
        TokenKind.Plus => UnaryOperator.Plus,
        TokenKind.Minus => UnaryOperator.Minus,
        TokenKind.Exclamation => UnaryOperator.Not,
        TokenKind.Tilde => UnaryOperator.Complement,
        TokenKind.PlusPlus => UnaryOperator.PreIncrement,
        TokenKind.MinusMinus => UnaryOperator.PreDecrement,
        TokenKind.Caret => UnaryOperator.IndexFromEnd,
        TokenKind.Ampersand => UnaryOperator.AddressOf,
        TokenKind.Star => UnaryOperator.Dereference,
        _ => null,
    };

    private ExpressionSyntax ParsePrefix(UnaryOperator @operator)
    {
        var sign = Advance();
        if (@operator is UnaryOperator.AddressOf or UnaryOperator.Dereference)
        {
            Report(DiagnosticCatalog.UnsafeCode, sign.Span, TextOf(sign));
        }

        var digits = Current;
        var operand = ParseUnary();
        var span = From(sign.Start);
        if (@operator == UnaryOperator.Minus && operand is LiteralSyntax && operand.Span == digits.Span
            && MostNegative(digits) is { } value)
        {
            return new LiteralSyntax(span, value);
        }

        return new UnarySyntax(span, @operator, operand);
    }

    // -2147483648 and -9223372036854775808 are one constant each: their digits alone do not fit (C# spec
    // 12.9.3).
    private object? MostNegative(in Token digits) => (digits.Value,
        char.ToLowerInvariant(TextOf(digits)[^1])) switch
    {
        (2147483648u, >= '0' and <= '9') when !IsPrefixed(digits) => int.MinValue,
        (9223372036854775808ul, (>= '0' and <= '9') or 'l') when !IsPrefixed(digits) => long.MinValue,
        _ => null,
    };

    private bool IsPrefixed(in Token digits) =>
        TextOf(digits) is ['0', 'x' or 'X' or 'b' or 'B', ..] || TextOf(digits).Contains('u',
        OrdinalIgnoreCase);

    private const StringComparison OrdinalIgnoreCase = StringComparison.OrdinalIgnoreCase;

    // "await" is a keyword wherever an operand follows it; nobody can have a variable of that name in async
    // code.
    private bool IsAwait() => Current.IsWord("await") && (CanStartExpression(Peek(1)) && Peek(1).Kind is not
        (TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Ampersand or TokenKind.OpenBracket
        or TokenKind.Caret or TokenKind.DotDot or TokenKind.PlusPlus or TokenKind.MinusMinus));
}
