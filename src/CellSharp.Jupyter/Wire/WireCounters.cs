namespace CellSharp.Jupyter.Wire;

/// <summary>Counts of what a socket refused or dropped, by reason. Thread-safe.</summary>
internal sealed class WireCounters
{
    private readonly long[] _counts = new long[Enum.GetValues<WireFault>().Length];

    /// <summary>How often this happened since the socket was made.</summary>
    public long this[WireFault fault] => Interlocked.Read(ref _counts[(int)fault]);

    /// <summary>All counts together.</summary>
    public long Total => Enum.GetValues<WireFault>().Sum(f => this[f]);

    /// <summary>Counts one more.</summary>
    public void Count(WireFault fault) => Interlocked.Increment(ref _counts[(int)fault]);

    /// <summary>The reasons that occurred, with their counts, for a log.</summary>
    public override string ToString() =>
        string.Join(", ", Enum.GetValues<WireFault>().Where(f => this[f] > 0)
            .Select(f => FormattableString.Invariant($"{f}: {this[f]}")));
}
