namespace CellSharp;

/// <summary>What one cell may use up; null sets no bound. A cell that goes over one is stopped as by an
/// interrupt, ends in a <see cref="CellLimitException"/>, and the session lives on. Immutable.</summary>
/// <param name="Time">How long a cell may run, by the clock.</param>
/// <param name="AllocatedBytes">How many bytes a cell may allocate in all, freed again or not. Looked at some
/// fifty times a second, so that running code pays nothing; a cell can get a little further.</param>
/// <param name="OutputCharacters">How many characters a cell may print, output and error together, in UTF-16
/// units; the rest is dropped, with a notice in its place.</param>
public sealed record CellLimits(TimeSpan? Time = null, long? AllocatedBytes = null,
    long? OutputCharacters = null)
{
    /// <summary>No bounds.</summary>
    public static CellLimits None { get; } = new();
}
