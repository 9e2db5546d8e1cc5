using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Statements that choose, repeat or guard, and those that are refused by name.</summary>
internal sealed partial class Parser
{
    // if = "if" "(" expression ")" statement [ "else" statement ] ;   C# spec 13.8.2
    private IfStatementSyntax ParseIf()
    {
        var start = Advance().Start;
        var condition = ParseCondition();
        var then = ParseEmbeddedStatement();
        var otherwise = TryEat(TokenKind.Else) ? ParseEmbeddedStatement() : null;
        return new IfStatementSyntax(From(start), condition, then, otherwise);
    }

    // condition = "(" expression ")" ;
    private ExpressionSyntax ParseCondition()
    {
        Expect(TokenKind.OpenParen);
        var condition = ParseExpression();
        Expect(TokenKind.CloseParen);
        return condition;
    }

    private StatementSyntax ParseStrayElse()
    {
        var word = Advance();
        Report(DiagnosticCatalog.ElseWithoutIf, word.Span);
        return AtEnd ? new EmptyStatementSyntax(word.Span) : ParseStatement();
    }

    // while = "while" "(" expression ")" statement ;
    private WhileStatementSyntax ParseWhile()
    {
        var start = Advance().Start;
        var condition = ParseCondition();
        var body = ParseEmbeddedStatement();
        return new WhileStatementSyntax(From(start), condition, body);
    }

    // do = "do" statement "while" "(" expression ")" ";" ;
    private DoStatementSyntax ParseDo()
    {
        var start = Advance().Start;
        var body = ParseEmbeddedStatement();
        Expect(TokenKind.While);
        var condition = ParseCondition();
        Expect(TokenKind.Semicolon);
        return new DoStatementSyntax(From(start), body, condition);
    }

    // for = "for" "(" [ variables | expressions ] ";" [ expression ] ";" [ expressions ] ")" statement ;
    private ForStatementSyntax ParseFor()
    {
        var start = Advance().Start;
        Expect(TokenKind.OpenParen);
        LocalDeclarationSyntax? declaration = null;
        ImmutableArray<ExpressionSyntax> initializers = [];
        if (Kind != TokenKind.Semicolon && IsLocalDeclaration(_position))
        {
            declaration = ParseVariables(Current.Start, DeclarationModifiers.None, isUsing: false,
                isAwait: false);
        }
        else
        {
            initializers = ParseStatementExpressions(TokenKind.Semicolon);
        }

        Expect(TokenKind.Semicolon);
        var condition = Kind is TokenKind.Semicolon or TokenKind.CloseParen ? null : ParseExpression();
        Expect(TokenKind.Semicolon);
        var incrementors = ParseStatementExpressions(TokenKind.CloseParen);
        Expect(TokenKind.CloseParen);
        var body = ParseEmbeddedStatement();
        return new ForStatementSyntax(From(start), declaration, initializers, condition, incrementors, body);
    }

    // expressions = [ expression { "," expression } ] ;
    private ImmutableArray<ExpressionSyntax> ParseStatementExpressions(TokenKind close)
    {
        var expressions = ParseList(close, ParseExpression);
        foreach (var expression in expressions)
        {
            CheckIsStatement(expression);
        }

        return expressions;
    }

    // foreach = [ "await" ] "foreach" "(" ( type identifier | target ) "in" expression ")" statement ;
    private StatementSyntax ParseForEach(int start, bool isAwait)
    {
        Expect(TokenKind.Foreach);
        Expect(TokenKind.OpenParen);
        if (IsForEachDeconstruction())
        {
            _deconstructions++;
            var target = ParseUnary();
            _deconstructions--;
            Expect(TokenKind.In);
            var source = ParseExpression();
            Expect(TokenKind.CloseParen);
            var body = ParseEmbeddedStatement();
            return new ForEachDeconstructionSyntax(From(start), isAwait, target, source, body);
        }

        return ParseSimpleForEach(start, isAwait);
    }

    private bool IsForEachDeconstruction() => IsVarDeconstruction(_position)
        || (Kind == TokenKind.OpenParen && At(Behind(_position)).Kind == TokenKind.In);

