using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rangefinder.Quantities;

/// <summary>A passage as one byte per character, and where its ASCII letters stand, made 32 characters at a
/// time.</summary>
/// <remarks>The byte of a character beyond ASCII is 0x80 or more and tells nothing else; who meets one looks
/// at the text itself. Behind the last character stand <see cref="Padding"/> zeros, so that a word can be
/// loaded whole wherever it begins.</remarks>
internal sealed class NarrowText
{
    /// <summary>Bytes of zero behind the last character.</summary>
    public const int Padding = 64;

    // A buffer that a long passage needed is given back.
    private const int LongestKept = 1 << 20;

    private byte[] _bytes = new byte[4096];
    private ulong[] _letters = new ulong[4096 / 64 + 1];

    /// <summary>The bytes, padding included; valid until the next text is read.</summary>
    public ref readonly byte First => ref MemoryMarshal.GetArrayDataReference(_bytes);

    /// <summary>Takes over a text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Fit(text.Length + Padding);
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetArrayDataReference(_bytes);
        nuint at = 0;
        var whole = (nuint)text.Length & ~(nuint)63;
        for (; at < whole; at += 64)
        {
            var low = Narrow(ref source, ref target, at);
            var high = Narrow(ref source, ref target, at + 32);
            _letters[at / 64] = low | (ulong)high << 32;
        }
        // The rest goes through a block of its own, which ends in zeros.
        Span<ushort> rest = stackalloc ushort[64];
        rest.Clear();
        MemoryMarshal.Cast<char, ushort>(text[(int)whole..]).CopyTo(rest);
        ref var last = ref MemoryMarshal.GetReference(rest);
        ref var end = ref Unsafe.Add(ref target, at);
        _letters[at / 64] = Narrow(ref last, ref end, 0) | (ulong)Narrow(ref last, ref end, 32) << 32;
        _letters[at / 64 + 1] = 0;
    }

    /// <summary>How many ASCII letters stand at an offset and right behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LettersAt(int at)
    {
        unchecked
        {
            // Eight bytes of the bitmap from anywhere: 57 bits of them or more lie at or behind the offset.
            ref var bits = ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetArrayDataReference(_letters));
            var letters = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bits, at >> 3)) >> (at & 7);
            var count = BitOperations.TrailingZeroCount(~letters);
            return count < 57 ? count : LongRun(at);
        }
    }

    private int LongRun(int at)
    {
        var block = at >> 6;
        // The shift brings in zeros, which stand for "letters so far".
        var others = ~_letters[block] >> (at & 63);
        var end = at;
        while (others == 0)
        {
            end = ++block << 6;
            others = ~_letters[block];
        }
        return end + BitOperations.TrailingZeroCount(others) - at;
    }

    private void Fit(int length)
    {
        // One block more than the text has, for the zeros behind it.
        var wanted = (length + 63 & ~63) + 64;
        if (wanted <= _bytes.Length && _bytes.Length <= LongestKept) return;
        _bytes = new byte[Math.Max(wanted, 4096)];
        _letters = new ulong[_bytes.Length / 64 + 1];
    }

    // Writes 32 bytes and tells which of them are letters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Narrow(ref ushort source, ref byte target, nuint at)
    {
        var most = Vector256.Create((ushort)0xFF);
        var low = Vector256.Min(Vector256.LoadUnsafe(ref source, at), most);
        var high = Vector256.Min(Vector256.LoadUnsafe(ref source, at + 16), most);
        var bytes = Vector256.Narrow(low, high);
        bytes.StoreUnsafe(ref target, at);
        var place = (bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a');
        return Vector256.LessThan(place, Vector256.Create((byte)26)).ExtractMostSignificantBits();
    }
}
