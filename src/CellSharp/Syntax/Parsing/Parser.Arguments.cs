using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Arguments, variables declared inside expressions, interpolated strings and collection
/// expressions.</summary>
internal sealed partial class Parser
{
    // arguments = "(" [ argument { "," argument } ] ")" ;   the same in square brackets   C# spec 12.6.2
    private ArgumentListSyntax ParseArguments(TokenKind open, TokenKind close)
    {
        var start = Current.Start;
        var outer = (_openConditionals, _queryDepth, _deconstructions);
        (_openConditionals, _queryDepth, _deconstructions) = (0, 0, 0);
        Expect(open);
        var arguments = ParseList(close, ParseArgument);
        Expect(close);
        (_openConditionals, _queryDepth, _deconstructions) = outer;
        if (open == TokenKind.OpenBracket && arguments.IsEmpty && _tokens[_position - 1].Kind == close)
        {
            Report(DiagnosticCatalog.ValueExpected, new TextSpan(PreviousEnd - 1, 1));
        }

        return new ArgumentListSyntax(From(start), arguments);
    }

    // argument = [ identifier ":" ] ( [ "ref" | "in" | "out" ] expression | "out" type designation ) ;
    private ArgumentSyntax ParseArgument()
    {
        var start = Current.Start;
        var name = ParseArgumentName();
        if (Kind is TokenKind.Comma or TokenKind.CloseBracket)
        {
            Report(
                Kind == TokenKind.Comma ? DiagnosticCatalog.ArgumentMissing : DiagnosticCatalog.ValueExpected,
                Current.Span);
        }

        var passing = Kind switch
        {
            TokenKind.Ref => ArgumentPassing.Ref,
            TokenKind.Out => ArgumentPassing.Out,
            TokenKind.In => ArgumentPassing.In,
            _ => ArgumentPassing.Value,
        };
        if (passing != ArgumentPassing.Value)
        {
            Advance();
        }

        var isDeclaration = passing == ArgumentPassing.Out && IsType(_position, out var end)
            && IsName(At(end));
        var expression = isDeclaration ? ParseDeclarationExpression() : ParseExpression();
        return new ArgumentSyntax(From(start), name, passing, expression);
    }

    // declaration-expression = type designation ;   C# spec 12.19
    private DeclarationExpressionSyntax ParseDeclarationExpression()
    {
        var start = Current.Start;
        var type = ParseType();
        var designation = ParseDesignation();
        return new DeclarationExpressionSyntax(From(start), type, designation);
    }

    // var-deconstruction = "var" "(" designation { "," designation } ")" ;
    private DeclarationExpressionSyntax ParseVarDeconstruction()
    {
        var start = Current.Start;
        var var = ParseSimpleName();
        var designation = ParseDesignation();
        return new DeclarationExpressionSyntax(From(start), var, designation);
    }

    // interpolated-string = start { text | hole } end ;   C# spec 12.8.3
    private InterpolatedStringSyntax ParseInterpolatedString()
    {
        var start = Current.Start;
        Advance();
        var parts = ImmutableArray.CreateBuilder<InterpolationPartSyntax>();
        while (Kind is TokenKind.InterpolatedText or TokenKind.HoleOpen)
        {
            if (Kind == TokenKind.HoleOpen)
            {
                parts.Add(ParseHole());
            }
            else
            {
                var text = Advance();
                parts.Add(new InterpolatedTextSyntax(text.Span, (string)text.Value!));
            }
        }

        Expect(TokenKind.InterpolatedEnd);
        return new InterpolatedStringSyntax(From(start), parts.DrainToImmutable());
    }

    // hole = "{" expression [ "," expression ] [ ":" format ] "}" ;
    private InterpolationSyntax ParseHole()
    {
        var start = Current.Start;
        var closing = _closing[_position];
        var outer = (_openConditionals, _queryDepth, _deconstructions);
        (_openConditionals, _queryDepth, _deconstructions) = (0, 0, 0);
        Advance();
        var expression = ParseExpression();
        var alignment = TryEat(TokenKind.Comma) ? ParseExpression() : null;
        var format = Kind == TokenKind.HoleFormat ? (string)Advance().Value! : null;
        (_openConditionals, _queryDepth, _deconstructions) = outer;
        if (Kind != TokenKind.HoleClose && _position < closing)
        {
            Report(DiagnosticCatalog.UnexpectedToken, Current.Span, TextOf(Current));
            SkipTo(closing);
        }

        Expect(TokenKind.HoleClose);

        return new InterpolationSyntax(From(start), expression, alignment, format);
    }

    private void SkipTo(int index)
    {
        while (_position < index && !AtEnd)
        {
            Advance();
        }
    }

    // collection = "[" [ element { "," element } [ "," ] ] "]" ;   C# spec, collection expressions
    private CollectionSyntax ParseCollection()
    {
        var start = Current.Start;
        var outer = (_openConditionals, _queryDepth, _deconstructions);
        (_openConditionals, _queryDepth, _deconstructions) = (0, 0, 0);
        Expect(TokenKind.OpenBracket);
        var elements = ParseList(TokenKind.CloseBracket, ParseCollectionElement, allowTrailingComma: true);
        Expect(TokenKind.CloseBracket);
        (_openConditionals, _queryDepth, _deconstructions) = outer;
        return new CollectionSyntax(From(start), elements);
    }

    // element = expression | ".." expression ;
    private CollectionElementSyntax ParseCollectionElement()
    {
        var start = Current.Start;
        var isSpread = TryEat(TokenKind.DotDot);
        var expression = ParseExpression();
        return new CollectionElementSyntax(From(start), isSpread, expression);
    }
}
