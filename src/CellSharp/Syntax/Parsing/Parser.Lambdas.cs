using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Lambdas and anonymous methods.</summary>
internal sealed partial class Parser
{
    // lambda = { attributes } { "async" | "static" } ( identifier | [ type ] parameters ) "=>" ( expression |
    //     block ) ;   C# spec 12.21
    private LambdaSyntax ParseLambda()
    {
        var start = Current.Start;
        var attributes = ParseAttributeLists();
        var (isAsync, isStatic) = ParseLambdaModifiers();
        if (Kind == TokenKind.Delegate)
        {
            return ParseAnonymousMethod(start, isAsync, isStatic);
        }

        TypeSyntax? returnType = null;
        ParameterListSyntax parameters;
        if (Kind == TokenKind.Identifier && Peek(1).Kind == TokenKind.Arrow)
        {
            var name = IdentifierOf(Advance());
            var parameter = ImplicitParameter(name);
            parameters = new ParameterListSyntax(name.Span, [parameter]);
        }
        else
        {
            returnType = Kind == TokenKind.OpenParen && At(Behind(_position)).Kind == TokenKind.Arrow
                ? null
                : ParseType();
            parameters = ParseLambdaParameters();
        }

        Expect(TokenKind.Arrow);
        var body = ParseLambdaBody();
        return new LambdaSyntax(
            From(start), attributes, isAsync, isStatic, returnType, parameters, body,
            isAnonymousMethod: false);
    }

    // lambda-modifiers = { "async" | "static" } ;
    private (bool IsAsync, bool IsStatic) ParseLambdaModifiers()
    {
        var isAsync = false;
        var isStatic = false;
        while (true)
        {
            if (Kind == TokenKind.Static)
            {
                isStatic = true;
            }
            else if (Current.IsWord("async") && Peek(1).Kind != TokenKind.Arrow)
            {
                isAsync = true;
            }
            else
            {
                return (isAsync, isStatic);
            }

            Advance();
        }
    }

    private static ParameterSyntax ImplicitParameter(Identifier name) => new(
        name.Span, [], ArgumentPassing.Value, isThis: false, isParams: false, isScoped: false, null, name,
        null);

    // lambda-parameters = "(" [ identifier { "," identifier } | parameter { "," parameter } ] ")" ;
    private ParameterListSyntax ParseLambdaParameters()
    {
        var start = Current.Start;
        Expect(TokenKind.OpenParen);
        var parameters = ParseList(TokenKind.CloseParen, ParseLambdaParameter);
        Expect(TokenKind.CloseParen);
        var typed = parameters.Count(parameter => parameter.Type is not null);
        if (typed != 0 && typed != parameters.Length)
        {
            var odd = parameters.First(parameter => parameter.Type is null);
            ReportAfterSyntax(DiagnosticCatalog.MixedLambdaParameters, odd.Span);
        }

        return new ParameterListSyntax(From(start), parameters);
    }

    // lambda-parameter = { attributes } { modifier } [ type ] identifier [ "=" expression ] ;
    private ParameterSyntax ParseLambdaParameter() => ParseParameter(isTypeOptional: true);

    // lambda-body = expression | block ;
    private SyntaxNode ParseLambdaBody()
    {
        var outer = (_openConditionals, _deconstructions);
        _deconstructions = 0;
        if (Kind != TokenKind.OpenBrace)
        {
            var expression = ParseExpression();
            _deconstructions = outer._deconstructions;
            return expression;
        }

        var queryDepth = _queryDepth;
        (_openConditionals, _queryDepth) = (0, 0);
        var block = ParseBlock();
        (_openConditionals, _deconstructions) = outer;
        _queryDepth = queryDepth;
        return block;
    }

    // anonymous-method = "delegate" [ parameters ] block ;   C# spec 12.21
    private LambdaSyntax ParseAnonymousMethod(int start, bool isAsync, bool isStatic)
    {
        Expect(TokenKind.Delegate);
        var parameters = Kind == TokenKind.OpenParen ? ParseParameters() : null;
        var body = Kind == TokenKind.OpenBrace ? ParseLambdaBody() : ParseBlock();
        return new LambdaSyntax(
            From(start), [], isAsync, isStatic, null, parameters, body, isAnonymousMethod: true);
    }
}