    private ForEachStatementSyntax ParseSimpleForEach(int start, bool isAwait)
    {
        var type = ParseType();
        if (Kind == TokenKind.In && type is not MissingTypeSyntax)
        {
            Report(DiagnosticCatalog.ForEachNeedsBoth, Current.Span);
        }

        var name = ExpectIdentifier();
        if (Expect(TokenKind.In).Span.Length == 0 && Kind == TokenKind.Identifier
            && CanStartExpression(Peek(1)))
        {
            // Another word where "in" should stand, as in "foreach (var x of xs)".
            Advance();
        }

        var source = ParseExpression();
        Expect(TokenKind.CloseParen);
        var body = ParseEmbeddedStatement();
        return new ForEachStatementSyntax(From(start), isAwait, type, name, source, body);
    }

    // switch = "switch" ( "(" expression ")" | tuple ) "{" { section } "}" ;   C# spec 13.8.3
    private SwitchStatementSyntax ParseSwitchStatement()
    {
        var start = Advance().Start;
        ExpressionSyntax governing;
        if (Kind == TokenKind.OpenParen)
        {
            var inner = ParseParenthesized();
            governing = inner is ParenthesizedSyntax parenthesized ? parenthesized.Expression : inner;
        }
        else
        {
            ReportMissing(DiagnosticCatalog.SwitchNeedsParentheses);
            governing = ParseExpression();
        }

        Expect(TokenKind.OpenBrace);
        var sections = ParseSwitchSections();
        Expect(TokenKind.CloseBrace);
        return new SwitchStatementSyntax(From(start), governing, sections);
    }

    private ImmutableArray<SwitchSectionSyntax> ParseSwitchSections()
    {
        var sections = ImmutableArray.CreateBuilder<SwitchSectionSyntax>();
        while (Kind != TokenKind.CloseBrace && !AtEnd)
        {
            var before = _position;
            sections.Add(ParseSwitchSection());
            SkipIfStuck(before, DiagnosticCatalog.CloseBraceExpected);
        }

        return sections.DrainToImmutable();
    }

    // Cases whose switch was left out.
    private SwitchStatementSyntax ParseStrayCases()
    {
        var start = Current.Start;
        ReportMissing(DiagnosticCatalog.TokenExpected, "switch");
        var governing = MissingExpression();
        var sections = ParseSwitchSections();
        TryEat(TokenKind.CloseBrace);
        return new SwitchStatementSyntax(From(start), governing, sections);
    }

    // section = label { label } { statement } ;
    private SwitchSectionSyntax ParseSwitchSection()
    {
        var start = Current.Start;
        var labels = ImmutableArray.CreateBuilder<SwitchLabelSyntax>();
        while (IsSwitchLabel())
        {
            labels.Add(ParseSwitchLabel());
        }

        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        while (labels.Count > 0 && Kind != TokenKind.CloseBrace && !AtEnd && !IsSwitchLabel())
        {
            var before = _position;
            statements.Add(ParseStatement());
            SkipIfStuck(before, DiagnosticCatalog.CloseBraceExpected);
        }

        return new SwitchSectionSyntax(From(start), labels.DrainToImmutable(), statements.DrainToImmutable());
    }

    private bool IsSwitchLabel() =>
        Kind == TokenKind.Case || (Kind == TokenKind.Default && Peek(1).Kind != TokenKind.OpenParen);

    // label = "case" ( pattern | expression ) [ "when" expression ] ":" | "default" ":" ;
    private SwitchLabelSyntax ParseSwitchLabel()
    {
        var start = Current.Start;
        if (Advance().Kind == TokenKind.Default)
        {
            Expect(TokenKind.Colon);
            return new SwitchLabelSyntax(From(start), null, null);
        }

        _openConditionals++;
        var pattern = ParseCasePattern();
        var guard = TryEatWord("when") ? ParseExpression() : null;
        _openConditionals--;
        Expect(TokenKind.Colon);
        return new SwitchLabelSyntax(From(start), pattern, guard);
    }

    // A constant of any precedence may stand after "case": what is no pattern is read once more as an
    // expression. Not again inside that one, so that nested switches are read twice at most.
    private PatternSyntax ParseCasePattern()
    {
        var position = _position;
        var found = _diagnostics.Count;
        var canRetry = _caseDepth++ == 0;
        var pattern = ParsePattern();
        var isPattern = _diagnostics.Count == found && BinaryOperatorHere().Precedence == Precedence.None
            && Kind is not (TokenKind.Is or TokenKind.As or TokenKind.Question);
        if (!isPattern && canRetry && !_gaveUp && CanStartExpression(_tokens[position]))
        {
            pattern = ParseCaseConstant(position, found) ?? pattern;
        }

        _caseDepth--;
        return pattern;
    }

