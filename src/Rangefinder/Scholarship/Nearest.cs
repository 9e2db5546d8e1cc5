namespace Rangefinder.Scholarship;

/// <summary>Finds what a mistyped name was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>
    /// "The nearest is 'x'.", or "Known are a, b ..." where nothing is near, or "" where nothing is known.
    /// </summary>
    public static string Suggest(string name, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            return "None is defined.";
        }

        var best = names.MinBy(candidate => Distance(name, candidate))!;
        if (Distance(name, best) <= Math.Max(2, name.Length / 3))
        {
            return $"The nearest is '{best}'.";
        }

        return names.Count <= 8
            ? $"Known are {string.Join(", ", names)}."
            : $"None of the {Comparing.Wording.Year(names.Count)} known ones is near it.";
    }

    /// <summary>
    /// Letters to insert, delete or replace to make one text of the other (Levenshtein), ignoring case.
    /// </summary>
    public static int Distance(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        var current = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]);
                current[j] = Math.Min(
                    Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
            }

            (previous, current) = (current, previous);
        }

        return previous[other.Length];
    }
}
