using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rangefinder.Quantities;

/// <summary>All words a language's grammar looks at, found by the sixteen bytes of its letters at
/// once.</summary>
/// <remarks>Built once, then read-only and thread-safe. All words are ASCII. Words lie in buckets of two, as
/// many buckets as it takes.</remarks>
internal sealed class Lexicon
{
    /// <summary>No entry is longer; longer words are not looked up.</summary>
    public const int LongestWord = 16;

    private readonly List<LexEntry> _entries = [new("")];
    private readonly Dictionary<string, ushort> _bySpelling = new(StringComparer.Ordinal);
    private ushort[] _slots = [];
    private int _mask;
    private LexEntry[] _frozen = [];
    private WordFacts[] _facts = [];
    private WordTraits[] _traits = [];
    private Vector128<byte>[] _keys = [];

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
        _traits = [.. _frozen.Select(e => e.Traits)];
        _keys = [.. _frozen.Select(e => KeyOf(e.Spelling))];
        var buckets = 1024;
        while (!Place(buckets)) buckets *= 2;
        return this;
    }

    public LexEntry this[ushort index] => _frozen[index];

    /// <summary>Facts of the words by index.</summary>
    public ReadOnlySpan<WordFacts> Facts => _facts;

    public WordTraits Traits(ushort index) => _traits[index];

    /// <summary>Finds a word. Two comparisons and no branch: whether the next word of a text is known can
    /// hardly be foreseen.</summary>
    /// <param name="key">Its lower-case letters, zeros behind them.</param>
    /// <returns>Index of the entry, 0 when the word is unknown.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Find(Vector128<byte> key)
    {
        unchecked
        {
            ref var bucket = ref Unsafe.Add(
                ref MemoryMarshal.GetArrayDataReference(_slots), 2 * Bucket(key, _mask));
            ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
            int first = bucket, second = Unsafe.Add(ref bucket, 1);
            var isFirst = Unsafe.Add(ref keys, first) == key ? 1 : 0;
            var isSecond = Unsafe.Add(ref keys, second) == key ? 1 : 0;
            return (ushort)((first & -isFirst) | (second & -isSecond));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bucket(Vector128<byte> key, int mask)
    {
        var halves = key.AsUInt64();
        return unchecked((int)(((halves[0] * 0x9E3779B97F4A7C15UL)
            ^ (halves[1] * 0xC2B2AE3D27D4EB4FUL)) >> 40) & mask);
    }

    // False when three words meet in one bucket.
    private bool Place(int buckets)
    {
        _mask = buckets - 1;
        _slots = new ushort[2 * buckets];
        for (var i = 1; i < _frozen.Length; i++)
        {
            var slot = 2 * Bucket(_keys[i], _mask);
            if (_slots[slot] != 0) slot++;
            if (_slots[slot] != 0) return false;
            _slots[slot] = (ushort)i;
        }
        return true;
    }

    private static Vector128<byte> KeyOf(string spelling)
    {
        Span<byte> key = stackalloc byte[LongestWord];
        key.Clear();
        System.Text.Encoding.ASCII.GetBytes(spelling, key);
        return Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(key));
    }
}
