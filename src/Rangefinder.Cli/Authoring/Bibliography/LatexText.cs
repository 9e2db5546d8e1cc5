using System.Text;
using System.Text.RegularExpressions;

namespace Rangefinder.Cli.Authoring.Bibliography;

/// <summary>LaTeX as bibliographies use it, as plain Unicode.</summary>
internal static partial class LatexText
{
    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["i"] = "i",
        ["j"] = "j",
    };

    // Marks that combine with the letter before them.
    private static readonly Dictionary<char, char> Accents = new()
    {
        ['`'] = '\u0300',
        ['\''] = '\u0301',
        ['^'] = '\u0302',
        ['~'] = '\u0303',
        ['='] = '\u0304',
        ['u'] = '\u0306',
        ['.'] = '\u0307',
        ['"'] = '\u0308',
        ['r'] = '\u030A',
        ['H'] = '\u030B',
        ['v'] = '\u030C',
        ['c'] = '\u0327',
        ['k'] = '\u0328',
    };

    /// <summary>Accents composed, braces and commands taken away, dashes and spaces made plain.</summary>
    public static string Plain(string text)
    {
        var plain = Accent().Replace(text, found => Accented(found.Groups["mark"].Value[0], found.Groups["letter"].Value));
        plain = Letter().Replace(plain, found => Letters[found.Groups["name"].Value]);
        plain = Dashes().Replace(Braces().Replace(Unescaped(plain), ""), found => found.Length == 3 ? "—" : "–");
        plain = plain.Replace('~', '\u00A0');
        return Spaces().Replace(plain, " ").Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Signs that LaTeX wants a backslash before, without it.</summary>
    public static string Unescaped(string text) => Escaped().Replace(text, "$1");

    private static string Accented(char mark, string letter) =>
        (letter[0] == '\\' ? Letters.GetValueOrDefault(letter[1..], letter[1..]) : letter) + Accents[mark];

    [GeneratedRegex("""\\(?<mark>[`'^"~=.]|[uvHckr](?=[\s{]))\s*\{?(?<letter>\\?[A-Za-z])\}?""", RegexOptions.CultureInvariant)]
    private static partial Regex Accent();

    [GeneratedRegex("""\\(?<name>ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])\s?""", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex("""\\([&%$#_{}])""", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    [GeneratedRegex("""---?""", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex("""[{}]""", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex("""[ \t\r\n]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
