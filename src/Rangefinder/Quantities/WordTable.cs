using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Rangefinder.Quantities;

/// <summary>A perfect hash of words by their sixteen bytes: every word has a slot of its own, so that one
/// comparison tells whether a word is known. It is small enough for the processor's nearest cache; most words
/// of a text are looked up here.</summary>
/// <remarks>Words fall into groups; each group is moved by a shift of its own to where all its words find
/// room. Built once, then read-only and thread-safe.</remarks>
internal sealed class WordTable
{
    /// <summary>Letters of the longest word.</summary>
    public const int LongestWord = 16;

    // As many as ten bits of the hash tell apart.
    private const int MostGroups = 1024;

    private readonly ushort[] _shifts;
    private readonly Slot[] _slots;
    private readonly ulong _seed;

    private WordTable(ushort[] shifts, Slot[] slots, ulong seed) =>
        (_shifts, _slots, _seed) = (shifts, slots, seed);

    /// <summary>Makes a table.</summary>
    /// <param name="words">Lower-case words of ASCII letters, no two alike; the first is found for every word
    /// that is not among them.</param>
    /// <param name="traits">Their traits.</param>
    public static WordTable Of(IReadOnlyList<string> words, IReadOnlyList<WordTraits> traits)
    {
        Vector128<byte>[] keys = [.. words.Select(KeyOf)];
        var slots = 16;
        while (slots * 2 < words.Count * 3) slots *= 2;
        for (var seed = 1UL; ; seed += 2)
        {
            // Where no seed does, a larger table will.
            if (seed % 64 == 63) slots *= 2;
            if (TryPlace(keys, traits, slots, seed) is { } table) return table;
        }
    }

    /// <summary>Finds a word.</summary>
    /// <param name="key">Its lower-case letters, zeros behind them.</param>
    /// <param name="traits">Its traits; none when it is unknown.</param>
    /// <returns>Its index; 0 when it is unknown.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort Find(Vector128<byte> key, out WordTraits traits)
    {
        unchecked
        {
            var hash = Hash(key, _seed);
            ref var shifts = ref MemoryMarshal.GetArrayDataReference(_shifts);
            var shift = Unsafe.Add(ref shifts, GroupOf(hash, _shifts.Length));
            ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
            ref var slot = ref Unsafe.Add(ref slots, SlotOf(hash, shift, _slots.Length));
            // No branch: whether the next word of a text is known can hardly be foreseen.
            var known = -(slot.Key == key ? 1 : 0);
            traits = (WordTraits)((int)slot.Traits & known);
            return (ushort)(slot.Index & known);
        }
    }

    // The upper bits depend on all letters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(Vector128<byte> key, ulong seed)
    {
        unchecked
        {
            var halves = key.AsUInt64();
            return (halves[0] * (0x9E3779B97F4A7C15UL * seed)) ^ (halves[1] * 0xC2B2AE3D27D4EB4FUL);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int GroupOf(ulong hash, int groups) => unchecked((int)(hash >> 54) & (groups - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ulong hash, int shift, int slots) =>
        unchecked(((int)(hash >> 40) + shift) & (slots - 1));

    private static WordTable? TryPlace(
        Vector128<byte>[] keys, IReadOnlyList<WordTraits> traits, int slots, ulong seed)
    {
        var shifts = new ushort[Math.Min(slots / 2, MostGroups)];
        var placed = new Slot[slots];
        var groups = Enumerable.Range(1, keys.Length - 1).Select(i => (Index: (ushort)i, Hash: Hash(keys[i],
            seed)))
            .GroupBy(word => GroupOf(word.Hash, shifts.Length))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key);
        foreach (var group in groups)
        {
            (ushort Index, ulong Hash)[] words = [.. group];
            var shift = ShiftOf(words, placed);
            if (shift < 0) return null;
            shifts[group.Key] = (ushort)shift;
            foreach (var (index, hash) in words)
            {
                placed[SlotOf(hash, shift, slots)] = new(keys[index], index, traits[index]);
            }
        }
        return new WordTable(shifts, placed, seed);
    }

    // The least shift at which all words of a group stand apart and on free slots; -1 where there is none.
    private static int ShiftOf((ushort Index, ulong Hash)[] words, Slot[] placed)
    {
        var slots = words.Select(word => SlotOf(word.Hash, 0, placed.Length)).Distinct().Count();
        for (var shift = 0; slots == words.Length && shift < placed.Length; shift++)
        {
            if (words.All(word => placed[SlotOf(word.Hash, shift, placed.Length)].Index == 0)) return shift;
        }
        return -1;
    }

    // All that is asked of a word in passing, on one line of the cache.
    private readonly record struct Slot(Vector128<byte> Key, ushort Index, WordTraits Traits);

    private static Vector128<byte> KeyOf(string spelling)
    {
        Span<byte> key = stackalloc byte[LongestWord];
        key.Clear();
        Encoding.ASCII.GetBytes(spelling, key);
        return Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(key));
    }
}
