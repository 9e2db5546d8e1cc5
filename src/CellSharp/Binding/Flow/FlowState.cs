namespace CellSharp.Binding.Flow;

/// <summary>What is known at one point of the code: whether it can be reached, and which variables have a
/// value there. Where nothing can be reached every variable counts as assigned (C# spec 9.4).</summary>
internal sealed class FlowState(bool reachable)
{
    private ulong[] _bits = [];

    // Variables that hold null for certain; few, so a set.
    private HashSet<int>? _null;

    public bool Reachable { get; private set; } = reachable;

    public static FlowState Unreachable => new(false);

    public bool IsAssigned(int slot) => !Reachable
        || (slot >> 6 < _bits.Length && (_bits[slot >> 6] & (1UL << (slot & 63))) != 0);

    public void Assign(int slot)
    {
        if (slot >> 6 >= _bits.Length)
        {
            var bits = new ulong[(slot >> 6) + 1];
            Array.Copy(_bits, bits, _bits.Length);
            _bits = bits;
        }

        _bits[slot >> 6] |= 1UL << (slot & 63);
    }

    public void Unassign(int slot)
    {
        if (slot >> 6 < _bits.Length)
        {
            _bits[slot >> 6] &= ~(1UL << (slot & 63));
        }
    }

    public bool IsNull(int slot) => Reachable && _null?.Contains(slot) == true;

    public void SetNull(int slot, bool isNull)
    {
        if (isNull)
        {
            (_null ??= []).Add(slot);
        }
        else
        {
            _null?.Remove(slot);
        }
    }

    /// <summary>Other code may run in between.</summary>
    public void ForgetNulls() => _null = null;

    public FlowState Copy() => new(Reachable)
    {
        _bits = (ulong[])_bits.Clone(),
        _null = _null is null ? null : [.. _null],
    };

    /// <summary>Two ways meet: assigned is what both ways assign.</summary>
    public static FlowState Join(FlowState a, FlowState b)
    {
        if (!a.Reachable || !b.Reachable)
        {
            return (a.Reachable ? a : b).Copy();
        }

        var bits = new ulong[Math.Min(a._bits.Length, b._bits.Length)];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = a._bits[i] & b._bits[i];
        }

        return new(true)
        {
            _bits = bits,
            _null = a._null is null || b._null is null ? null : [.. a._null.Intersect(b._null)],
        };
    }

    /// <summary>One thing after another: assigned is what either assigns, reached is what both
    /// reach.</summary>
    public static FlowState After(FlowState a, FlowState b)
    {
        if (!a.Reachable || !b.Reachable)
        {
            return Unreachable;
        }

        var (longer, shorter) = a._bits.Length > b._bits.Length ? (a, b) : (b, a);
        var result = longer.Copy();
        result._null = a._null is null ? null : [.. a._null];
        for (var i = 0; i < shorter._bits.Length; i++)
        {
            result._bits[i] |= shorter._bits[i];
        }

        return result;
    }
}
