using System.Collections.Immutable;

namespace Rangefinder;

/// <summary>Input that cannot be used. It carries every problem that was found, not the first only.</summary>
public sealed class RangefinderException : Exception
{
    /// <summary>Creates the exception from everything that was found wrong.</summary>
    /// <param name="problems">At least one problem, in the order in which they should be read.</param>
    public RangefinderException(IEnumerable<Problem> problems)
        : this([.. problems])
    {
    }

    /// <summary>Creates the exception for a single problem.</summary>
    /// <param name="problem">The problem.</param>
    public RangefinderException(Problem problem)
        : this(ImmutableArray.Create(problem))
    {
    }

    private RangefinderException(ImmutableArray<Problem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>Every problem, in reading order (by file, then by line). Never empty.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
