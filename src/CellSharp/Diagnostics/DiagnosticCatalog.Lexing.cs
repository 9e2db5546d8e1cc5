namespace CellSharp.Diagnostics;

/// <summary>What the lexer says: the C# compiler's own codes and words.</summary>
internal static partial class DiagnosticCatalog
{
    internal static readonly DiagnosticRule DirectiveMustBeFirst = Error(
        "CS1040", "Preprocessor directives must appear as the first non-whitespace character on a line");
    internal static readonly DiagnosticRule TripleDot = Error(
        "CS8635", "Unexpected character sequence '...'");
    internal static readonly DiagnosticRule UnexpectedCharacter = Error(
        "CS1056", "Unexpected character '{0}'");
    internal static readonly DiagnosticRule UnterminatedComment = Error(
        "CS1035", "End-of-file found, '*/' expected");
    internal static readonly DiagnosticRule NewlineInConstant = Error("CS1010", "Newline in constant");
    internal static readonly DiagnosticRule UnterminatedString = Error(
        "CS1039", "Unterminated string literal");
    internal static readonly DiagnosticRule UnrecognizedEscape = Error(
        "CS1009", "Unrecognized escape sequence");
    internal static readonly DiagnosticRule EmptyCharacter = Error("CS1011", "Empty character literal");
    internal static readonly DiagnosticRule TooManyCharacters = Error(
        "CS1012", "Too many characters in character literal");
    internal static readonly DiagnosticRule InvalidNumber = Error("CS1013", "Invalid number");
    internal static readonly DiagnosticRule InvalidReal = Error("CS0595", "Invalid real literal.");
    internal static readonly DiagnosticRule IntegerTooLarge = Error(
        "CS1021", "Integral constant is too large");
    internal static readonly DiagnosticRule RealOutOfRange = Error(
        "CS0594", "Floating-point constant is outside the range of type '{0}'");
    internal static readonly DiagnosticRule TooManyAtSigns = Error(
        "CS9008",
        "Sequence of '@' characters is not allowed. A verbatim string or identifier can only have "
        + "one '@' character and a raw string cannot have any.");
    internal static readonly DiagnosticRule ExpectedAfterAt = Error(
        "CS1646", "Keyword, identifier, or string expected after verbatim specifier: @");
    internal static readonly DiagnosticRule UnterminatedRawString = Error(
        "CS8997", "Unterminated raw string literal.");
    internal static readonly DiagnosticRule TooManyQuotes = Error(
        "CS8998",
        "The raw string literal does not start with enough quote characters to allow this many "
        + "consecutive quote characters as content.");
    internal static readonly DiagnosticRule RawIndentation = Error(
        "CS8999",
        "Line does not start with the same whitespace as the closing line of the raw string literal.");
    internal static readonly DiagnosticRule RawDelimiterOnOwnLine = Error(
        "CS9000", "Raw string literal delimiter must be on its own line.");
    internal static readonly DiagnosticRule RawStringEmpty = Error(
        "CS9002", "Multi-line raw string literals must contain at least one line of content.");
    internal static readonly DiagnosticRule NotEnoughQuotes = Error(
        "CS9004", "Not enough quotes for raw string literal.");
    internal static readonly DiagnosticRule NotEnoughCloseBraces = Error(
        "CS9005",
        "The interpolation must end with the same number of closing braces as the number of '$' "
        + "characters that the raw string literal started with.");
    internal static readonly DiagnosticRule TooManyOpenBraces = Error(
        "CS9006",
        "The interpolated raw string literal does not start with enough '$' characters to allow this "
        + "many consecutive opening braces as content.");
    internal static readonly DiagnosticRule TooManyCloseBraces = Error(
        "CS9007",
        "The interpolated raw string literal does not start with enough '$' characters to allow this "
        + "many consecutive closing braces as content.");
    internal static readonly DiagnosticRule UnescapedBrace = Error(
        "CS8086", "A '{0}' character must be escaped (by doubling) in an interpolated string.");
    internal static readonly DiagnosticRule UnclosedHole = Error(
        "CS8076", "Missing close delimiter '}' for interpolated expression started with '{'.");
    internal static readonly DiagnosticRule EmptyFormat = Error("CS8089", "Empty format specifier.");
    internal static readonly DiagnosticRule FormatEndsInSpace = Error(
        "CS8088", "A format specifier may not contain trailing whitespace.");
    internal static readonly DiagnosticRule ErrorDirective = Error("CS1029", "#error: '{0}'");
    internal static readonly DiagnosticRule WarningDirective = Warning("CS1030", "#warning: '{0}'");
    internal static readonly DiagnosticRule DirectiveExpected = Error(
        "CS1024", "Preprocessor directive expected");
    internal static readonly DiagnosticRule QuotedFileNameExpected = Error(
        "CS7010", "Quoted file name expected");
    internal static readonly DiagnosticRule EndRegionExpected = Error(
        "CS1038", "#endregion directive expected");
    internal static readonly DiagnosticRule UnexpectedDirective = Error(
        "CS1028", "Unexpected preprocessor directive");
}
