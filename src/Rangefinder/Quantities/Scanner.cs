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
            var value = At(_at);
            if (value == ' ')
            {
                _spaced = TokenForm.Spaced;
                _at++;
                continue;
            }
            if (char.IsAsciiLetter((char)value)) Word();
            else if (char.IsAsciiDigit((char)value)) Number();
            else if (value >= 0x80) Wide(_text[_at]);
            else if (char.IsWhiteSpace((char)value)) Blank();
            else Mark((char)value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte At(int at) => Unsafe.Add(ref Unsafe.AsRef(in _bytes), at);

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

    // A word of ASCII letters; any other letter in it hands it on.
    private void Word()
    {
        var start = _at;
        var end = _narrow.EndOfLetters(start);
        if (At(end) >= 0x80 && IsLetter(_text[end]))
        {
            WideWord();
            return;
        }
        var form = _spaced;
        ushort entry = 0;
        var length = end - start;
        if (length <= Lexicon.LongestWord)
        {
            var mask = Vector128.LoadUnsafe(
                ref MemoryMarshal.GetReference(Masks), (nuint)(Lexicon.LongestWord - length));
            var small = Vector128.Create((byte)0x20) & mask;
            var letters = Vector128.LoadUnsafe(in _bytes, (nuint)start) & mask;
            entry = _lexicon.Find(letters | small);
            if ((At(start) & 0x20) == 0)
                form |= TokenForm.Capital
                    | ((letters & small) == Vector128<byte>.Zero ? TokenForm.AllCapitals : 0);
        }
        else if ((At(start) & 0x20) == 0)
        {
            form |= TokenForm.Capital | (AllCapitals(start, end) ? TokenForm.AllCapitals : 0);
        }
        Add(Token.Word(start, end, form, entry));
    }

    private readonly bool AllCapitals(int start, int end) =>
        !_text[start..end].ContainsAnyExceptInRange('A', 'Z');

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
        var entry = known
            ? _lexicon.Find(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(key)))
            : (ushort)0;
        Add(Token.Word(start, _at, form, entry));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(in Token word)
    {
        var traits = _lexicon.Traits(word.Entry);
        // A word in capitals may be a Roman numeral or the code of a currency.
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
        if (c is ':' or '@' or '.' or '_' or '/'
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
