using System.Text.Json.Nodes;

namespace Rangefinder.Cli.Authoring.Bibliography;

/// <summary>Names as BibTeX writes them: <c>Family, Given and Given von Family and {A Body}</c>.</summary>
internal static class BibTexNames
{
    /// <summary>The single names of a field; an "and" inside braces belongs to a name.</summary>
    public static IEnumerable<string> Split(string names)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < names.Length; at++)
        {
            depth += names[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && char.IsWhiteSpace(names[at]) && IsAnd(names.AsSpan(at)))
            {
                yield return names[start..at].Trim();
                start = at + 5;
                at += 4;
            }
        }

        if (names[start..].Trim() is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    /// <summary>One name as CSL-JSON.</summary>
    public static JsonObject ToCsl(string name)
    {
        if (name.StartsWith('{') && name.EndsWith('}'))
        {
            return new() { ["literal"] = LatexText.Plain(name) };
        }

        if (name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma)
        {
            return Name(name[..comma], name[(name.LastIndexOf(',') + 1)..]);
        }

        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var family = Array.FindIndex(words, word => char.IsLower(word[0]));
        family = family > 0 ? family : words.Length - 1;
        return Name(string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }

    private static JsonObject Name(string family, string given)
    {
        var name = new JsonObject { ["family"] = LatexText.Plain(family).Trim() };
        if (LatexText.Plain(given).Trim() is { Length: > 0 } text)
        {
            name["given"] = text;
        }

        return name;
    }

    private static bool IsAnd(ReadOnlySpan<char> rest) =>
        rest.Length > 4 && rest[1..4].Equals("and", StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(rest[4]);
}
