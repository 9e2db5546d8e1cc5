using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Recursive descent over the tokens of one cell. Collects diagnostics and never throws; every token
/// is looked at a bounded number of times. The grammar stands as a comment over each Parse method, in the
/// notation of the C# specification: [optional], {repeated}.</summary>
internal sealed partial class Parser
{
    /// <summary>How deep expressions, statements, types and patterns may nest. Real cells stay under 30; the
    /// binder recurses over the same tree, with larger frames.</summary>
    internal const int MaxDepth = 500;

    private readonly SourceText _source;
    private readonly Token[] _tokens;
    private readonly DiagnosticBag _diagnostics;
    private int _position;
    private int _steps;
    private int _depth;
    private bool _gaveUp;
    private readonly bool _hasBadText;

    // What the compiler finds only when it binds: said only about a cell whose grammar is right.
    private readonly List<Action> _afterSyntax = [];

    private Parser(SourceText source, Token[] tokens, DiagnosticBag diagnostics)
    {
        _source = source;
        _tokens = tokens;
        _diagnostics = diagnostics;
        _hasBadText = diagnostics.HasErrors;
        _closing = MatchBrackets(tokens);
    }

    /// <summary>The tree of a cell, and what is wrong with it.</summary>
    internal static ParsedCell Parse(string cell) => Parse(new SourceText(cell));

    /// <summary>The tree of a cell, and what is wrong with it.</summary>
    internal static ParsedCell Parse(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var lexed = Lexer.Lex(source, diagnostics);
        var parser = new Parser(source, lexed.Tokens, diagnostics);
        var root = parser.ParseCell(lexed.Directives);
        parser.ReportWhatIsLeft();
        return new ParsedCell(source, root, diagnostics.ToImmutable(), parser._steps);
    }

    private ref readonly Token Current => ref _tokens[_position];

    private TokenKind Kind => _tokens[_position].Kind;

    private bool AtEnd => _position == _tokens.Length - 1;

    private int PreviousEnd => _position == 0 ? 0 : _tokens[_position - 1].End;

    // The token some places ahead; the last one, the end of the cell, stands for all behind it.
    private ref readonly Token Peek(int offset)
    {
        _steps++;
        return ref _tokens[Math.Min(_position + offset, _tokens.Length - 1)];
    }

    private ref readonly Token At(int index)
    {
        _steps++;
        return ref _tokens[Math.Min(index, _tokens.Length - 1)];
    }

    private Token Advance()
    {
        _steps++;
        var token = _tokens[_position];
        if (_position < _tokens.Length - 1)
        {
            _position++;
        }

        return token;
    }

    private bool TryEat(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool TryEatWord(string word)
    {
        if (!Current.IsWord(word))
        {
            return false;
        }

        Advance();
        return true;
    }

    // Takes the token, or reports once that it is missing and goes on as if it were there.
    private Token Expect(TokenKind kind)
    {
        if (Kind == kind)
        {
            return Advance();
        }

        var rule = kind switch
        {
            TokenKind.Semicolon => DiagnosticCatalog.SemicolonExpected,
            TokenKind.CloseParen => DiagnosticCatalog.CloseParenExpected,
            TokenKind.OpenBrace => DiagnosticCatalog.OpenBraceExpected,
            TokenKind.CloseBrace => DiagnosticCatalog.CloseBraceExpected,
            TokenKind.In => DiagnosticCatalog.InExpected,
            _ => DiagnosticCatalog.TokenExpected,
        };
        ReportMissing(rule, Keywords.TextOf(kind));
        return new Token(kind, NothingHere);
    }

    private Identifier ExpectIdentifier()
    {
        if (Kind == TokenKind.Identifier)
        {
            return IdentifierOf(Advance());
        }

        if (Keywords.IsKeyword(Kind))
        {
            ReportMissing(DiagnosticCatalog.KeywordAsIdentifier, TextOf(Current));
        }
        else
        {
            ReportMissing(DiagnosticCatalog.IdentifierExpected);
        }

        return new Identifier("", NothingHere);
    }

    private static Identifier IdentifierOf(in Token token) =>
        new((string)token.Value!, token.Span, token.IsVerbatim);

    // What is missing is missed behind the last token if a line ends there, else at the token found instead.
    private void ReportMissing(DiagnosticRule rule, params string[] arguments)
    {
        var between = _source.Text.AsSpan(PreviousEnd, Current.Start - PreviousEnd);
        var span = _position > 0 && between.ContainsAny('\n', '\r')
            ? new TextSpan(PreviousEnd, 0)
            : Current.Span;
        Report(rule, span, arguments);
    }

    private void Report(DiagnosticRule rule, TextSpan span, params string[] arguments)
    {
        if (!_gaveUp)
        {
            _diagnostics.Report(rule, span, arguments);
        }
    }

    private void ReportAfterSyntax(DiagnosticRule rule, TextSpan span, params string[] arguments) =>
        _afterSyntax.Add(() => Report(rule, span, arguments));

    private void ReportWhatIsLeft()
    {
        if (!_diagnostics.HasErrors)
        {
            _afterSyntax.ForEach(report => report());
        }
    }

    private string TextOf(in Token token) => _source.Slice(token.Span);

    private TextSpan From(int start) => TextSpan.FromBounds(start, PreviousEnd);

    private TextSpan From(SyntaxNode first) => From(first.Span.Start);

    // Where a made-up node stands: just before the token found in its place.
    private TextSpan NothingHere => new(Current.Start, 0);

    private MissingExpressionSyntax MissingExpression() => new(NothingHere);

    // Every recursive production enters here first and leaves by _depth--. Past the limit the parser reports
    // once and jumps to the end of the cell, so that all open productions close at once and in silence.
    private bool TryEnter()
    {
        if (_depth < MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _depth++;
            return true;
        }

        Report(DiagnosticCatalog.TooDeep, Current.Span);
        _gaveUp = true;
        _position = _tokens.Length - 1;
        return false;
    }

    // list = [ element { "," element } [ "," ] ] ;   up to a closing token that is left standing
    private ImmutableArray<T> ParseList<T>(TokenKind close, Func<T> parseElement, bool allowTrailingComma =
        false)
    {
        var elements = ImmutableArray.CreateBuilder<T>();
        while (Kind != close && Kind != TokenKind.Semicolon && !AtEnd)
        {
            var before = _position;
            elements.Add(parseElement());
            if (TryEat(TokenKind.Comma))
            {
                if (Kind == close && !allowTrailingComma)
                {
                    elements.Add(parseElement());
                }
            }
            else if (Kind != close && !TryResumeList(before))
            {
                break;
            }
        }

        return elements.DrainToImmutable();
    }

    // After an element without a comma: goes on as if the comma were there if another element may begin.
    private bool TryResumeList(int before)
    {
        if (_position == before || !CanStartExpression(Current))
        {
            return false;
        }

        Report(DiagnosticCatalog.TokenExpected, Current.Span, ",");
        return true;
    }
}
