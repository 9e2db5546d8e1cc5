using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Local functions and declarations of variables.</summary>
internal sealed partial class Parser
{
    // "[A] static async T Name(" or "T Name<": attributes and modifiers may stand before the type.
    private bool IsLocalFunction(int index)
    {
        while (At(index).Kind == TokenKind.OpenBracket)
        {
            index = Behind(index);
        }

        while (IsFunctionModifier(index))
        {
            index++;
        }

        if (At(index).Kind == TokenKind.Ref)
        {
            index += At(index + 1).Kind == TokenKind.Readonly ? 2 : 1;
        }

        if (!IsType(index, out var end) || At(end).Kind != TokenKind.Identifier || IsAwaitCall(index))
        {
            return false;
        }

        var isDoubtful = _tokens[end - 1].Kind is TokenKind.Question or TokenKind.Star;
        return At(end + 1).Kind switch
        {
            TokenKind.OpenParen => IsBodyStart(Behind(end + 1)) || (!isDoubtful && IsName(At(end))),
            TokenKind.Less => ScanTypeArguments(end + 1) is > 0 and var behind
                && At(behind).Kind == TokenKind.OpenParen
                && (!isDoubtful || IsBodyStart(Behind(behind))),
            _ => false,
        };
    }

    // "await F(x)" looks like a function F that returns a type named await.
    private bool IsAwaitCall(int index) => At(index).IsWord("await") && At(index
        + 1).Kind == TokenKind.Identifier;

    private bool IsFunctionModifier(int index) =>
        At(index).Kind is TokenKind.Static or TokenKind.Unsafe or TokenKind.Extern
        || (At(index).IsWord("async")
            && (At(index + 1).Kind == TokenKind.Identifier || At(index + 1).Kind == TokenKind.OpenParen
                || Keywords.PredefinedTypeOf(At(index + 1).Kind) is not null));

    private bool IsLocalDeclaration(int index)
    {
        switch (At(index).Kind)
        {
            case TokenKind.Const:
                return true;
            case TokenKind.Ref:
                return !IsLambda(index);
            case TokenKind.Identifier when At(index).IsWord("scoped")
                && (At(index + 1).Kind == TokenKind.Ref || IsDeclaration(index + 1)):
                return true;
            default:
                return !IsAwaitCall(index) && IsDeclaration(index);
        }
    }

    // local-declaration = [ "const" ] [ "scoped" ] type declarator { "," declarator } ";" ;   C# spec 13.6.2
    private LocalDeclarationSyntax ParseLocalDeclaration()
    {
        var start = Current.Start;
        var modifiers = TryEat(TokenKind.Const) ? DeclarationModifiers.Const : DeclarationModifiers.None;
        var declaration = ParseVariables(start, modifiers, isUsing: false, isAwait: false);
        CheckConstants(modifiers, declaration.Variables);
        SkipAfterDeclarators();
        Expect(TokenKind.Semicolon);
        return new LocalDeclarationSyntax(
            From(start), modifiers, false, false, declaration.Type, declaration.Variables);
    }

    // "int x = 1) * 2;": what cannot begin a statement is passed over to the end of the declaration.
    private void SkipAfterDeclarators()
    {
        if (Kind is TokenKind.Semicolon or TokenKind.OpenBrace or TokenKind.CloseBrace || AtEnd
            || Keywords.IsKeyword(Kind) || CanStartExpression(Current) || StartsLine(_position))
        {
            return;
        }

        Report(DiagnosticCatalog.TokenExpected, Current.Span, ",");
        while (Kind is not (TokenKind.Semicolon or TokenKind.OpenBrace or TokenKind.CloseBrace) && !AtEnd
            && !StartsLine(_position))
        {
            Advance();
        }
    }

    private void CheckConstants(
        DeclarationModifiers modifiers, ImmutableArray<VariableDeclaratorSyntax> variables)
    {
        foreach (var variable in variables)
        {
            if ((modifiers & DeclarationModifiers.Const) != 0 && variable is
                {
                    Initializer: null,
                    Name.IsMissing: false
                })
            {
                Report(DiagnosticCatalog.ConstantValueRequired, new TextSpan(variable.Span.End, 0));
            }
        }
    }

    // variables = [ "scoped" ] type declarator { "," declarator } ;
    private LocalDeclarationSyntax ParseVariables(
        int start, DeclarationModifiers modifiers, bool isUsing, bool isAwait)
    {
        var typeStart = Current.Start;
        var isScoped = Current.IsWord("scoped") && Peek(1).Kind is TokenKind.Ref or TokenKind.Identifier
            && (Peek(1).Kind == TokenKind.Ref || IsDeclaration(_position + 1));
        if (isScoped)
        {
            Advance();
        }

        var type = ParseType();
        if (isScoped)
        {
            type = new ScopedTypeSyntax(From(typeStart), type);
        }

        var variables = ParseDeclarators();
        return new LocalDeclarationSyntax(From(start), modifiers, isUsing, isAwait, type, variables);
    }

    // declarators = declarator { "," declarator } ;
    private ImmutableArray<VariableDeclaratorSyntax> ParseDeclarators()
    {
        if (Kind != TokenKind.Identifier && _blockDepth == 0 && !AtEnd)
        {
            // Outside blocks a type may begin any kind of member, so the compiler blames the token instead.
            Report(DiagnosticCatalog.InvalidMemberToken, Current.Span, TextOf(Current));
        }

        var variables = ImmutableArray.CreateBuilder<VariableDeclaratorSyntax>();
        do
        {
            variables.Add(ParseDeclarator());
        }
        while (TryEat(TokenKind.Comma));

        return variables.DrainToImmutable();
    }

    // declarator = identifier [ "=" ( expression | array-initializer ) ] ;
    private VariableDeclaratorSyntax ParseDeclarator()
    {
        var name = ExpectIdentifier();
        var start = name.IsMissing ? Current.Start : name.Span.Start;
        if (Kind == TokenKind.OpenBracket && !name.IsMissing)
        {
            Report(DiagnosticCatalog.CStyleArray, Current.Span);
            SkipTo(Behind(_position));
        }
        else if (Kind == TokenKind.OpenParen && !name.IsMissing)
        {
            Report(DiagnosticCatalog.ConstructorArguments, Current.Span);
            SkipTo(Behind(_position));
        }

        var initializer = TryEat(TokenKind.Equals) ? ParseVariableInitializer() : null;
        return new VariableDeclaratorSyntax(From(Math.Min(start, PreviousEnd)), name, initializer);
    }

    // variable-initializer = expression | array-initializer ;
    private ExpressionSyntax ParseVariableInitializer() =>
        Kind == TokenKind.OpenBrace ? ParseArrayInitializer() : ParseExpression();
}
