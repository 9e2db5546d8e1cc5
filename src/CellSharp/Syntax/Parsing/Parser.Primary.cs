using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Primary expressions: what stands alone, and the chain of members, calls and indexes behind
/// it.</summary>
internal sealed partial class Parser
{
    // primary = atom { postfix } ;   C# spec 12.8
    private ExpressionSyntax ParsePrimary() => ParsePostfixes(ParseAtom(), isBinding: false);

    // postfix = "." simple-name | "?." ... | "?[" ... | "(" arguments ")" | "[" arguments "]" | "++" | "--" |
    //     "!" ;
    private ExpressionSyntax ParsePostfixes(ExpressionSyntax receiver, bool isBinding)
    {
        while (true)
        {
            switch (Kind)
            {
                case TokenKind.Dot or TokenKind.PointerArrow:
                    receiver = ParseMemberAccess(receiver);
                    break;
                case TokenKind.OpenParen:
                    var arguments = ParseArguments(TokenKind.OpenParen, TokenKind.CloseParen);
                    receiver = new InvocationSyntax(From(receiver), receiver, arguments);
                    break;
                case TokenKind.OpenBracket:
                    var indexes = ParseArguments(TokenKind.OpenBracket, TokenKind.CloseBracket);
                    receiver = new ElementAccessSyntax(From(receiver), receiver, indexes);
                    break;
                case TokenKind.QuestionDot:
                case TokenKind.Question when IsConditionalElementAccess():
                    return ParseConditionalAccess(receiver);
                case TokenKind.PlusPlus or TokenKind.MinusMinus when !isBinding:
                    var kind = Advance().Kind == TokenKind.PlusPlus
                        ? UnaryOperator.PostIncrement
                        : UnaryOperator.PostDecrement;
                    receiver = new UnarySyntax(From(receiver), kind, receiver);
                    break;
                case TokenKind.Exclamation:
                    Advance();
                    receiver = new UnarySyntax(From(receiver), UnaryOperator.NullForgiving, receiver);
                    break;
                default:
                    return receiver;
            }
        }
    }

    // member-access = primary "." simple-name ;   C# spec 12.8.7
    private MemberAccessSyntax ParseMemberAccess(ExpressionSyntax receiver)
    {
        var dot = Advance();
        if (dot.Kind == TokenKind.PointerArrow)
        {
            Report(DiagnosticCatalog.UnsafeCode, dot.Span, "->");
        }

        var name = ParseExpressionName();
        return new MemberAccessSyntax(From(receiver), receiver, name);
    }

    // "a?[i]" but not the "?" of "a ? [1] : [2]", unless that ":" belongs to a conditional further out.
    private bool IsConditionalElementAccess() => Peek(1).Kind == TokenKind.OpenBracket
        && (At(Behind(_position + 1)).Kind != TokenKind.Colon || _openConditionals > 0);

    // conditional-access = primary "?" ( "." simple-name | "[" arguments "]" ) { postfix } ;   C# spec 12.8.8
    private ExpressionSyntax ParseConditionalAccess(ExpressionSyntax receiver)
    {
        if (!TryEnter())
        {
            return receiver;
        }

        var start = Current.Start;
        ExpressionSyntax binding;
        if (Advance().Kind == TokenKind.QuestionDot)
        {
            var name = ParseExpressionName();
            binding = new MemberBindingSyntax(From(start), name);
        }
        else
        {
            var indexes = ParseArguments(TokenKind.OpenBracket, TokenKind.CloseBracket);
            binding = new ElementBindingSyntax(indexes.Span, indexes);
        }

        var whenNotNull = ParsePostfixes(binding, isBinding: true);
        _depth--;
        return new ConditionalAccessSyntax(From(receiver), receiver, whenNotNull);
    }

