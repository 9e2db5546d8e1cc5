using System.Collections.Frozen;

namespace Rangefinder.Text;

/// <summary>Tells from the rest of a file whether a hyphen at a line end belongs to the word.</summary>
/// <remarks>
/// In order: digits, capitals and a further hyphen keep it; so do parts that make compounds by nature (number words,
/// anti-, non-, adverbs in -ly); then how the file writes the word elsewhere; then whether both parts are words of
/// the file. "luke-warm" loses its hyphen because nobody else says "luke".
/// </remarks>
internal sealed class HyphenEvidence
{
    private static readonly FrozenSet<string> Compounding = (
        "anti non pre post pro mid self ex co counter well semi multi all half cross vice neo quasi ultra pan inter trans "
        + "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        + "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
        + "no so by in on up out off over under long short high low large small full first second third")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> _uses;

    private HyphenEvidence(Dictionary<string, int> uses) => _uses = uses;

    /// <summary>Counts in one pass what matters for the words that break off at line ends.</summary>
    public static HyphenEvidence Gather(string raw)
    {
        var uses = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var broken in LineEndHyphen.FindAll(raw))
        {
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
        if (char.IsAsciiDigit(broken.Left[^1]) || !char.IsLower(broken.Right[0]) || broken.RightGoesOn
            || broken.Left.Contains('-', StringComparison.Ordinal) || broken.Left.EndsWith("ly", StringComparison.Ordinal)
            || Compounding.Contains(broken.Left))
        {
            return true;
        }

        int joined = Uses(broken.Joined), hyphenated = Uses(broken.Hyphenated);
        return joined != hyphenated ? hyphenated > joined
            : hyphenated > 0 || (Uses(broken.Left) > 0 && Uses(broken.Right) > 0);
    }

    private int Uses(string word) => _uses.GetValueOrDefault(word);

    private static void CountWords(string raw, Dictionary<string, int> uses)
    {
        var lookup = uses.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < raw.Length;)
        {
            if (!char.IsLetterOrDigit(raw[at]))
            {
                at++;
                continue;
            }

            int start = at, part = at;
            for (; at < raw.Length && (char.IsLetterOrDigit(raw[at]) || raw[at] == '-'); at++)
            {
                if (raw[at] == '-')
                {
                    Count(lookup, raw.AsSpan(part, at - part));
                    part = at + 1;
                }
            }

            Count(lookup, raw.AsSpan(part, at - part));
            if (part > start)
            {
                Count(lookup, raw.AsSpan(start, at - start));
            }
        }
    }

    private static void Count(Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> uses, ReadOnlySpan<char> word)
    {
        if (word.Length is > 0 and <= 81 && uses.TryGetValue(word, out var count))
        {
            uses[word] = count + 1;
        }
    }
}
