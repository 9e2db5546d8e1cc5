using System.Runtime.CompilerServices;

namespace CellSharp;

/// <summary>Turns a stack about to overflow into an ordinary exception. The runtime's own test is right on
/// every thread but dear for a call of a one-line lambda; a thread that runs a cell has a stack of known
/// extent, so that there a comparison of addresses does.</summary>
internal static class CellStack
{
    /// <summary>Left to the runtime's test at the deep end, and above the place where the thread
    /// registered.</summary>
    private const int Reserve = 1024 * 1024;

    private static readonly Extent Nowhere = new(0, 0);

    /// <summary>Of the cell thread that registered last; other threads use the runtime's test.</summary>
    private static volatile Extent _current = Nowhere;

    /// <summary>Addresses known to be deep inside the stack of a living thread.</summary>
    internal sealed class Extent(nuint low, nuint size)
    {
        public readonly nuint Low = low;
        public readonly nuint Size = size;
    }

    /// <summary>Called on entry to each function of a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Enter()
    {
        var extent = _current;
        if (unchecked(Here() - extent.Low) >= extent.Size)
        {
            Measure();
        }
    }

    // Not put in line: compiling it again in each function costs more than the rare call.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Measure() => RuntimeHelpers.EnsureSufficientExecutionStack();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Here()
    {
        Unsafe.SkipInit(out byte here);
        return unchecked((nuint)Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref here));
    }

    /// <summary>Makes a thread's stack known. The thread calls this first of all.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Extent Register(int stackBytes)
    {
        var size = (nuint)Math.Max(0, stackBytes - 2 * Reserve);
        return _current = new Extent(Here() - size, size);
    }

    /// <summary>Must be called before the thread ends: its addresses may then become another's.</summary>
    public static void Forget(Extent extent) =>
        Interlocked.CompareExchange(ref _current, Nowhere, extent);
}
