using System.Runtime.CompilerServices;

namespace Rangefinder.Quantities;

/// <summary>Cuts a passage into words, numbers and marks in one pass; nothing is allocated per
/// token.</summary>
internal ref struct Scanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly TokenBuffer _tokens;
    private int _at;
    private bool _spaced;

    private Scanner(ReadOnlySpan<char> text, Lexicon lexicon, TokenBuffer tokens)
    {
        _text = text;
        _lexicon = lexicon;
        _tokens = tokens;
        _spaced = true;
    }

    /// <summary>Fills the buffer with the tokens of a passage.</summary>
    public static void Scan(ReadOnlySpan<char> text, Lexicon lexicon, TokenBuffer tokens)
    {
        tokens.Clear();
        new Scanner(text, lexicon, tokens).Run();
    }

    private void Run()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is ' ' or '\n' || char.IsWhiteSpace(c))
            {
                _spaced = true;
                _at++;
                continue;
            }
            if (IsLetter(c)) Word();
            else if (char.IsDigit(c)) Number();
            else Mark(c);
            _spaced = false;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetter(char c) => c < 128
        ? (c | 0x20) is >= 'a' and <= 'z'
        : char.IsLetter(c) || char.IsSurrogate(c) || IsCombining(c);

    private static bool IsCombining(char c) => char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private void Word()
    {
        var start = _at;
        var hash = 0u;
        var capitals = 0;
        while (_at < _text.Length && IsLetter(_text[_at]))
        {
            var c = _text[_at++];
            var lower = Lexicon.Lower(c);
            if (lower != c) capitals++;
            hash = Lexicon.Step(hash, lower);
        }
        var length = _at - start;
        var form = _spaced ? TokenForm.Spaced : TokenForm.None;
        if (capitals > 0 && Lexicon.Lower(_text[start]) != _text[start]) form |= TokenForm.Capital;
        if (capitals == length) form |= TokenForm.AllCapitals;
        var entry = length <= Lexicon.LongestWord
            ? _lexicon.Find(_text[start.._at], Lexicon.Finish(hash))
            : (ushort)0;
        _tokens.Add(new Token(start, _at, TokenKind.Word, form, entry, 0));
    }

    private void Number()
    {
        var start = _at;
        var form = NumberReader.Read(_text, ref _at, out var value);
        if (_spaced) form |= TokenForm.Spaced;
        _tokens.Add(new Token(start, _at, TokenKind.Number, form, 0, value));
    }

    private void Mark(char c)
    {
        if (c is ':' or '@' or '.' or '_' or '/'
            && AddressReader.TryFind(_text, _at, out var from, out var to))
        {
            _tokens.DropFrom(from);
            _tokens.Add(new Token(from, to, TokenKind.Address, TokenForm.Spaced, 0, 0));
            _at = to;
            return;
        }
        var form = _spaced ? TokenForm.Spaced : TokenForm.None;
        _tokens.Add(new Token(_at, _at + 1, TokenKind.Mark, form, 0, c));
        _at++;
    }
}