    // atom = literal | interpolated-string | name | keyword-expression | "(" ... ")" | "[" ... "]" | "new"
    //     ... ;
    private ExpressionSyntax ParseAtom()
    {
        var start = Current.Start;
        RestateStrayCharacter();
        switch (Kind)
        {
            case TokenKind.Identifier:
                return ParseNameOrContextual();
            case TokenKind.Number or TokenKind.String or TokenKind.Character or TokenKind.Utf8String:
                var literal = Advance();
                return new LiteralSyntax(literal.Span, literal.Value);
            case TokenKind.InterpolatedStart:
                return ParseInterpolatedString();
            case TokenKind.OpenParen:
                return ParseParenthesized();
            case TokenKind.OpenBracket:
                return ParseCollection();
            case TokenKind.New:
                return ParseNew();
            case TokenKind.Delegate:
                return ParseAnonymousMethod(start, isAsync: false, isStatic: false);
            case TokenKind.Stackalloc:
                return ParseStackAlloc();
            default:
                return Keywords.PredefinedTypeOf(Kind) is not null
                    ? ParseTypeAsReceiver()
                    : ParseKeywordExpression(start);
        }
    }

    // A character that begins no token is missed as an expression where it stands in the place of one.
    private void RestateStrayCharacter()
    {
        if (_hasBadText)
        {
            _diagnostics.Restate(TextSpan.FromBounds(PreviousEnd, Current.Start),
                DiagnosticCatalog.UnexpectedCharacter, DiagnosticCatalog.InvalidTerm, _source);
            _diagnostics.Restate(TextSpan.FromBounds(PreviousEnd, Current.Start),
                DiagnosticCatalog.ExpectedAfterAt, DiagnosticCatalog.InvalidTerm, _source);
        }
    }

    // type-as-receiver = predefined ;   only before "."
    private TypeSyntax ParseTypeAsReceiver()
    {
        if (Peek(1).Kind is not (TokenKind.Dot or TokenKind.QuestionDot))
        {
            Report(DiagnosticCatalog.InvalidTerm, Current.Span, TextOf(Current));
        }

        return ParseNonArrayType();
    }

    // keyword-expression = "true" | "false" | "null" | "this" | "base" | "default" [ "(" type ")" ]
    //     | ( "typeof" | "sizeof" ) "(" type ")" | ( "checked" | "unchecked" ) "(" expression ")" ;
    private ExpressionSyntax ParseKeywordExpression(int start)
    {
        switch (Kind)
        {
            case TokenKind.True or TokenKind.False or TokenKind.Null:
                var word = Advance();
                return new LiteralSyntax(
                    word.Span, word.Kind == TokenKind.Null ? null : word.Kind == TokenKind.True);
            case TokenKind.This:
                return new ThisSyntax(Advance().Span);
            case TokenKind.Base:
                return new BaseSyntax(Advance().Span);
            case TokenKind.Default when Peek(1).Kind != TokenKind.OpenParen:
                return new DefaultSyntax(Advance().Span, null);
            case TokenKind.Default or TokenKind.Typeof or TokenKind.Sizeof:
                var keyword = Advance().Kind;
                var type = ParseTypeInParentheses();
                return keyword switch
                {
                    TokenKind.Default => new DefaultSyntax(From(start), type),
                    TokenKind.Typeof => new TypeOfSyntax(From(start), type),
                    _ => new SizeOfSyntax(From(start), type),
                };
            case TokenKind.Checked or TokenKind.Unchecked:
                var isChecked = Advance().Kind == TokenKind.Checked;
                Expect(TokenKind.OpenParen);
                var expression = ParseExpression();
                Expect(TokenKind.CloseParen);
                return new CheckedSyntax(From(start), isChecked, expression);
            default:
                return InvalidTerm();
        }
    }

    private MissingExpressionSyntax InvalidTerm()
    {
        if (AtEnd || Kind == TokenKind.HoleClose)
        {
            ReportMissing(DiagnosticCatalog.ExpressionExpected);
        }
        else
        {
            ReportMissing(DiagnosticCatalog.InvalidTerm, TextOf(Current));
        }

        return MissingExpression();
    }

    private TypeSyntax ParseTypeInParentheses()
    {
        Expect(TokenKind.OpenParen);
        var type = ParseType();
        Expect(TokenKind.CloseParen);
        return type;
    }

