using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rangefinder.Quantities;

/// <summary>All words a language's grammar looks at, found by the sixteen bytes of its letters at
/// once.</summary>
/// <remarks>Built once, then read-only and thread-safe. All words are ASCII.</remarks>
internal sealed class Lexicon
{
    /// <summary>No entry is longer; longer words are not looked up.</summary>
    public const int LongestWord = WordTable.LongestWord;

    private readonly List<LexEntry> _entries = [new("")];
    private readonly Dictionary<string, ushort> _bySpelling = new(StringComparer.Ordinal);
    private LexEntry[] _frozen = [];
    private WordFacts[] _facts = [];
    private WordTable _words = WordTable.Of([""], [WordTraits.None]);

    /// <summary>All entries so far.</summary>
    public IEnumerable<LexEntry> Entries => _entries.Skip(1);

    /// <summary>The entry of a word, made when it is new. Before <see cref="Freeze"/> only.</summary>
    public LexEntry Entry(string spelling)
    {
        if (spelling.Length is 0 or > LongestWord || !System.Text.Ascii.IsValid(spelling))
            throw new ArgumentException(
                $"'{spelling}' is not 1 to {LongestWord} letters of ASCII.", nameof(spelling));
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
        _facts = [.. _frozen.Select(e => new WordFacts(e.Roles, e.Word))];
        _words = WordTable.Of([.. _frozen.Select(e => e.Spelling)], [.. _frozen.Select(e => e.Traits)]);
        return this;
    }

    public LexEntry this[ushort index] => _frozen[index];

    /// <summary>Facts of the words by index.</summary>
    public ReadOnlySpan<WordFacts> Facts => _facts;

    /// <summary>Finds a word.</summary>
    /// <param name="key">Its lower-case letters, zeros behind them.</param>
    /// <param name="traits">Its traits; none when it is unknown.</param>
    /// <returns>Index of the entry, 0 when the word is unknown.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Find(Vector128<byte> key, out WordTraits traits) => _words.Find(key, out traits);
}
