using System.Collections.Immutable;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Cuts a cell into tokens in one pass. Never throws; errors go into the bag. Interpolated strings
/// become runs of tokens, their holes lexed in place, so nesting costs no second pass and no
/// recursion.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    // Not a list: the framework brings no precompiled one of tokens.
    private Token[] _tokens;
    private int _tokenCount;
    private readonly List<Trivia>? _trivia;
    private readonly List<DirectiveSyntax> _directives = [];
    private int _position;

    private Lexer(SourceText source, DiagnosticBag diagnostics, bool keepTrivia)
    {
        _source = source;
        _text = source.Text;
        _diagnostics = diagnostics;
        _tokens = new Token[(_text.Length / 4) + 8];
        _trivia = keepTrivia ? [] : null;
    }

    /// <summary>All tokens of a cell.</summary>
    /// <param name="source">The cell.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="keepTrivia">Whether to record what lies between tokens.</param>
    internal static LexedCell Lex(SourceText source, DiagnosticBag diagnostics, bool keepTrivia = false)
    {
        var lexer = new Lexer(source, diagnostics, keepTrivia);
        lexer.LexAll();
        return new LexedCell(
            lexer.Tokens(lexer._tokenCount), lexer._trivia?.ToImmutableArray() ?? [], [.. lexer._directives]);
    }

    private char Current => Peek(0);

    private bool AtEnd => _position >= _text.Length;

    private char Peek(int offset)
    {
        var index = _position + offset;
        return index < _text.Length ? _text[index] : '\0';
    }

    private void LexAll()
    {
        while (true)
        {
            if (IsInInterpolatedText)
            {
                LexInterpolatedPart();
                continue;
            }

            SkipTrivia();
            if (AtEnd)
            {
                break;
            }

            LexToken();
        }

        CloseOpenInterpolations();
        if (_openRegions > 0)
        {
            _diagnostics.Report(DiagnosticCatalog.EndRegionExpected, new TextSpan(_text.Length, 0));
        }

        Add(TokenKind.EndOfFile, _text.Length);
    }

    private void LexToken()
    {
        var start = _position;
        var c = Current;
        if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_')
        {
            LexWord(start);
        }
        else if (c is >= '0' and <= '9' || (c == '.' && char.IsAsciiDigit(Peek(1))))
        {
            LexNumber(start);
        }
        else if (c == '"')
        {
            LexQuoted(start);
        }
        else if (c == '\'')
        {
            LexCharacter(start);
        }
        else if (c is '$' or '@')
        {
            LexPrefixed(start);
        }
        else if (!TryLexInHole(start) && !TryLexPunctuation(start))
        {
            LexRare(start);
        }
    }

    // Identifiers outside ASCII, and what begins no token at all.
    private void LexRare(int start)
    {
        if (IsIdentifierStart(Current) || Current == '\\')
        {
            LexWord(start);
            return;
        }

        _position += char.IsSurrogatePair(Current, Peek(1)) ? 2 : 1;
        var span = TextSpan.FromBounds(start, _position);
        var rule = _text[start] == '#'
            ? DiagnosticCatalog.DirectiveMustBeFirst
            : DiagnosticCatalog.UnexpectedCharacter;
        _diagnostics.Report(rule, span, _source.Slice(span));
        _trivia?.Add(new Trivia(TriviaKind.Skipped, span));
    }

    private void SkipTrivia()
    {
        while (!AtEnd)
        {
            var start = _position;
            var c = Current;
            if (SourceText.IsLineEnd(c))
            {
                _position++;
                AddTrivia(TriviaKind.LineEnd, start);
            }
            else if (IsSpace(c))
            {
                while (IsSpace(Current) && !AtEnd)
                {
                    _position++;
                }

                AddTrivia(TriviaKind.Whitespace, start);
            }
            else if (c == '/' && Peek(1) is '/' or '*')
            {
                SkipComment(start);
            }
            else if (c == '#' && IsFirstOnLine(start))
            {
                LexDirective(start);
            }
            else
            {
                break;
            }
        }
    }

    private void SkipComment(int start)
    {
        if (Peek(1) == '/')
        {
            SkipToLineEnd();
        }
        else
        {
            var close = _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                _diagnostics.Report(DiagnosticCatalog.UnterminatedComment, new TextSpan(start, 2));
            }

            _position = close < 0 ? _text.Length : close + 2;
        }

        AddTrivia(TriviaKind.Comment, start);
    }

    private void SkipToLineEnd()
    {
        while (!AtEnd && !SourceText.IsLineEnd(Current))
        {
            _position++;
        }
    }

    private bool IsFirstOnLine(int offset)
    {
        for (var i = offset - 1; i >= 0; i--)
        {
            if (SourceText.IsLineEnd(_text[i]))
            {
                return true;
            }

            if (!IsSpace(_text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\v' or '\f' or '\u00A0' or '\uFEFF'
        or '\u001A'
        || (c > '\u007F'
        && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.SpaceSeparator);

    private void Add(TokenKind kind, int start, object? value = null, bool isVerbatim = false) =>
        Add(new Token(kind, TextSpan.FromBounds(start, _position), value, isVerbatim));

    private void Add(in Token token)
    {
        if (_tokenCount == _tokens.Length)
        {
            _tokens = Tokens(2 * _tokenCount);
        }

        _tokens[_tokenCount++] = token;
    }

    /// <summary>The tokens so far, in an array of another length.</summary>
    private Token[] Tokens(int length)
    {
        var tokens = new Token[length];
        Array.Copy(_tokens, tokens, _tokenCount);
        return tokens;
    }

    private void AddTrivia(TriviaKind kind, int start) =>
        _trivia?.Add(new Trivia(kind, TextSpan.FromBounds(start, _position)));
}
