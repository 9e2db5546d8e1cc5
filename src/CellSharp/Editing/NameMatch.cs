namespace CellSharp.Editing;

/// <summary>How well a name answers to the letters typed.</summary>
internal enum MatchRank
{
    Exact,
    Prefix,
    Hump,
    Inside,
    None,
}

/// <summary>Matches names against typed letters as C# editors do: beginnings first, then camel humps, then
/// anywhere inside.</summary>
internal static class NameMatch
{
    public static MatchRank Rank(string name, string typed)
    {
        if (name.StartsWith(typed, StringComparison.Ordinal))
        {
            return MatchRank.Exact;
        }

        if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
        {
            return MatchRank.Prefix;
        }

        return MatchesHumps(name, typed) ? MatchRank.Hump
            : name.Contains(typed, StringComparison.OrdinalIgnoreCase) ? MatchRank.Inside : MatchRank.None;
    }

    // "WL", "wrLi" and "WLine" all find WriteLine: each letter goes on in its word or begins a later one.
    private static bool MatchesHumps(string name, string typed)
    {
        if (char.ToUpperInvariant(name[0]) != char.ToUpperInvariant(typed[0]))
        {
            return false;
        }

        var at = 1;
        for (var i = 1; i < typed.Length; i++)
        {
            var wanted = char.ToUpperInvariant(typed[i]);
            if (at < name.Length && !char.IsUpper(typed[i]) && char.ToUpperInvariant(name[at]) == wanted)
            {
                at++;
                continue;
            }

            while (at < name.Length && !(IsHump(name, at) && char.ToUpperInvariant(name[at]) == wanted))
            {
                at++;
            }

            if (at == name.Length)
            {
                return false;
            }

            at++;
        }

        return true;
    }

    private static bool IsHump(string name, int at) => char.IsUpper(name[at]) || char.IsDigit(name[at])
        || name[at - 1] == '_';
}
