using System.Buffers;
namespace Rangefinder.Text;

/// <summary>Tells from the rest of a file whether a hyphen at a line end belongs to the word.</summary>
/// <remarks>
/// In order: digits, capitals and a further hyphen keep it; so do parts that make compounds by nature (number
/// words, anti-, non-, adverbs in -ly); then how the file writes the word elsewhere; then whether both parts
/// are words of the file. "luke-warm" loses its hyphen because nobody else says "luke".
/// </remarks>
internal sealed class HyphenEvidence
{
    private static readonly HashSet<string> Compounding =
        """
        anti non pre post pro mid self ex co counter well semi multi all half cross vice neo quasi ultra
        pan inter trans no so by in on up out off over under long short high low large small full first
        second third one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
        ninety hundred thousand million billion
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> _uses;

    private HyphenEvidence(Dictionary<string, int> uses) => _uses = uses;

    /// <summary>Counts in one pass what matters for the words that break off at line ends.</summary>
    public static HyphenEvidence Gather(string raw)
    {
        var uses = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var broken in LineEndHyphen.FindAll(raw))
        {
            if (KeepsByNature(broken))
            {
                continue;
            }

            uses.TryAdd(broken.Joined, 0);
            uses.TryAdd(broken.Hyphenated, 0);

            // The broken word itself is no evidence for its parts.
            uses[broken.Left] = uses.GetValueOrDefault(broken.Left) - 1;
            uses[broken.Right] = uses.GetValueOrDefault(broken.Right) - 1;
        }

        if (uses.Count > 0)
        {
            CountWords(raw, uses);
        }

        return new(uses);
    }

    /// <summary>The hyphen is part of the word and stays when the line end goes.</summary>
    public bool Keeps(in LineEndHyphen broken)
    {
        if (KeepsByNature(broken))
        {
            return true;
        }

        int joined = Uses(broken.Joined), hyphenated = Uses(broken.Hyphenated);
        return joined != hyphenated ? hyphenated > joined
            : hyphenated > 0 || (Uses(broken.Left) > 0 && Uses(broken.Right) > 0);
    }

    private static bool KeepsByNature(in LineEndHyphen broken) =>
        char.IsAsciiDigit(broken.Left[^1]) || !char.IsLower(broken.Right[0]) || broken.RightGoesOn
        || broken.Left.Contains('-', StringComparison.Ordinal)
        || broken.Left.EndsWith("ly", StringComparison.Ordinal)
        || Compounding.Contains(broken.Left);

    private int Uses(string word) => _uses.GetValueOrDefault(word);

    // Jumps from one place of interest to the next, and looks at the whole word that stands there.
    private static void CountWords(string raw, Dictionary<string, int> uses)
    {
        var wanted = SearchValues.Create([.. uses.Keys], StringComparison.OrdinalIgnoreCase);
        var lookup = uses.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < raw.Length;)
        {
            var found = raw.AsSpan(at).IndexOfAny(wanted);
            if (found < 0)
            {
                return;
            }

            int start = at + found, end = start;
            while (start > at && IsWordPart(raw[start - 1]))
            {
                start--;
            }

            while (end < raw.Length && IsWordPart(raw[end]))
            {
                end++;
            }

            Count(lookup, raw.AsSpan(start, end - start));
            at = end;
        }
    }

    private static void Count(
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> uses, ReadOnlySpan<char> word)
    {
        word = word.Trim('-');
        var parts = 0;
        foreach (var part in word.Split('-'))
        {
            parts++;
            CountOne(uses, word[part]);
        }

        if (parts > 1)
        {
            CountOne(uses, word);
        }
    }

    private static void CountOne(
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> uses, ReadOnlySpan<char> word)
    {
        if (uses.TryGetValue(word, out var count))
        {
            uses[word] = count + 1;
        }
    }

    private static bool IsWordPart(char value) => char.IsLetterOrDigit(value) || value == '-';
}
