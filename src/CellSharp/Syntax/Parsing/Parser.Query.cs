using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Query expressions (C# spec 12.22).</summary>
internal sealed partial class Parser
{
    // "from" begins a query when a range variable and "in" follow, or what can only be its source; else it is
    // a name.
    private bool IsQuery(int index)
    {
        if (At(index + 1).Kind == TokenKind.Identifier && At(index + 2).Kind is TokenKind.In or TokenKind.New
            or TokenKind.Number or TokenKind.String or TokenKind.InterpolatedStart)
        {
            return true;
        }

        return IsType(index + 1, out var end) && At(end).Kind == TokenKind.Identifier
            && At(end + 1).Kind == TokenKind.In;
    }

    // query = from-clause query-body ;
    private QuerySyntax ParseQuery()
    {
        var start = Current.Start;
        _queryDepth++;
        var from = ParseFromClause();
        var body = ParseQueryBody();
        _queryDepth--;
        return new QuerySyntax(From(start), from, body);
    }

    // query-body = { clause } ( select-clause | group-clause ) [ "into" identifier query-body ] ;
    private QueryBodySyntax ParseQueryBody()
    {
        var start = Current.Start;
        if (!TryEnter())
        {
            return new QueryBodySyntax(NothingHere, [], MissingSelect(), null);
        }

        var clauses = ImmutableArray.CreateBuilder<QueryClauseSyntax>();
        while (ParseQueryClause() is { } clause)
        {
            clauses.Add(clause);
        }

        var selectOrGroup = ParseSelectOrGroup();
        QueryContinuationSyntax? continuation = null;
        if (Current.IsWord("into"))
        {
            var into = Advance();
            var name = ExpectIdentifier();
            var body = ParseQueryBody();
            continuation = new QueryContinuationSyntax(From(into.Start), name, body);
        }

        _depth--;
        return new QueryBodySyntax(From(start), clauses.DrainToImmutable(), selectOrGroup, continuation);
    }

    // clause = from-clause | let-clause | where-clause | join-clause | orderby-clause ;
    private QueryClauseSyntax? ParseQueryClause()
    {
        if (Kind != TokenKind.Identifier || Current.IsVerbatim)
        {
            return null;
        }

        return (string)Current.Value! switch
        {
            "from" => ParseFromClause(),
            "let" => ParseLetClause(),
            "where" => ParseWhereClause(),
            "join" => ParseJoinClause(),
            "orderby" => ParseOrderByClause(),
            _ => null,
        };
    }

    // from-clause = "from" [ type ] identifier "in" expression ;
    private FromClauseSyntax ParseFromClause()
    {
        var start = Advance().Start;
        var (type, name) = ParseRangeVariable();
        if (!TryEat(TokenKind.In))
        {
            ReportMissing(DiagnosticCatalog.TokenExpected, "in");
        }

        var source = ParseExpression();
        return new FromClauseSyntax(From(start), type, name, source);
    }

    private (TypeSyntax? Type, Identifier Name) ParseRangeVariable()
    {
        var type = Kind == TokenKind.Identifier && Peek(1).Kind != TokenKind.Identifier
            && (Peek(1).Kind == TokenKind.In || !IsType(_position, out var end)
                || At(end).Kind != TokenKind.Identifier) ? null : ParseType();
        return (type, ExpectIdentifier());
    }

    // let-clause = "let" identifier "=" expression ;
    private LetClauseSyntax ParseLetClause()
    {
        var start = Advance().Start;
        var name = ExpectIdentifier();
        Expect(TokenKind.Equals);
        var expression = ParseExpression();
        return new LetClauseSyntax(From(start), name, expression);
    }

    // where-clause = "where" expression ;
    private WhereClauseSyntax ParseWhereClause()
    {
        var start = Advance().Start;
        var condition = ParseExpression();
        return new WhereClauseSyntax(From(start), condition);
    }

    // join-clause = "join" [ type ] identifier "in" expression "on" expression "equals" expression
    //     [ "into" identifier ] ;
    private JoinClauseSyntax ParseJoinClause()
    {
        var start = Advance().Start;
        var (type, name) = ParseRangeVariable();
        Expect(TokenKind.In);
        var source = ParseExpression();
        ExpectWord("on", DiagnosticCatalog.OnExpected);
        var outerKey = ParseExpression();
        ExpectWord("equals", DiagnosticCatalog.EqualsExpected);
        var innerKey = ParseExpression();
        Identifier? into = TryEatWord("into") ? ExpectIdentifier() : null;
        return new JoinClauseSyntax(From(start), type, name, source, outerKey, innerKey, into);
    }

    // orderby-clause = "orderby" ordering { "," ordering } ;
    private OrderByClauseSyntax ParseOrderByClause()
    {
        var start = Advance().Start;
        var orderings = ImmutableArray.CreateBuilder<OrderingSyntax>();
        do
        {
            orderings.Add(ParseOrdering());
        }
        while (TryEat(TokenKind.Comma));

        return new OrderByClauseSyntax(From(start), orderings.DrainToImmutable());
    }

    // ordering = expression [ "ascending" | "descending" ] ;
    private OrderingSyntax ParseOrdering()
    {
        var key = ParseExpression();
        var isDescending = TryEatWord("descending");
        if (!isDescending)
        {
            TryEatWord("ascending");
        }

        return new OrderingSyntax(From(key), key, isDescending);
    }

    // select-clause = "select" expression ;   group-clause = "group" expression "by" expression ;
    private QueryClauseSyntax ParseSelectOrGroup()
    {
        var start = Current.Start;
        if (TryEatWord("select"))
        {
            var expression = ParseExpression();
            return new SelectClauseSyntax(From(start), expression);
        }

        if (TryEatWord("group"))
        {
            var element = ParseExpression();
            ExpectWord("by", DiagnosticCatalog.ByExpected);
            var key = ParseExpression();
            return new GroupClauseSyntax(From(start), element, key);
        }

        ReportMissing(DiagnosticCatalog.SelectOrGroupExpected);
        return MissingSelect();
    }

    private SelectClauseSyntax MissingSelect() => new(NothingHere, MissingExpression());

    private void ExpectWord(string word, DiagnosticRule rule)
    {
        if (!TryEatWord(word))
        {
            ReportMissing(rule);
        }
    }
}
