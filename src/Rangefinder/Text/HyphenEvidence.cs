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
        var wanted = new WordCounter(uses);
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
                    wanted.Count(raw.AsSpan(part, at - part));
                    part = at + 1;
                }
            }

            wanted.Count(raw.AsSpan(part, at - part));
            if (part > start)
            {
                wanted.Count(raw.AsSpan(start, at - start));
            }
        }
    }

    // Most words of a file are not asked for: a look at first letter and length turns them away unhashed.
    private readonly struct WordCounter
    {
        private const int Letters = 128;
        private const int Lengths = 64;

        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _uses;
        private readonly ulong[] _lengthsByLetter = new ulong[Letters];

        public WordCounter(Dictionary<string, int> uses)
        {
            _uses = uses.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var word in uses.Keys)
            {
                _lengthsByLetter[Letter(word)] |= 1UL << (word.Length % Lengths);
            }
        }

        public void Count(ReadOnlySpan<char> word)
        {
            if (word.Length > 0 && (_lengthsByLetter[Letter(word)] >> (word.Length % Lengths) & 1) == 1
                && _uses.TryGetValue(word, out var count))
            {
                _uses[word] = count + 1;
            }
        }

        // Letters beyond ASCII share one place, for their small and capital forms may lie far apart.
        private static int Letter(ReadOnlySpan<char> word) => word[0] < Letters ? word[0] | 0x20 : 0;
    }
}