    // name-or-contextual = "from" ... | "nameof" "(" expression ")" | "field" | "var" "(" ... ")" | "async"
    //     "delegate" ... | identifier "::" simple-name | simple-name ;
    private ExpressionSyntax ParseNameOrContextual()
    {
        var start = Current.Start;
        if (!IsName(Current) && !Current.IsWord("from"))
        {
            return InvalidTerm();
        }

        if (Current.IsWord("from") && IsQuery(_position))
        {
            return ParseQuery();
        }

        if (Current.IsWord("async") && Peek(1).Kind == TokenKind.Delegate)
        {
            Advance();
            return ParseAnonymousMethod(start, isAsync: true, isStatic: false);
        }

        if (Current.IsWord("nameof") && Peek(1).Kind == TokenKind.OpenParen)
        {
            Advance();
            Advance();
            var expression = IsUnboundGeneric() ? ParseType() : ParseExpression();
            Expect(TokenKind.CloseParen);
            return new NameOfSyntax(From(start), expression);
        }

        if (_accessorDepth > 0 && Current.IsWord("field"))
        {
            return new FieldSyntax(Advance().Span);
        }

        if (IsVarDeconstruction(_position))
        {
            return ParseVarDeconstruction();
        }

        if (Peek(1).Kind == TokenKind.ColonColon)
        {
            var alias = IdentifierOf(Advance());
            Advance();
            var name = ParseExpressionName();
            return new AliasQualifiedNameSyntax(From(start), alias, name);
        }

        return ParseExpressionName();
    }

    private bool IsUnboundGeneric() => IsType(_position, out var end) && At(end).Kind == TokenKind.CloseParen
        && At(end - 1).Kind == TokenKind.Greater && At(end - 2).Kind is TokenKind.Less or TokenKind.Comma;

    // simple-name = identifier [ type-arguments ] ;   C# spec 12.8.4, where a value may stand
    private SimpleNameSyntax ParseExpressionName()
    {
        var start = Current.Start;
        var identifier = ExpectIdentifier();
        if (Kind == TokenKind.Less && !identifier.IsMissing && IsGenericName(_position))
        {
            var arguments = ParseTypeArguments();
            return new GenericNameSyntax(From(start), identifier, arguments);
        }

        return new IdentifierNameSyntax(identifier.Span, identifier);
    }

    // parenthesized = "(" expression ")" | "(" argument "," argument { "," argument } ")" ;   C# spec 12.8.5,
    //     12.8.6
    private ExpressionSyntax ParseParenthesized()
    {
        var start = Current.Start;
        var isTarget = IsTargetEnd(Behind(_position));
        _deconstructions += isTarget ? 1 : 0;
        var outer = (_openConditionals, _queryDepth);
        (_openConditionals, _queryDepth) = (0, 0);
        Advance();
        var elements = ImmutableArray.CreateBuilder<ArgumentSyntax>();
        do
        {
            elements.Add(ParseTupleElement());
        }
        while (TryEat(TokenKind.Comma));

        Expect(TokenKind.CloseParen);
        (_openConditionals, _queryDepth) = outer;
        _deconstructions -= isTarget ? 1 : 0;
        if (elements.Count > 1)
        {
            return new TupleSyntax(From(start), elements.DrainToImmutable());
        }

        if (elements[0].Name is not null)
        {
            Report(DiagnosticCatalog.TupleTooShort, new TextSpan(PreviousEnd - 1, 1));
        }

        return new ParenthesizedSyntax(From(start), elements[0].Expression);
    }

    // tuple-element = [ identifier ":" ] ( expression | type designation ) ;
    private ArgumentSyntax ParseTupleElement()
    {
        var start = Current.Start;
        var name = ParseArgumentName();
        var expression = IsDeclarationElement() ? ParseDeclarationExpression() : ParseExpression();
        return new ArgumentSyntax(From(start), name, ArgumentPassing.Value, expression);
    }

    private bool IsDeclarationElement() =>
        (_deconstructions > 0 || Keywords.PredefinedTypeOf(Kind) is not null)
        && IsType(_position, out var end) && IsName(At(end))
        && At(end + 1).Kind is TokenKind.Comma or TokenKind.CloseParen;

    private Identifier? ParseArgumentName()
    {
        if (Kind != TokenKind.Identifier || Peek(1).Kind != TokenKind.Colon)
        {
            return null;
        }

        var name = IdentifierOf(Advance());
        Advance();
        return name;
    }
}
