using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Patterns (C# spec 11).</summary>
internal sealed partial class Parser
{
    // pattern = and-pattern { "or" and-pattern } ;
    private PatternSyntax ParsePattern()
    {
        if (!TryEnter())
        {
            return MissingPattern();
        }

        var left = ParseAndPattern();
        while (TryEatWord("or"))
        {
            var right = ParseAndPattern();
            left = new BinaryPatternSyntax(From(left), left, isAnd: false, right);
        }

        _depth--;
        return left;
    }

    // and-pattern = not-pattern { "and" not-pattern } ;
    private PatternSyntax ParseAndPattern()
    {
        var left = ParseNotPattern();
        while (TryEatWord("and"))
        {
            var right = ParseNotPattern();
            left = new BinaryPatternSyntax(From(left), left, isAnd: true, right);
        }

        return left;
    }

    // not-pattern = "not" not-pattern | primary-pattern ;
    private PatternSyntax ParseNotPattern()
    {
        if (!Current.IsWord("not") || !(CanStartPattern(Peek(1)) || IsCutShort(Peek(1).Kind)))
        {
            return ParsePrimaryPattern();
        }

        if (!TryEnter())
        {
            return MissingPattern();
        }

        var start = Advance().Start;
        var pattern = ParseNotPattern();
        _depth--;
        return new NotPatternSyntax(From(start), pattern);
    }

    private static bool IsCutShort(TokenKind kind) =>
        kind is TokenKind.EndOfFile or TokenKind.Semicolon or TokenKind.CloseParen or TokenKind.CloseBrace;

    private bool CanStartPattern(in Token token) => CanStartExpression(token)
        || token.Kind is TokenKind.OpenBrace or TokenKind.Less or TokenKind.LessEquals or TokenKind.Greater
            or TokenKind.GreaterEquals;

    private ConstantPatternSyntax MissingPattern() => new(NothingHere, MissingExpression());

    // primary-pattern = "_" | "var" designation | relational | list | slice | parenthesized | recursive
    //     | type designation | type | constant ;
    private PatternSyntax ParsePrimaryPattern()
    {
        var start = Current.Start;
        switch (Kind)
        {
            case TokenKind.Less or TokenKind.LessEquals or TokenKind.Greater or TokenKind.GreaterEquals:
                return ParseRelationalPattern();
            case TokenKind.OpenBracket:
                return ParseListPattern();
            case TokenKind.DotDot:
                Advance();
                var slice = CanStartPattern(Current) ? ParseNotPattern() : null;
                return new SlicePatternSyntax(From(start), slice);
            case TokenKind.OpenBrace:
                return ParseRecursivePattern(start, null);
            case TokenKind.OpenParen when !IsConstantCast():
                return ParseRecursivePattern(start, null);
            case TokenKind.Identifier when IsDiscard():
                return new DiscardPatternSyntax(Advance().Span);
            case TokenKind.Identifier when Current.IsWord("var") && IsDesignationStart(Peek(1)):
                Advance();
                var designation = ParseDesignation();
                return new VarPatternSyntax(From(start), designation);
            default:
                return IsType(_position, out _) ? ParseTypePattern() : ParseConstantPattern();
        }
    }

    private bool IsDiscard() =>
        Current.IsWord("_") && Peek(1).Kind is not (TokenKind.Dot or TokenKind.OpenParen or TokenKind.Less);

    // "(Color)1", "(int)Color.Red" are constants; "(1, 2)" and "(A) name" are not.
    private bool IsConstantCast()
    {
        if (!IsCast(_position))
        {
            return false;
        }

        var behind = Behind(_position);
        return At(behind).Kind switch
        {
            TokenKind.OpenBrace or TokenKind.OpenParen => false,
            TokenKind.Identifier => !IsPatternWord(At(behind))
                && (At(behind + 1).Kind == TokenKind.Dot
                || Keywords.PredefinedTypeOf(Peek(1).Kind) is not null),
            _ => true,
        };
    }

    // relational = ( "<" | "<=" | ">" | ">=" ) shift ;
    private RelationalPatternSyntax ParseRelationalPattern()
    {
        var sign = Advance();
        var @operator = sign.Kind switch
        {
            TokenKind.Less => BinaryOperator.LessThan,
            TokenKind.LessEquals => BinaryOperator.LessThanOrEqual,
            TokenKind.Greater => BinaryOperator.GreaterThan,
            _ => BinaryOperator.GreaterThanOrEqual,
        };
        var expression = ParseBinary(Precedence.Shift);
        return new RelationalPatternSyntax(From(sign.Start), @operator, expression);
    }

    // constant = shift-expression ;
    private ConstantPatternSyntax ParseConstantPattern()
    {
        if (!CanStartExpression(Current))
        {
            ReportMissing(AtEnd ? DiagnosticCatalog.ExpressionExpected
                : Kind == TokenKind.Colon ? DiagnosticCatalog.ConstantExpected
                : DiagnosticCatalog.PatternMissing);
            return MissingPattern();
        }

        var expression = ParseBinary(Precedence.Shift);
        return new ConstantPatternSyntax(expression.Span, expression);
    }

    // type-pattern = type [ "(" subpatterns ")" ] [ "{" subpatterns "}" ] [ designation ] ;   a name goes on
    //     as a constant when an operator follows it
    private PatternSyntax ParseTypePattern()
    {
        if (IsConstantName())
        {
            return ParseConstantPattern();
        }

        var start = Current.Start;
        var type = ParseType(TypeContext.BeforeQuestion);
        if (Kind is TokenKind.OpenParen or TokenKind.OpenBrace)
        {
            return ParseRecursivePattern(start, type);
        }

        if (IsDesignationName())
        {
            var designation = ParseDesignation();
            return new DeclarationPatternSyntax(From(start), type, designation);
        }

        return type is NameSyntax name and not GenericNameSyntax
            ? new NamePatternSyntax(type.Span, name)
            : new TypePatternSyntax(type.Span, type);
    }

    // A type name directly before an operator, a member or a call can only be part of a constant.
    private bool IsConstantName()
    {
        if (Current.IsWord("nameof") && Peek(1).Kind == TokenKind.OpenParen)
        {
            return true;
        }

        var end = ScanType(_position);
        return At(end).Kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash
            or TokenKind.Percent or TokenKind.Dot or TokenKind.LessLess or TokenKind.Exclamation;
    }

    private bool IsDesignationName() => IsName(Current) && !IsPatternWord(Current);

    private static bool IsPatternWord(in Token token) =>
        token.IsWord("and") || token.IsWord("or") || token.IsWord("when");

    private bool IsDesignationStart(in Token token) =>
        token.Kind == TokenKind.OpenParen || (IsName(token) && !IsPatternWord(token));

    // recursive = [ type ] [ "(" subpatterns ")" ] [ "{" subpatterns "}" ] [ designation ] ;   without type,
    //     braces and designation a single unnamed subpattern is only parenthesized
    private PatternSyntax ParseRecursivePattern(int start, TypeSyntax? type)
    {
        var positional = Kind == TokenKind.OpenParen
            ? ParseSubpatterns(TokenKind.OpenParen, TokenKind.CloseParen)
            : null;
        var properties = Kind == TokenKind.OpenBrace
            ? ParseSubpatterns(TokenKind.OpenBrace, TokenKind.CloseBrace)
            : null;
        var designation = IsDesignationName() ? ParseDesignation() : null;
        if (type is null && properties is null && designation is null
            && positional!.Subpatterns is [{ Path.Length: 0 } only])
        {
            return new ParenthesizedPatternSyntax(From(start), only.Pattern);
        }

        return new RecursivePatternSyntax(From(start), type, positional, properties, designation);
    }

    // subpatterns = [ subpattern { "," subpattern } [ "," ] ] ;
    private SubpatternListSyntax ParseSubpatterns(TokenKind open, TokenKind close)
    {
        var start = Current.Start;
        var outer = (_openConditionals, _queryDepth, _deconstructions);
        (_openConditionals, _queryDepth, _deconstructions) = (0, 0, 0);
        Expect(open);
        var subpatterns = ParseList(close, ParseSubpattern, allowTrailingComma: open == TokenKind.OpenBrace);
        Expect(close);
        (_openConditionals, _queryDepth, _deconstructions) = outer;
        if (open == TokenKind.OpenBrace && subpatterns.FirstOrDefault(s => s.Path.IsEmpty) is { } unnamed)
        {
            ReportAfterSyntax(DiagnosticCatalog.PropertyPatternName, unnamed.Span,
                _source.Slice(unnamed.Span));
        }

        return new SubpatternListSyntax(From(start), subpatterns);
    }

    // subpattern = [ identifier { "." identifier } ":" ] pattern ;
    private SubpatternSyntax ParseSubpattern()
    {
        var start = Current.Start;
        var path = ImmutableArray.CreateBuilder<Identifier>();
        if (IsSubpatternPath())
        {
            do
            {
                path.Add(IdentifierOf(Advance()));
            }
            while (TryEat(TokenKind.Dot) || TryEat(TokenKind.QuestionDot));

            Expect(TokenKind.Colon);
        }

        var pattern = ParsePattern();
        return new SubpatternSyntax(From(start), path.DrainToImmutable(), pattern);
    }

    private bool IsSubpatternPath()
    {
        var index = _position;
        while (At(index).Kind == TokenKind.Identifier)
        {
            index++;
            if (At(index).Kind == TokenKind.Colon)
            {
                return true;
            }

            if (At(index).Kind is not (TokenKind.Dot or TokenKind.QuestionDot))
            {
                return false;
            }

            index++;
        }

        return false;
    }

    // list = "[" [ pattern { "," pattern } [ "," ] ] "]" [ designation ] ;
    private ListPatternSyntax ParseListPattern()
    {
        var start = Current.Start;
        var outer = (_openConditionals, _queryDepth, _deconstructions);
        (_openConditionals, _queryDepth, _deconstructions) = (0, 0, 0);
        Expect(TokenKind.OpenBracket);
        var patterns = ParseList(TokenKind.CloseBracket, ParsePattern, allowTrailingComma: true);
        Expect(TokenKind.CloseBracket);
        (_openConditionals, _queryDepth, _deconstructions) = outer;
        var designation = IsDesignationName() ? ParseDesignation() : null;
        return new ListPatternSyntax(From(start), patterns, designation);
    }

    // designation = "_" | identifier | "(" [ designation { "," designation } ] ")" ;
    private DesignationSyntax ParseDesignation()
    {
        var start = Current.Start;
        if (Kind != TokenKind.OpenParen)
        {
            if (Current.IsWord("_"))
            {
                return new DiscardDesignationSyntax(Advance().Span);
            }

            var name = ExpectIdentifier();
            return new VariableDesignationSyntax(name.Span, name);
        }

        if (!TryEnter())
        {
            return new DiscardDesignationSyntax(NothingHere);
        }

        Advance();
        var designations = ParseList(TokenKind.CloseParen, ParseDesignation);
        Expect(TokenKind.CloseParen);
        _depth--;
        return new ParenthesizedDesignationSyntax(From(start), designations);
    }
}
