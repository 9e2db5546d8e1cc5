using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>What <c>new</c> makes, initialisers, and switch expressions.</summary>
internal sealed partial class Parser
{
    // new = "new" ( anonymous | arguments [ initializer ] | "[" ... | type ( arguments [ initializer ] |
    //     initializer | "[" ... ) ) ;   C# spec 12.8.17
    private ExpressionSyntax ParseNew()
    {
        var start = Advance().Start;
        switch (Kind)
        {
            case TokenKind.OpenBrace:
                return ParseAnonymousObject(start);
            case TokenKind.OpenBracket:
                return ParseArray(start, null);
            case TokenKind.OpenParen when !IsTupleArray():
                var arguments = ParseArguments(TokenKind.OpenParen, TokenKind.CloseParen);
                var initializer = Kind == TokenKind.OpenBrace ? ParseInitializer() : null;
                return new ObjectCreationSyntax(From(start), null, arguments, initializer);
            default:
                return ParseNewOfType(start);
        }
    }

    // "new (int, string)[3]" names a type; any other parenthesis is an argument list.
    private bool IsTupleArray() => At(Behind(_position)).Kind == TokenKind.OpenBracket
        && ScanTupleType(_position) > 0;

    private ExpressionSyntax ParseNewOfType(int start)
    {
        if (!IsType(_position, out _))
        {
            ReportMissing(DiagnosticCatalog.BadNew);
            return new ObjectCreationSyntax(From(start), null, null, null);
        }

        var type = ParseType(TypeContext.AfterNew);
        if (Kind == TokenKind.OpenBracket)
        {
            return ParseArray(start, type);
        }

        var arguments = Kind == TokenKind.OpenParen
            ? ParseArguments(TokenKind.OpenParen, TokenKind.CloseParen)
            : null;
        var initializer = Kind == TokenKind.OpenBrace ? ParseInitializer() : null;
        if (arguments is null && initializer is null && type is not MissingTypeSyntax)
        {
            ReportMissing(DiagnosticCatalog.BadNew);
        }

        return new ObjectCreationSyntax(From(start), type, arguments, initializer);
    }

    // array = [ type ] "[" ( size { "," size } | { "," } ) "]" { rank } [ array-initializer ] ;   C# spec
    //     12.8.17.4
    private ArrayCreationSyntax ParseArray(int start, TypeSyntax? element)
    {
        Expect(TokenKind.OpenBracket);
        var sizes = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var rank = 1;
        while (Kind != TokenKind.CloseBracket && !AtEnd)
        {
            if (Kind != TokenKind.Comma)
            {
                sizes.Add(ParseExpression());
            }

            if (!TryEat(TokenKind.Comma))
            {
                break;
            }

            rank++;
        }

        Expect(TokenKind.CloseBracket);
        if (element is not null && Kind == TokenKind.OpenBracket && IsRank(_position, out _))
        {
            element = ParseRanks(element.Span.Start, element);
        }

        if (element is not null && Kind == TokenKind.OpenBracket)
        {
            // What looks like an index is the rank of the elements: it holds commas alone.
            Report(DiagnosticCatalog.RankSpecifier, Peek(1).Span);
            Advance();
            ParseList(TokenKind.CloseBracket, ParseExpression);
            Expect(TokenKind.CloseBracket);
        }

        var initializer = Kind == TokenKind.OpenBrace ? ParseArrayInitializer() : null;
        if (initializer is null && sizes.Count < rank)
        {
            ReportAfterSyntax(DiagnosticCatalog.ArraySizeMissing, new TextSpan(Math.Max(start,
                PreviousEnd - 1), 1));
        }

        return new ArrayCreationSyntax(From(start), element, rank, sizes.DrainToImmutable(), initializer);
    }

    // array-initializer = "{" [ element { "," element } [ "," ] ] "}" ;   element = expression |
    //     array-initializer
    private InitializerSyntax ParseArrayInitializer()
    {
        var start = Current.Start;
        if (!TryEnter())
        {
            return new InitializerSyntax(NothingHere, InitializerKind.Array, []);
        }

        Expect(TokenKind.OpenBrace);
        var elements = ParseList(
            TokenKind.CloseBrace,
            () => Kind == TokenKind.OpenBrace ? ParseArrayInitializer() : ParseExpression(),
            allowTrailingComma: true);
        Expect(TokenKind.CloseBrace);
        _depth--;
        return new InitializerSyntax(From(start), InitializerKind.Array, elements);
    }

    // initializer = object-initializer | collection-initializer ;   C# spec 12.8.17.2
    private InitializerSyntax ParseInitializer()
    {
        var isObject = Peek(1).Kind == TokenKind.CloseBrace || IsMemberInitializer(_position + 1);
        if (isObject)
        {
            return ParseObjectInitializer();
        }

        var start = Current.Start;
        if (!TryEnter())
        {
            return new InitializerSyntax(NothingHere, InitializerKind.Collection, []);
        }

        Expect(TokenKind.OpenBrace);
        var elements = ParseList(TokenKind.CloseBrace, ParseCollectionInitializerElement,
            allowTrailingComma: true);
        Expect(TokenKind.CloseBrace);
        _depth--;
        return new InitializerSyntax(From(start), InitializerKind.Collection, elements);
    }

    private bool IsMemberInitializer(int index) => At(index).Kind switch
    {
        TokenKind.Identifier => At(index + 1).Kind == TokenKind.Equals,
        TokenKind.OpenBracket => At(Behind(index)).Kind == TokenKind.Equals,
        _ => false,
    };

