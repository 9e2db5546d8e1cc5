namespace Rangefinder.Quantities;

/// <summary>The tokens of one passage with what the lexicon knows of each. Every look outside is a token of
/// no kind. </summary>
internal readonly struct TokenView(string text, TokenBuffer tokens, Lexicon lexicon)
{
    public string Text { get; } = text;

    public int Count => tokens.Count;

    public ref readonly Token this[int i] => ref tokens[i];

    public LexEntry Entry(int i) => lexicon[tokens[i].Entry];

    public WordRole Roles(int i) => lexicon[tokens[i].Entry].Roles;

    public bool Is(int i, WordRole role) => (lexicon[tokens[i].Entry].Roles & role) != 0;

    public bool IsWord(int i) => tokens[i].Kind == TokenKind.Word;

    public bool IsNumber(int i) => tokens[i].Kind == TokenKind.Number;

    public bool Has(int i, TokenForm form) => tokens[i].Has(form);

    /// <summary>The character of a mark, or NUL.</summary>
    public char Mark(int i) => tokens[i].Kind == TokenKind.Mark ? (char)tokens[i].Value : '\0';

    /// <summary>Nothing stands between the token and the one before it.</summary>
    public bool Joined(int i) => i > 0 && i < tokens.Count && tokens[i].Start == tokens[i - 1].End;

    public bool IsHyphen(int i) => Mark(i) is '-' or '\u2010' or '\u2011';

    public bool IsDash(int i) =>
        Mark(i) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    public bool IsApostrophe(int i) => Mark(i) is '\'' or '\u2019' or '\u2018';

    /// <summary>Both neighbours of a hyphen are joined to it.</summary>
    public bool IsTightHyphen(int i) => IsHyphen(i) && Joined(i) && Joined(i + 1);

    /// <summary>A whole number written with plain digits only.</summary>
    public bool IsPlain(int i) => IsNumber(i) && !tokens[i].Has(TokenForm.Grouped | TokenForm.Decimal);

    /// <summary>The digits stand against a letter: "k2", "A4".</summary>
    public bool IsGluedToLetter(int i) =>
        Joined(i) && IsWord(i - 1) || Joined(i + 1) && IsWord(i + 1) && !IsKnownSuffix(i + 1);

    public ReadOnlySpan<char> Slice(int i) => Text.AsSpan(tokens[i].Start, tokens[i].Length);

    private bool IsKnownSuffix(int i) => tokens[i].Entry != 0 || tokens[i].Length == 1
        && Slice(i)[0] is 's' or 'm';
}
