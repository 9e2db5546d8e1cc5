using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Blocks, declarations of variables and local functions, expression statements and jumps.</summary>
internal sealed partial class Parser
{
    // block = "{" { statement } "}" ;   C# spec 13.3
    private BlockSyntax ParseBlock()
    {
        var start = Current.Start;
        Expect(TokenKind.OpenBrace);
        var isOpen = _tokens[Math.Max(0, _position - 1)].Kind == TokenKind.OpenBrace;
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        _blockDepth++;
        while (isOpen && Kind != TokenKind.CloseBrace && !AtEnd)
        {
            var before = _position;
            if (!IsStrayToken())
            {
                statements.Add(ParseStatement());
            }

            SkipIfStuck(before, DiagnosticCatalog.CloseBraceExpected);
        }

        _blockDepth--;

        if (isOpen)
        {
            Expect(TokenKind.CloseBrace);
        }

        return new BlockSyntax(From(start), statements.DrainToImmutable());
    }

    // What can neither begin a statement nor is worth trying to read as one.
    private bool IsStrayToken() => Kind is TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.Catch
        or TokenKind.Finally or TokenKind.Case or TokenKind.Arrow or TokenKind.Comma or TokenKind.Colon;

    // A statement that took no token would be tried for ever: pass over the token that nothing can begin with.
    private void SkipIfStuck(int before, DiagnosticRule rule)
    {
        if (_position == before && !AtEnd)
        {
            Report(rule, Current.Span, TextOf(Current));
            Advance();
        }
    }

    // statement = block | declaration | local-function | labeled | control statement | jump | expression ";" ;
    private StatementSyntax ParseStatement()
    {
        if (!TryEnter())
        {
            return new EmptyStatementSyntax(NothingHere);
        }

        var statement = ParseControlStatement() ?? ParseWordStatement() ?? ParseDeclarationOrExpression();
        _depth--;
        return statement;
    }

    // embedded-statement = statement ;   but no declaration and no label   C# spec 13.1
    private StatementSyntax ParseEmbeddedStatement()
    {
        var statement = ParseStatement();
        if (statement is LocalDeclarationSyntax or LocalFunctionSyntax or LabeledStatementSyntax)
        {
            ReportAfterSyntax(DiagnosticCatalog.EmbeddedDeclaration, statement.Span);
        }

        return statement;
    }

    private StatementSyntax? ParseControlStatement()
    {
        switch (Kind)
        {
            case TokenKind.OpenBrace: return ParseBlock();
            case TokenKind.Semicolon: return new EmptyStatementSyntax(Advance().Span);
            case TokenKind.If: return ParseIf();
            case TokenKind.While: return ParseWhile();
            case TokenKind.Do: return ParseDo();
            case TokenKind.For: return ParseFor();
            case TokenKind.Foreach: return ParseForEach(Current.Start, isAwait: false);
            case TokenKind.Switch: return ParseSwitchStatement();
            case TokenKind.Try: return ParseTry();
            case TokenKind.Lock: return ParseLock();
            case TokenKind.Using: return ParseUsing(Current.Start, isAwait: false);
            case TokenKind.Return: return ParseReturn();
            case TokenKind.Throw: return ParseThrow();
            case TokenKind.Break or TokenKind.Continue: return ParseLoopExit();
            case TokenKind.Else: return ParseStrayElse();
            case TokenKind.Goto: return ParseGoto();
            case TokenKind.Fixed: return ParseFixed();
            case TokenKind.Unsafe when Peek(1).Kind == TokenKind.OpenBrace: return ParseUnsafe();
            case TokenKind.Checked or TokenKind.Unchecked when Peek(1).Kind == TokenKind.OpenBrace:
                return ParseCheckedBlock();
            default: return null;
        }
    }

    // Statements that begin with a word which elsewhere is a name: yield, await using, await foreach, a label.
    private StatementSyntax? ParseWordStatement()
    {
        if (Kind != TokenKind.Identifier)
        {
            return null;
        }

        var start = Current.Start;
        if (Current.IsWord("yield") && Peek(1).Kind is TokenKind.Return or TokenKind.Break)
        {
            return ParseYield();
        }

        if (Current.IsWord("await") && Peek(1).Kind is TokenKind.Using or TokenKind.Foreach)
        {
            Advance();
            return Kind == TokenKind.Using ? ParseUsing(start, isAwait: true) : ParseForEach(start, isAwait: true);
        }

        if (Peek(1).Kind == TokenKind.Colon)
        {
            var label = IdentifierOf(Advance());
            Advance();
            var statement = ParseStatement();
            return new LabeledStatementSyntax(From(start), label, statement);
        }

        return null;
    }

