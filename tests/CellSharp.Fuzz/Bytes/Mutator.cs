using System.Text;
using System.Text.RegularExpressions;

namespace CellSharp.Fuzz.Bytes;

/// <summary>Makes wrong texts of right ones, and texts of nothing.</summary>
internal sealed partial class Mutator(Random random)
{
    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", "{", "}", "<", ">", "=>", "??", "?.", "..", "::", "\"", "'", "$\"", "@\"", "$@\"",
        "\"\"\"", "$$\"\"\"", "{{", "}}", "\\", "\\u", "\\U0001F600", "//", "/*", "*/", "#", "#if x", "#r \"",
            "///",
        "\0", "\uFEFF", "\uD800", "\uDC00", "\uD83D\uDE00", "\u2028", "\u0085", "\u00A0", "\u0301", "\u200D",
            "\u202E", "\r",
        "\n", "\r\n", "\t", "\f", "\u001a", "é", "字", "0x", "0b", "1e", "1.", ".5e-", "1_", "1__0",
            "9999999999999999999",
        "is not", "switch {", "case", "when", "from x in", "select", "new()", "with {", "async", "await",
            "yield return",
        "ref", "out var", "stackalloc", "unsafe", "fixed", "record struct", "class C {", "operator +",
            "where T :", "enum",
        "global::", "extern alias", "delegate*", "checked", "[^1..]", "<<=", ">>>=", "->", "::", "@class",
            "_ =>",
    ];

    private static readonly string[] Nests =
        ["(", "[", "{", "x => ", "a ? ", "-", "!", "F(", "new A { B = ", "$\"{", "if (a) ", "A<", "x is (",
            "[..", "else ", "class C {", "try {"];

    private static readonly string[] Values =
    [
        "null", "[]", "{}", "true", "-0", "1e999", "\"\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"",
            "[[[]]]", "{\"a\":1,\"a\":2}",
        "99999999999999999999", "0.5", "[null]", "[1]", "{\"\":{}}", "\"code\"", "\"stream\"",
    ];

    /// <summary>A notebook with some of its names and values replaced, and seldom further changes.</summary>
    internal string NextDocument(IReadOnlyList<string> seeds)
    {
        if (random.Next(3) == 0)
        {
            return Next(seeds);
        }

        var text = seeds[random.Next(seeds.Count)];
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var found = Value().Matches(text);
            var at = found[random.Next(found.Count)];
            text = string.Concat(text.AsSpan(0, at.Index), Values[random.Next(Values.Length)],
                text.AsSpan(at.Index + at.Length));
        }

        return text;
    }

    /// <summary>A text from a right one, a few random changes away, or from random characters.</summary>
    internal string Next(IReadOnlyList<string> seeds)
    {
        if (random.Next(8) == 0)
        {
            return Noise();
        }

        var text = new StringBuilder(seeds[random.Next(seeds.Count)]);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            Change(text, seeds);
        }

        return text.ToString();
    }

    private string Noise()
    {
        if (random.Next(40) == 0)
        {
            return string.Concat(Enumerable.Repeat(Nests[random.Next(Nests.Length)], random.Next(1, 3000)));
        }

        var text = new StringBuilder();
        var bound = random.Next(3) switch { 0 => 128, 1 => 0x300, _ => 0x10000 };
        for (var i = random.Next(0, 60); i > 0; i--)
        {
            _ = random.Next(3) == 0
                ? text.Append(Pieces[random.Next(Pieces.Length)])
                : text.Append((char)random.Next(bound));
        }

        return text.ToString();
    }

    private void Change(StringBuilder text, IReadOnlyList<string> seeds)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 16), text.Length - at);
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1 or 2:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 3 when at < text.Length:
                text[at] = (char)random.Next(32, 127);
                break;
            case 4:
                text.Length = at;
                break;
            case 5:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 6:
                var other = seeds[random.Next(seeds.Count)];
                var from = random.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 60), other.Length - from)));
                break;
            case 7 when at < text.Length:
                text[at] = (char)random.Next(0x10000);
                break;
            case 8 when random.Next(50) == 0:
                text.Insert(at, text.ToString(at, length), random.Next(1, 500));
                break;
        }
    }

    [GeneratedRegex("""\"[^"]*"|\b[0-9]+|\[\]|\{\}""")]
    private static partial Regex Value();
}
