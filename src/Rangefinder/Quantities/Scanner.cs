using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rangefinder.Quantities;

/// <summary>Cuts a passage into words, numbers and marks in one pass; nothing is allocated per
/// token.</summary>
/// <remarks>The bounds of words come from a bitmap of the letters, and a word is looked up by all its letters
/// in one comparison; only characters beyond ASCII are looked at one by one.</remarks>
internal ref struct Scanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly TokenBuffer _tokens;
    private readonly NarrowText _narrow;
    private readonly ref readonly byte _bytes;
    private int _at;
    private TokenForm _spaced;

    private Scanner(ReadOnlySpan<char> text, Lexicon lexicon, TokenBuffer tokens)
    {
        _text = text;
        _lexicon = lexicon;
        _tokens = tokens;
        _narrow = tokens.Narrow;
        _bytes = ref tokens.Narrow.First;
        _spaced = TokenForm.Spaced;
    }

    // Sixteen bytes of ones and sixteen of zeros: loaded so many bytes before the zeros as a word is long.
    private static ReadOnlySpan<byte> Masks =>
    [
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Fills the buffer with the tokens of a passage.</summary>
    public static void Scan(ReadOnlySpan<char> text, Lexicon lexicon, TokenBuffer tokens)
    {
        tokens.Clear();
        tokens.Narrow.Read(text);
        new Scanner(text, lexicon, tokens).Run();
    }

    private void Run()
    {
        while (_at < _text.Length)
        {
            Words();
            var value = At(_at);
            if (char.IsAsciiDigit((char)value)) Number();
            else if (value >= 0x80) Wide(_text[_at]);
            else if (_at < _text.Length) Plain((char)value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte At(int at) => Unsafe.Add(ref Unsafe.AsRef(in _bytes), at);

    // Words of ASCII letters, the spaces between them and marks that have no part in figures, up to anything
    // else. What the loop needs stays in registers, and it branches on little but the ends of words.
    private void Words()
    {
        unchecked
        {
            var (at, spaced, tokens, lexicon, narrow) = (_at, _spaced, _tokens, _lexicon, _narrow);
            ref var bytes = ref Unsafe.AsRef(in _bytes);
            var small = Vector128.Create((byte)0x20);
            while (true)
            {
                if (Unsafe.Add(ref bytes, at) == ' ')
                {
                    at++;
                    spaced = TokenForm.Spaced;
                }
                var length = narrow.LettersAt(at);
                if (length == 0 && IsPlainMark(ref Unsafe.Add(ref bytes, at)))
                {
                    tokens.Add(Token.OfMark(at, spaced, (char)Unsafe.Add(ref bytes, at)), WordTraits.None);
                    at++;
                    spaced = TokenForm.None;
                    continue;
                }
                var end = at + length;
                if (length is 0 or > Lexicon.LongestWord) break;
                if (Unsafe.Add(ref bytes, end) >= 0x80 && IsLetter(_text[end])) break;
                var mask = Vector128.LoadUnsafe(
                    ref MemoryMarshal.GetReference(Masks), (nuint)(Lexicon.LongestWord - length));
                var letters = Vector128.LoadUnsafe(ref bytes, (nuint)at) & mask;
                var entry = lexicon.Find(letters | (small & mask), out var known);
                var capital = (letters.ToScalar() >> 5 & 1) ^ 1;
                var capitals = (letters & small) == Vector128<byte>.Zero ? 1 : 0;
                var form = spaced | (TokenForm)(capital | capitals << 1);
                // A word in capitals may be a Roman numeral or the code of a currency.
                var traits = known | (WordTraits)capitals;
                tokens.Add(Token.Word(at, end, form, entry), traits);
                at = end;
                spaced = TokenForm.None;
            }
            (_at, _spaced) = (at, spaced);
        }
    }

    // A comma, a stop before a space: no mark of a figure, a quotation or an address.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlainMark(ref byte mark) =>
        mark is (byte)',' or (byte)';' or (byte)'-' or (byte)'(' or (byte)')'
        || mark == '.' && Unsafe.Add(ref mark, 1) == ' ';

    private void Plain(char c)
    {
        if (char.IsAsciiLetter(c)) LongWord();
        else if (char.IsWhiteSpace(c)) Blank();
        else Mark(c);
    }

    private void Wide(char c)
    {
        if (char.IsWhiteSpace(c)) Blank();
        else if (IsLetter(c)) WideWord();
        else if (char.IsDigit(c)) Number();
        else Mark(c);
    }

    private void Blank()
    {
        _spaced = TokenForm.Spaced;
        _at++;
    }

    private static bool IsLetter(char c) => c < 128
        ? char.IsAsciiLetter(c)
        : char.IsLetter(c) || char.IsSurrogate(c) || IsCombining(c);

    private static bool IsCombining(char c) => char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // A word that is longer than any the lexicon knows, or that holds a letter beyond ASCII.
    private void LongWord()
    {
        var start = _at;
        var end = start + _narrow.LettersAt(start);
        if (At(end) >= 0x80 && IsLetter(_text[end]) || end - start <= Lexicon.LongestWord)
        {
            WideWord();
            return;
        }
        var form = _spaced;
        if ((At(start) & 0x20) == 0) form |= TokenForm.Capital;
        if (!_text[start..end].ContainsAnyExceptInRange('A', 'Z')) form |= TokenForm.AllCapitals;
        Add(Token.Word(start, end, form, 0), WordTraits.None);
    }

    private void WideWord()
    {
        var start = _at;
        var capitals = 0;
        Span<byte> key = stackalloc byte[Lexicon.LongestWord];
        key.Clear();
        var known = true;
        for (; _at < _text.Length && IsLetter(_text[_at]); _at++)
        {
            var c = _text[_at];
            var lower = char.ToLowerInvariant(c);
            if (lower != c) capitals++;
            var place = _at - start;
            known &= lower < 128 && place < key.Length;
            if (known) key[place] = (byte)lower;
        }
        var form = _spaced;
        if (char.ToLowerInvariant(_text[start]) != _text[start]) form |= TokenForm.Capital;
        if (capitals == _at - start) form |= TokenForm.AllCapitals;
        var traits = WordTraits.None;
        var entry = known
            ? _lexicon.Find(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(key)), out traits)
            : (ushort)0;
        Add(Token.Word(start, _at, form, entry), traits);
    }

    private void Add(in Token word, WordTraits traits)
    {
        if (word.Has(TokenForm.AllCapitals)) traits |= WordTraits.Opens;
        _tokens.Add(word, traits);
        _at = word.End;
        _spaced = TokenForm.None;
    }

    private void Number()
    {
        var start = _at;
        var form = NumberReader.Read(_text, ref _at, out var value) | _spaced;
        _tokens.Add(Token.Number(start, _at, form, value), WordTraits.Opens);
        _spaced = TokenForm.None;
    }

    private void Mark(char c)
    {
        if (c is ':' or '@' or '.' or '_' or '/' && At(_at + 1) != ' '
            && AddressReader.TryFind(_text, _at, out var from, out var to))
        {
            _tokens.DropFrom(from);
            _tokens.Add(Token.Address(from, to), WordTraits.None);
            _at = to;
        }
        else
        {
            _tokens.Add(Token.OfMark(_at, _spaced, c), Traits(c));
            _at++;
        }
        _spaced = TokenForm.None;
    }

    // Beyond ASCII every mark may be a sign of currency, a fraction or a mark of quotation.
    private static WordTraits Traits(char mark) => mark switch
    {
        '$' => WordTraits.Opens,
        '\'' or >= (char)0x80 => WordTraits.Opens | WordTraits.Voices,
        '"' => WordTraits.Voices,
        _ => WordTraits.None,
    };
}