    // element = expression | "{" expression { "," expression } "}" ;
    private ExpressionSyntax ParseCollectionInitializerElement()
    {
        if (Kind != TokenKind.OpenBrace)
        {
            return ParseExpression();
        }

        var start = Current.Start;
        Advance();
        var elements = ParseList(TokenKind.CloseBrace, ParseExpression, allowTrailingComma: true);
        Expect(TokenKind.CloseBrace);
        return new InitializerSyntax(From(start), InitializerKind.ElementArguments, elements);
    }

    // object-initializer = "{" [ member { "," member } [ "," ] ] "}" ;   C# spec 12.8.17.2.2
    private InitializerSyntax ParseObjectInitializer()
    {
        var start = Current.Start;
        if (!TryEnter())
        {
            return new InitializerSyntax(NothingHere, InitializerKind.Object, []);
        }

        Expect(TokenKind.OpenBrace);
        var elements = ParseList(TokenKind.CloseBrace, ParseMemberInitializer, allowTrailingComma: true);
        Expect(TokenKind.CloseBrace);
        _depth--;
        return new InitializerSyntax(From(start), InitializerKind.Object, elements);
    }

    // member = ( identifier | "[" arguments "]" ) "=" ( expression | initializer ) ;
    private ExpressionSyntax ParseMemberInitializer()
    {
        var start = Current.Start;
        ExpressionSyntax target;
        if (Kind == TokenKind.OpenBracket)
        {
            var arguments = ParseArguments(TokenKind.OpenBracket, TokenKind.CloseBracket);
            target = new ImplicitElementAccessSyntax(arguments.Span, arguments);
        }
        else
        {
            var name = ExpectIdentifier();
            target = new IdentifierNameSyntax(name.Span, name);
        }

        var operatorSpan = Expect(TokenKind.Equals).Span;
        var value = Kind switch
        {
            TokenKind.OpenBrace => ParseInitializer(),
            _ => ParseExpression(),
        };
        return new AssignmentSyntax(From(start), target, null, value, operatorSpan);
    }

    // anonymous = "{" [ member { "," member } [ "," ] ] "}" ;   C# spec 12.8.17.3
    private AnonymousObjectSyntax ParseAnonymousObject(int start)
    {
        Expect(TokenKind.OpenBrace);
        var members = ParseList(TokenKind.CloseBrace, ParseAnonymousMember, allowTrailingComma: true);
        Expect(TokenKind.CloseBrace);
        return new AnonymousObjectSyntax(From(start), members);
    }

    // member = [ identifier "=" ] expression ;
    private AnonymousMemberSyntax ParseAnonymousMember()
    {
        var start = Current.Start;
        Identifier? name = null;
        if (Kind == TokenKind.Identifier && Peek(1).Kind == TokenKind.Equals)
        {
            name = IdentifierOf(Advance());
            Advance();
        }

        var expression = ParseExpression();
        if (name is null && !HasNameOfItsOwn(expression))
        {
            ReportAfterSyntax(DiagnosticCatalog.AnonymousMember, expression.Span);
        }

        return new AnonymousMemberSyntax(From(start), name, expression);
    }

    private static bool HasNameOfItsOwn(ExpressionSyntax expression) => expression switch
    {
        ConditionalAccessSyntax conditional => HasNameOfItsOwn(conditional.WhenNotNull),
        UnarySyntax { Operator: UnaryOperator.NullForgiving } forgiven => HasNameOfItsOwn(forgiven.Operand),
        SimpleNameSyntax or MemberAccessSyntax or MemberBindingSyntax or MissingExpressionSyntax => true,
        _ => false,
    };

    // stackalloc = "stackalloc" [ type ] "[" [ expression ] "]" [ array-initializer ] ;   refused by name
    private StackAllocSyntax ParseStackAlloc()
    {
        var word = Advance();
        Report(DiagnosticCatalog.StackAlloc, word.Span);
        var type = Kind == TokenKind.OpenBracket ? null : ParseType(TypeContext.AfterNew);
        Expect(TokenKind.OpenBracket);
        var size = Kind == TokenKind.CloseBracket ? null : ParseExpression();
        Expect(TokenKind.CloseBracket);
        var initializer = Kind == TokenKind.OpenBrace ? ParseArrayInitializer() : null;
        return new StackAllocSyntax(From(word.Start), type, size, initializer);
    }

    // switch-expression = range "switch" "{" [ arm { "," arm } [ "," ] ] "}" ;   C# spec 12.11
    private SwitchExpressionSyntax ParseSwitchExpression(ExpressionSyntax governing)
    {
        Expect(TokenKind.Switch);
        var outer = (_openConditionals, _queryDepth, _deconstructions);
        (_openConditionals, _queryDepth, _deconstructions) = (0, 0, 0);
        Expect(TokenKind.OpenBrace);
        var arms = ParseList(TokenKind.CloseBrace, ParseSwitchArm, allowTrailingComma: true);
        Expect(TokenKind.CloseBrace);
        (_openConditionals, _queryDepth, _deconstructions) = outer;
        return new SwitchExpressionSyntax(From(governing), governing, arms);
    }

    // arm = pattern [ "when" coalesce ] "=>" expression ;
    private SwitchArmSyntax ParseSwitchArm()
    {
        var start = Current.Start;
        var pattern = ParsePattern();
        var guard = TryEatWord("when") ? ParseConditional() : null;
        Expect(TokenKind.Arrow);
        TryEat(TokenKind.Colon);
        var value = ParseExpression();
        return new SwitchArmSyntax(From(start), pattern, guard, value);
    }
}
