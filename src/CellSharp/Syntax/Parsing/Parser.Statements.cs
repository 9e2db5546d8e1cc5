using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Blocks, expression statements and jumps.</summary>
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
            if (!IsStrayToken() && !IsAccess())
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

    // A member of the type around begins here: the block was left open.
    private bool IsAccess() =>
        Kind is TokenKind.Public or TokenKind.Private or TokenKind.Protected or TokenKind.Internal;

    // What can neither begin a statement nor is worth trying to read as one.
    private bool IsStrayToken() => Kind is TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.Catch
        or TokenKind.Finally or TokenKind.Case or TokenKind.Arrow or TokenKind.Comma or TokenKind.Colon;

    // A statement that took no token would be tried for ever: pass over the token that nothing can begin
    // with.
    private void SkipIfStuck(int before, DiagnosticRule rule)
    {
        if (_position == before && !AtEnd)
        {
            Report(rule, Current.Span, TextOf(Current));
            Advance();
        }
    }

    // statement = block | declaration | local-function | labeled | control statement | jump | expression ";"
    //     ;
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

    // Statements that begin with a word which elsewhere is a name: yield, await using, await foreach, a
    // label.
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
            return Kind == TokenKind.Using ? ParseUsing(start, isAwait: true) : ParseForEach(start,
                isAwait: true);
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
