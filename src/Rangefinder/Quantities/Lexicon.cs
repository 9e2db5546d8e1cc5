using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rangefinder.Quantities;

/// <summary>All words a language's grammar looks at, found by the sixteen bytes of its letters at
/// once.</summary>
/// <remarks>Built once, then read-only and thread-safe. All words are ASCII. Open addressing, at most a quarter
/// full, so that most unknown words meet an empty slot at once.</remarks>
internal sealed class Lexicon
{
    /// <summary>No entry is longer; longer words are not looked up.</summary>
    public const int LongestWord = 16;

    private readonly List<LexEntry> _entries = [new("")];
    private readonly Dictionary<string, ushort> _bySpelling = new(StringComparer.Ordinal);
    private ushort[] _slots = [];
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
        while (_slots.Length < 4 * _frozen.Length) _slots = new ushort[Math.Max(16, 2 * _slots.Length)];
        for (var i = 1; i < _frozen.Length; i++)
        {
            var slot = Slot(_keys[i]);
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (ushort)i;
        }
        return this;
    }

    public LexEntry this[ushort index] => _frozen[index];

    /// <summary>Facts of the words by index.</summary>
    public ReadOnlySpan<WordFacts> Facts => _facts;

    public WordTraits Traits(ushort index) => _traits[index];

    /// <summary>Finds a word.</summary>
    /// <param name="key">Its lower-case letters, zeros behind them.</param>
    /// <returns>Index of the entry, 0 when the word is unknown.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Find(Vector128<byte> key)
    {
        var slots = _slots;
        var slot = Slot(key);
        while (true)
        {
            var index = slots[slot];
            if (index == 0 || _keys[index] == key) return index;
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(Vector128<byte> key)
    {
        var halves = key.AsUInt64();
        var mixed = unchecked(
            (halves[0] * 0x9E3779B97F4A7C15UL) ^ (halves[1] * 0xC2B2AE3D27D4EB4FUL));
        return (int)(mixed >> 40) & (_slots.Length - 1);
    }

    private static Vector128<byte> KeyOf(string spelling)
    {
        Span<byte> key = stackalloc byte[LongestWord];
        key.Clear();
        System.Text.Encoding.ASCII.GetBytes(spelling, key);
        return Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(key));
    }
}
