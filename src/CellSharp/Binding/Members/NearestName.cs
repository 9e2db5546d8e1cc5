namespace CellSharp.Binding.Members;

/// <summary>Finds what a misspelt name may have meant.</summary>
internal static class NearestName
{
    /// <summary>"did you mean 'x'?" for the nearest name; null when none is near.</summary>
    public static string? Hint(string name, IEnumerable<string> names)
    {
        var limit = Math.Max(1, name.Length / 3);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (candidate.Length == 0 || Math.Abs(candidate.Length - name.Length) > limit
                || candidate[0] == '<')
            {
                continue;
            }

            var distance = string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase) ? 0
                : Distance(name, candidate);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best is null || best == name ? null : $"did you mean '{best}'?";
    }

    /// <summary>Edits between two names, a swap of neighbours counting once.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1),
                    rows[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
