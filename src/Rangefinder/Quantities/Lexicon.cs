namespace Rangefinder.Quantities;

/// <summary>All words a language's grammar looks at, found by a hash that the scanner makes while it
/// reads.</summary>
/// <remarks>Built once, then read-only and thread-safe. Open addressing, at most half full.</remarks>
internal sealed class Lexicon
{
    /// <summary>No entry is longer; longer words are not looked up.</summary>
    public const int LongestWord = 16;

    private readonly List<LexEntry> _entries = [new("")];
    private readonly Dictionary<string, ushort> _bySpelling = new(StringComparer.Ordinal);
    private ushort[] _slots = [];
    private LexEntry[] _frozen = [];

    /// <summary>The entry of a word, made when it is new. Before <see cref="Freeze"/> only.</summary>
    public LexEntry Entry(string spelling)
    {
        if (spelling.Length is 0 or > LongestWord)
            throw new ArgumentException(
                $"'{spelling}' does not have 1 to {LongestWord} letters.", nameof(spelling));
        if (_bySpelling.TryGetValue(spelling, out var known)) return _entries[known];
        _bySpelling.Add(spelling, (ushort)_entries.Count);
        _entries.Add(new LexEntry(spelling));
        return _entries[^1];
    }

    /// <summary>Gives several words, separated by spaces, a role.</summary>
    public void Add(WordRole role, string words, double value = double.NaN, string? unit = null)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var entry = Entry(word);
            entry.Roles |= role;
            if (!double.IsNaN(value)) entry.Value = value;
            if (unit is not null) entry.Unit = unit;
        }
    }

    /// <summary>Ends building.</summary>
    public Lexicon Freeze()
    {
        _frozen = [.. _entries];
        var size = 16;
        while (size < 4 * _frozen.Length) size *= 2;
        _slots = new ushort[size];
        for (var i = 1; i < _frozen.Length; i++)
        {
            var slot = Hash(_frozen[i].Spelling) & (uint)(size - 1);
            while (_slots[slot] != 0) slot = (slot + 1) & (uint)(size - 1);
            _slots[slot] = (ushort)i;
        }
        return this;
    }

    public LexEntry this[ushort index] => _frozen[index];

    /// <summary>One step of the hash, for one lower-case letter.</summary>
    public static uint Step(uint hash, char lower) => unchecked((hash ^ lower) * 0x9E3779B1u);

    /// <summary>Last step: spreads the high bits, which the multiplication fills best.</summary>
    public static uint Finish(uint hash) => hash ^ (hash >> 15);

    /// <summary>Finds a word.</summary>
    /// <param name="word">As it stands in the text, any case.</param>
    /// <param name="hash">Steps over its lower-case letters, from 0, finished.</param>
    /// <returns>Index of the entry, 0 when the word is unknown.</returns>
    public ushort Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = (uint)(_slots.Length - 1);
        for (var slot = hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var spelling = _frozen[_slots[slot]].Spelling;
            if (spelling.Length == word.Length && Same(word, spelling)) return _slots[slot];
        }
        return 0;
    }

    private static bool Same(ReadOnlySpan<char> word, string spelling)
    {
        for (var i = 0; i < spelling.Length; i++)
        {
            if (Lower(word[i]) != spelling[i]) return false;
        }
        return true;
    }

    /// <summary>Lower case of a letter, quick for ASCII.</summary>
    public static char Lower(char c) =>
        c < 128 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c);

    private static uint Hash(string spelling)
    {
        var hash = 0u;
        foreach (var c in spelling) hash = Step(hash, c);
        return Finish(hash);
    }
}
