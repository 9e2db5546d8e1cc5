using System.Runtime.CompilerServices;

namespace Rangefinder.Quantities;

/// <summary>The tokens of one passage with what the lexicon knows of each. Every look outside is a token of
/// no kind. </summary>
internal readonly ref struct TokenView(ReadOnlySpan<char> text, TokenBuffer tokens, Lexicon lexicon)
{
    private static readonly Token Empty;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens.Tokens;
    private readonly ReadOnlySpan<WordFacts> _facts = lexicon.Facts;

    public int Count => _tokens.Length;

    /// <summary>Tokens at which a figure may begin, in order.</summary>
    public ReadOnlySpan<int> Openers { get; } = tokens.Openers;

    /// <summary>Tokens that may tell who speaks, in order.</summary>
    public ReadOnlySpan<int> Voices { get; } = tokens.Voices;

    /// <summary>Those of <see cref="Voices"/> from one token up to another.</summary>
    /// <param name="from">First token.</param>
    /// <param name="to">One past the last.</param>
    public ReadOnlySpan<int> VoicesIn(int from, int to)
    {
        var start = Voices.BinarySearch(from);
        start = start < 0 ? ~start : start;
        var end = start;
        while (end < Voices.Length && Voices[end] < to) end++;
        return Voices[start..end];
    }

    public ref readonly Token this[int i]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref unchecked((uint)i) < (uint)_tokens.Length ? ref _tokens[i] : ref Empty;
    }

    public LexEntry Entry(int i) => lexicon[this[i].Entry];

    public WordRole Roles(int i) => _facts[this[i].Entry].Roles;

    /// <summary>Number of the word in the language's own list of grammar words; 0 when it has none.</summary>
    public int Number(int i) => _facts[this[i].Entry].Word;

    public bool Is(int i, WordRole role) => (_facts[this[i].Entry].Roles & role) != 0;

    public bool IsWord(int i) => this[i].Kind == TokenKind.Word;

    public bool IsNumber(int i) => this[i].Kind == TokenKind.Number;

    public bool Has(int i, TokenForm form) => this[i].Has(form);

    /// <summary>The character of a mark, or NUL.</summary>
    public char Mark(int i) => this[i].Mark;

    /// <summary>Nothing stands between the token and the one before it.</summary>
    public bool Joined(int i) => i > 0 && i < Count && _tokens[i].Start == _tokens[i - 1].End;

    public bool IsHyphen(int i) => Mark(i) is '-' or '\u2010' or '\u2011';

    public bool IsDash(int i) =>
        Mark(i) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    public bool IsApostrophe(int i) => Mark(i) is '\'' or '\u2019' or '\u2018';

    /// <summary>Both neighbours of a hyphen are joined to it.</summary>
    public bool IsTightHyphen(int i) => IsHyphen(i) && Joined(i) && Joined(i + 1);

    /// <summary>A whole number written with plain digits only.</summary>
    public bool IsPlain(int i) => IsNumber(i) && !this[i].Has(TokenForm.Grouped | TokenForm.Decimal);

    /// <summary>The digits stand against a letter: "k2", "A4".</summary>
    public bool IsGluedToLetter(int i) =>
        Joined(i) && IsWord(i - 1) || Joined(i + 1) && IsWord(i + 1) && !IsKnownSuffix(i + 1);

    public ReadOnlySpan<char> Slice(int i) => _text.Slice(this[i].Start, this[i].Length);

    private bool IsKnownSuffix(int i) => this[i].Entry != 0 || this[i].Length == 1
        && Slice(i)[0] is 's' or 'm';
}
