using System.Globalization;
using System.Text;
using CellSharp.Diagnostics;

namespace CellSharp.Syntax;

/// <summary>Identifiers, keywords and punctuation.</summary>
internal sealed partial class Lexer
{
    // The same name occurs many times in a cell; one string for all of them.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private void LexWord(int start)
    {
        while (char.IsAsciiLetterOrDigit(Current) || Current == '_')
        {
            _position++;
        }

        if (Current == '\\' || (Current > '\u007F' && IsIdentifierPart(Current)))
        {
            LexUnusualWord(start, start, isVerbatim: false);
            return;
        }

        var word = _text.AsSpan(start, _position - start);
        var kind = Keywords.KindOf(word);
        Add(kind, start, kind == TokenKind.Identifier ? NameOf(word) : null);
    }

    // @name, or a name with Unicode escapes, formatting characters or letters outside ASCII.
    private void LexUnusualWord(int tokenStart, int nameStart, bool isVerbatim)
    {
        _position = nameStart;
        var name = new StringBuilder();
        while (true)
        {
            if (Current == '\\' && TryReadIdentifierEscape(out var escaped))
            {
                name.Append(escaped);
            }
            else if (!AtEnd && IsIdentifierPart(Current))
            {
                // Formatting characters belong to the token but not to the name (C# specification 6.4.3).
                if (char.GetUnicodeCategory(Current) != UnicodeCategory.Format)
                {
                    name.Append(Current);
                }

                _position++;
            }
            else
            {
                break;
            }
        }

        if (_position == nameStart)
        {
            _position = Math.Min(nameStart + 1, _text.Length);
            var span = TextSpan.FromBounds(tokenStart, _position);
            _diagnostics.Report(DiagnosticCatalog.UnexpectedCharacter, span, _source.Slice(span));
            _trivia?.Add(new Trivia(TriviaKind.Skipped, span));
            return;
        }

        Add(TokenKind.Identifier, tokenStart, NameOf(name.ToString()), isVerbatim);
    }

    private bool TryReadIdentifierEscape(out string escaped)
    {
        escaped = "";
        var length = Peek(1) switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (length == 0 || _position + 2 + length > _text.Length)
        {
            return false;
        }

        var digits = _text.AsSpan(_position + 2, length);
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code > char.MaxValue || !IsIdentifierPart((char)code))
        {
            return false;
        }

        escaped = ((char)code).ToString();
        _position += 2 + length;
        return true;
    }

    private string NameOf(ReadOnlySpan<char> word)
    {
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var name))
        {
            name = word.ToString();
            lookup[word] = name;
        }

        return name;
    }

    internal static bool IsIdentifierStart(char c) => c < '\u0080'
        ? char.IsAsciiLetter(c) || c == '_'
        : char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber;

    internal static bool IsIdentifierPart(char c) => IsIdentifierStart(c) || (c < '\u0080'
        ? char.IsAsciiDigit(c)
        : char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format);

    private bool TryLexPunctuation(int start)
    {
        var (kind, length) = (Current, Peek(1), Peek(2)) switch
        {
            ('(', _, _) => (TokenKind.OpenParen, 1),
            (')', _, _) => (TokenKind.CloseParen, 1),
            ('[', _, _) => (TokenKind.OpenBracket, 1),
            (']', _, _) => (TokenKind.CloseBracket, 1),
            ('{', _, _) => (TokenKind.OpenBrace, 1),
            ('}', _, _) => (TokenKind.CloseBrace, 1),
            (';', _, _) => (TokenKind.Semicolon, 1),
            (',', _, _) => (TokenKind.Comma, 1),
            ('.', '.', '.') => (TokenKind.DotDot, 3),
            ('.', '.', _) => (TokenKind.DotDot, 2),
            ('.', _, _) => (TokenKind.Dot, 1),
            (':', ':', _) => (TokenKind.ColonColon, 2),
            (':', _, _) => (TokenKind.Colon, 1),
            ('~', _, _) => (TokenKind.Tilde, 1),
            ('?', '?', '=') => (TokenKind.QuestionQuestionEquals, 3),
            ('?', '?', _) => (TokenKind.QuestionQuestion, 2),
            ('?', '.', not ((>= '0' and <= '9') or '.')) => (TokenKind.QuestionDot, 2),
            ('?', _, _) => (TokenKind.Question, 1),
            ('=', '=', _) => (TokenKind.EqualsEquals, 2),
            ('=', '>', _) => (TokenKind.Arrow, 2),
            ('=', _, _) => (TokenKind.Equals, 1),
            ('!', '=', _) => (TokenKind.ExclamationEquals, 2),
            ('!', _, _) => (TokenKind.Exclamation, 1),
            _ => ArithmeticPunctuation(),
        };
        if (length == 0)
        {
            return false;
        }

        _position += length;
        Add(kind, start);
        if (kind == TokenKind.DotDot && length == 3)
        {
            _diagnostics.Report(DiagnosticCatalog.TripleDot, new TextSpan(start, length));
        }

        return true;
    }

    private (TokenKind Kind, int Length) ArithmeticPunctuation() => (Current, Peek(1), Peek(2)) switch
    {
        ('+', '+', _) => (TokenKind.PlusPlus, 2),
        ('+', '=', _) => (TokenKind.PlusEquals, 2),
        ('+', _, _) => (TokenKind.Plus, 1),
        ('-', '-', _) => (TokenKind.MinusMinus, 2),
        ('-', '=', _) => (TokenKind.MinusEquals, 2),
        ('-', '>', _) => (TokenKind.PointerArrow, 2),
        ('-', _, _) => (TokenKind.Minus, 1),
        ('*', '=', _) => (TokenKind.StarEquals, 2),
        ('*', _, _) => (TokenKind.Star, 1),
        ('/', '=', _) => (TokenKind.SlashEquals, 2),
        ('/', _, _) => (TokenKind.Slash, 1),
        ('%', '=', _) => (TokenKind.PercentEquals, 2),
        ('%', _, _) => (TokenKind.Percent, 1),
        ('&', '&', _) => (TokenKind.AmpersandAmpersand, 2),
        ('&', '=', _) => (TokenKind.AmpersandEquals, 2),
        ('&', _, _) => (TokenKind.Ampersand, 1),
        ('|', '|', _) => (TokenKind.BarBar, 2),
        ('|', '=', _) => (TokenKind.BarEquals, 2),
        ('|', _, _) => (TokenKind.Bar, 1),
        ('^', '=', _) => (TokenKind.CaretEquals, 2),
        ('^', _, _) => (TokenKind.Caret, 1),
        ('<', '<', '=') => (TokenKind.LessLessEquals, 3),
        ('<', '<', _) => (TokenKind.LessLess, 2),
        ('<', '=', _) => (TokenKind.LessEquals, 2),
        ('<', _, _) => (TokenKind.Less, 1),
        ('>', '=', _) => (TokenKind.GreaterEquals, 2),
        ('>', _, _) => (TokenKind.Greater, 1),
        _ => (TokenKind.Bad, 0),
    };
}