    // declaration-or-expression = local-function | local-declaration ";" | expression ";" ;
    private StatementSyntax ParseDeclarationOrExpression()
    {
        var start = Current.Start;
        if (IsLocalFunction(_position))
        {
            var attributes = ParseAttributeLists();
            var modifiers = ParseModifiers(inType: false);
            var method = ParseMethod(start, attributes, modifiers);
            return new LocalFunctionSyntax(From(start), method);
        }

        return IsLocalDeclaration(_position)
            ? ParseLocalDeclaration()
            : ParseExpressionStatement();
    }

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
    private bool IsAwaitCall(int index) => At(index).IsWord("await") && At(index + 1).Kind == TokenKind.Identifier;

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
            if ((modifiers & DeclarationModifiers.Const) != 0 && variable is { Initializer: null, Name.IsMissing: false })
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

    // expression-statement = expression ";" ;   C# spec 13.7
    private ExpressionStatementSyntax ParseExpressionStatement()
    {
        var start = Current.Start;
        var expression = ParseExpression();
        if (expression is MissingExpressionSyntax)
        {
            TryEat(TokenKind.Semicolon);
            return new ExpressionStatementSyntax(expression.Span, expression);
        }

        if (Kind == TokenKind.Semicolon)
        {
            CheckIsStatement(expression);
        }

        Expect(TokenKind.Semicolon);
        return new ExpressionStatementSyntax(From(start), expression);
    }

    private void CheckIsStatement(ExpressionSyntax expression)
    {
        if (!CanBeStatement(expression))
        {
            ReportAfterSyntax(DiagnosticCatalog.IllegalStatement, expression.Span);
        }
    }

    private static bool CanBeStatement(ExpressionSyntax expression) => expression switch
    {
        AssignmentSyntax or InvocationSyntax or ObjectCreationSyntax or AwaitSyntax => true,
        MissingExpressionSyntax or ThrowExpressionSyntax => true,
        UnarySyntax unary => unary.Operator is UnaryOperator.PreIncrement or UnaryOperator.PreDecrement
            or UnaryOperator.PostIncrement or UnaryOperator.PostDecrement,
        ConditionalAccessSyntax conditional => CanBeStatement(conditional.WhenNotNull),
        _ => false,
    };

    // return = "return" [ expression ] ";" ;
    private ReturnStatementSyntax ParseReturn()
    {
        var start = Advance().Start;
        var expression = Kind == TokenKind.Semicolon ? null : ParseExpression();
        Expect(TokenKind.Semicolon);
        return new ReturnStatementSyntax(From(start), expression);
    }

    // throw = "throw" [ expression ] ";" ;
    private ThrowStatementSyntax ParseThrow()
    {
        var start = Advance().Start;
        var expression = Kind == TokenKind.Semicolon ? null : ParseExpression();
        Expect(TokenKind.Semicolon);
        return new ThrowStatementSyntax(From(start), expression);
    }

    // yield = "yield" ( "return" expression | "break" ) ";" ;
    private YieldStatementSyntax ParseYield()
    {
        var start = Advance().Start;
        ExpressionSyntax? expression = null;
        if (Advance().Kind == TokenKind.Return)
        {
            if (Kind == TokenKind.Semicolon)
            {
                Report(DiagnosticCatalog.YieldValueExpected, _tokens[_position - 1].Span);
                expression = MissingExpression();
            }
            else
            {
                expression = ParseExpression();
            }
        }

        Expect(TokenKind.Semicolon);
        return new YieldStatementSyntax(From(start), expression);
    }

    // loop-exit = ( "break" | "continue" ) ";" ;
    private StatementSyntax ParseLoopExit()
    {
        var word = Advance();
        Expect(TokenKind.Semicolon);
        return word.Kind == TokenKind.Break
            ? new BreakStatementSyntax(From(word.Start))
            : new ContinueStatementSyntax(From(word.Start));
    }
}
