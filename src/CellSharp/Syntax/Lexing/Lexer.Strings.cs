using System.Globalization;
using System.Text;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Character literals and strings without holes.</summary>
internal sealed partial class Lexer
{
    private readonly StringBuilder _buffer = new();

    // @name, @"...", $"..." in all their forms.
    private void LexPrefixed(int start)
    {
        var dollars = 0;
        var ats = 0;
        while (Peek(dollars + ats) is '$' or '@')
        {
            _ = Peek(dollars + ats) == '$' ? dollars++ : ats++;
        }

        var prefix = dollars + ats;
        if (ats > 1)
        {
            _diagnostics.Report(DiagnosticCatalog.TooManyAtSigns, new TextSpan(start, prefix));
        }

        if (Peek(prefix) == '"')
        {
            LexPrefixedString(start, dollars, ats);
        }
        else if (dollars == 0 && (IsIdentifierStart(Peek(prefix)) || Peek(prefix) == '\\'))
        {
            LexUnusualWord(start, start + prefix, isVerbatim: true);
        }
        else
        {
            _position += prefix;
            var span = new TextSpan(start, prefix);
            var rule = dollars == 0
                ? DiagnosticCatalog.ExpectedAfterAt
                : DiagnosticCatalog.UnexpectedCharacter;
            _diagnostics.Report(rule, span, _source.Slice(span));
            AddTrivia(TriviaKind.Skipped, start);
        }
    }

    private void LexPrefixedString(int start, int dollars, int ats)
    {
        var prefix = dollars + ats;
        var quotes = CountRun(start + prefix, '"');
        if (ats == 0 && quotes >= 3)
        {
            OpenRawInterpolated(start, dollars, quotes);
        }
        else if (dollars == 0)
        {
            _position = start + prefix;
            LexVerbatim(start);
        }
        else
        {
            OpenInterpolated(start, prefix, isVerbatim: ats > 0, dollars);
        }
    }

    private void LexQuoted(int start)
    {
        var quotes = CountRun(start, '"');
        if (quotes >= 3)
        {
            LexRaw(start, quotes);
        }
        else
        {
            LexRegular(start);
        }
    }

    private void LexRegular(int start)
    {
        _position++;
        _buffer.Clear();
        while (!AtEnd && Current != '"' && !SourceText.IsLineEnd(Current))
        {
            AppendCharacter();
        }

        if (Current == '"' && !AtEnd)
        {
            _position++;
        }
        else
        {
            _diagnostics.Report(DiagnosticCatalog.NewlineInConstant, new TextSpan(start, 1));
        }

        AddString(start, _buffer.ToString());
    }

    private void LexVerbatim(int start)
    {
        _position++;
        _buffer.Clear();
        while (true)
        {
            if (AtEnd)
            {
                _diagnostics.Report(DiagnosticCatalog.UnterminatedString, new TextSpan(start, 2));
                break;
            }

            if (Current == '"')
            {
                _position++;
                if (Current != '"' || AtEnd)
                {
                    break;
                }
            }

            _buffer.Append(Current);
            _position++;
        }

        AddString(start, _buffer.ToString());
    }

    private void AddString(int start, string value)
    {
        if (Current is 'u' or 'U' && Peek(1) == '8')
        {
            _position += 2;
            Add(TokenKind.Utf8String, start, Encoding.UTF8.GetBytes(value));
        }
        else
        {
            Add(TokenKind.String, start, value);
        }
    }

    private void LexCharacter(int start)
    {
        _position++;
        _buffer.Clear();
        while (!AtEnd && Current != '\'' && !SourceText.IsLineEnd(Current))
        {
            AppendCharacter();
        }

        var isClosed = Current == '\'' && !AtEnd;
        if (isClosed)
        {
            _position++;
        }

        var rule = (isClosed, _buffer.Length) switch
        {
            (false, _) => DiagnosticCatalog.NewlineInConstant,
            (true, 0) => DiagnosticCatalog.EmptyCharacter,
            (true, > 1) => DiagnosticCatalog.TooManyCharacters,
            _ => null,
        };
        if (rule is not null)
        {
            _diagnostics.Report(rule, new TextSpan(start, 1));
        }

        Add(TokenKind.Character, start, _buffer.Length > 0 ? _buffer[0] : '\0');
    }

    // One character or escape of a regular string or a character literal.
    private void AppendCharacter()
    {
        if (Current != '\\')
        {
            _buffer.Append(Current);
            _position++;
            return;
        }

        var start = _position;
        var escape = Peek(1);
        _position = Math.Min(_position + 2, _text.Length);
        switch (escape)
        {
            case 'x':
                AppendHex(start, minDigits: 1, maxDigits: 4);
                break;
            case 'u':
                AppendHex(start, minDigits: 4, maxDigits: 4);
                break;
            case 'U':
                AppendHex(start, minDigits: 8, maxDigits: 8);
                break;
            default:
                AppendSimpleEscape(start, escape);
                break;
        }
    }

    private void AppendSimpleEscape(int start, char escape)
    {
        var value = escape switch
        {
            '\'' or '"' or '\\' => escape,
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            'e' => '\e',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => (char?)null,
        };
        if (value is not null)
        {
            _buffer.Append(value.Value);
            return;
        }

        // A backslash before the line end: leave the line end to the caller, which reports the open string.
        _position = SourceText.IsLineEnd(escape) ? start + 1 : _position;
        _diagnostics.Report(DiagnosticCatalog.UnrecognizedEscape, TextSpan.FromBounds(start, _position));
    }

    private void AppendHex(int start, int minDigits, int maxDigits)
    {
        var digits = 0;
        while (digits < maxDigits && char.IsAsciiHexDigit(Current))
        {
            digits++;
            _position++;
        }

        var hex = _text.AsSpan(_position - digits, digits);
        var isNumber = uint.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
            out var code);
        if (digits < minDigits || !isNumber || code > 0x10FFFF)
        {
            _diagnostics.Report(DiagnosticCatalog.UnrecognizedEscape, TextSpan.FromBounds(start, _position));
        }
        else if (code <= char.MaxValue)
        {
            _buffer.Append((char)code);
        }
        else
        {
            _buffer.Append(char.ConvertFromUtf32((int)code));
        }
    }

    private int CountRun(int offset, char c)
    {
        var end = offset;
        while (end < _text.Length && _text[end] == c)
        {
            end++;
        }

        return end - offset;
    }
}
