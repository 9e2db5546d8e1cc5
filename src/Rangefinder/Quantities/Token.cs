namespace Rangefinder.Quantities;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>No token: before the first or after the last.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with grouping and decimals.</summary>
    Number,

    /// <summary>One other character.</summary>
    Mark,

    /// <summary>A web or mail address or a file name: never a figure.</summary>
    Address,
}

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenForm : byte
{
    /// <summary>Lower case, or plain digits.</summary>
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capital = 1,

    /// <summary>All letters are capitals.</summary>
    AllCapitals = 2,

    /// <summary>The number is grouped: "1,900".</summary>
    Grouped = 4,

    /// <summary>The number has a decimal part: "16.5".</summary>
    Decimal = 8,

    /// <summary>White space stands before it, or it begins the passage.</summary>
    Spaced = 16,
}

/// <summary>A word, number or mark of a passage; offsets are UTF-16 units.</summary>
internal readonly struct Token
{
    private Token(int start, int end, TokenKind kind, TokenForm form)
    {
        (Start, End, Kind, Form) = (start, end, kind, form);
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Value of a number.</summary>
    public double Value { get; private init; }

    /// <summary>Index of the word in the lexicon; 0 when it is not there.</summary>
    public ushort Entry { get; private init; }

    /// <summary>The character of a mark, else NUL.</summary>
    public char Mark { get; private init; }

    public TokenKind Kind { get; }

    public TokenForm Form { get; }

    public int Length => End - Start;

    public bool Has(TokenForm form) => (Form & form) != 0;

    public static Token Word(int start, int end, TokenForm form, ushort entry) =>
        new(start, end, TokenKind.Word, form) { Entry = entry };

    public static Token Number(int start, int end, TokenForm form, double value) =>
        new(start, end, TokenKind.Number, form) { Value = value };

    public static Token OfMark(int at, TokenForm form, char mark) =>
        new(at, at + 1, TokenKind.Mark, form) { Mark = mark };

    public static Token Address(int start, int end) =>
        new(start, end, TokenKind.Address, TokenForm.Spaced);
}
