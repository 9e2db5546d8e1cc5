using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rangefinder.Text;

/// <summary>Goes from one LF of a text to the next, 32 characters at a time: lines are short, and a search of
/// its own for each costs more than the line.</summary>
internal ref struct LineFeeds(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<ushort> _text = MemoryMarshal.Cast<char, ushort>(text);
    private uint _found;
    private int _base;
    private int _read;

    /// <summary>Offset of the next LF, or the length of the text when there is none.</summary>
    public int Next()
    {
        while (_found == 0)
        {
            if (_read >= _text.Length)
            {
                return _text.Length;
            }

            _base = _read;
            _found = Mark();
        }

        var at = BitOperations.TrailingZeroCount(_found);
        _found &= _found - 1;
        return _base + at;
    }

    // One bit for each of the next characters.
    private uint Mark()
    {
        var feed = Vector256.Create((ushort)'\n');
        if (_text.Length - _read >= 32)
        {
            ref var from = ref MemoryMarshal.GetReference(_text[_read..]);
            var low = Vector256.Equals(Vector256.LoadUnsafe(ref from), feed);
            var high = Vector256.Equals(Vector256.LoadUnsafe(ref from, 16), feed);
            _read += 32;
            return Vector256.Narrow(low, high).ExtractMostSignificantBits();
        }

        var found = 0u;
        for (var i = 0; _read < _text.Length; i++)
        {
            found |= _text[_read++] == '\n' ? 1u << i : 0;
        }

        return found;
    }
}