    // Null when it is no expression either; then the first reading and its errors stand.
    private ConstantPatternSyntax? ParseCaseConstant(int position, int found)
    {
        var patternEnd = _position;
        var patternErrors = _diagnostics.TakeBack(found);
        _position = position;
        var expression = ParseExpression();
        if (_diagnostics.Count == found && (Kind == TokenKind.Colon || Current.IsWord("when")))
        {
            return new ConstantPatternSyntax(expression.Span, expression);
        }

        _diagnostics.TakeBack(found);
        _diagnostics.PutBack(patternErrors);
        _position = patternEnd;
        return null;
    }

    // try = "try" block { catch } [ "finally" block ] ;   C# spec 13.11
    private TryStatementSyntax ParseTry()
    {
        var start = Advance().Start;
        var block = ParseBlock();
        var catches = ImmutableArray.CreateBuilder<CatchClauseSyntax>();
        while (Kind == TokenKind.Catch)
        {
            if (catches.Count > 0 && catches[^1] is { Type: null, Filter: null })
            {
                ReportAfterSyntax(DiagnosticCatalog.CatchAfterGeneral, Current.Span);
            }

            catches.Add(ParseCatch());
        }

        var @finally = TryEat(TokenKind.Finally) ? ParseBlock() : null;
        if (catches.Count == 0 && @finally is null)
        {
            Report(DiagnosticCatalog.CatchOrFinallyExpected, _tokens[_position - 1].Span);
        }

        return new TryStatementSyntax(From(start), block, catches.DrainToImmutable(), @finally);
    }

    // catch = "catch" [ "(" type [ identifier ] ")" ] [ "when" "(" expression ")" ] block ;
    private CatchClauseSyntax ParseCatch()
    {
        var start = Advance().Start;
        TypeSyntax? type = null;
        Identifier? name = null;
        if (TryEat(TokenKind.OpenParen))
        {
            type = ParseType();
            name = Kind == TokenKind.Identifier ? IdentifierOf(Advance()) : null;
            Expect(TokenKind.CloseParen);
        }

        var filter = TryEatWord("when") ? ParseCondition() : null;
        var block = ParseBlock();
        return new CatchClauseSyntax(From(start), type, name, filter, block);
    }

    // lock = "lock" "(" expression ")" statement ;
    private LockStatementSyntax ParseLock()
    {
        var start = Advance().Start;
        var expression = ParseCondition();
        var body = ParseEmbeddedStatement();
        return new LockStatementSyntax(From(start), expression, body);
    }

    // using = [ "await" ] "using" ( "(" ( variables | expression ) ")" statement | variables ";" ) ;   C#
    //     spec 13.14
    private StatementSyntax ParseUsing(int start, bool isAwait)
    {
        Expect(TokenKind.Using);
        if (Kind != TokenKind.OpenParen || IsTupleDeclaration())
        {
            var local = ParseVariables(start, DeclarationModifiers.None, isUsing: true, isAwait);
            Expect(TokenKind.Semicolon);
            return new LocalDeclarationSyntax(
                From(start), DeclarationModifiers.None, true, isAwait, local.Type, local.Variables);
        }

        Expect(TokenKind.OpenParen);
        LocalDeclarationSyntax? declaration = null;
        ExpressionSyntax? expression = null;
        if (IsLocalDeclaration(_position))
        {
            declaration = ParseVariables(Current.Start, DeclarationModifiers.None, isUsing: true, isAwait);
        }
        else
        {
            expression = ParseExpression();
        }

        Expect(TokenKind.CloseParen);
        var body = ParseEmbeddedStatement();
        return new UsingStatementSyntax(From(start), isAwait, declaration, expression, body);
    }

    private bool IsTupleDeclaration() => ScanTupleType(_position) is > 0 and var end
        && At(end).Kind == TokenKind.Identifier && At(end + 1).Kind == TokenKind.Equals;

    // checked = ( "checked" | "unchecked" ) block ;
    private CheckedStatementSyntax ParseCheckedBlock()
    {
        var word = Advance();
        var block = ParseBlock();
        return new CheckedStatementSyntax(From(word.Start), word.Kind == TokenKind.Checked, block);
    }
}
