using System.Collections.Immutable;

namespace Rangefinder.Charts;

/// <summary>What a path of a growth chart stands for.</summary>
internal enum PathRole
{
    /// <summary>A claim in the writer's own voice.</summary>
    Claim,

    /// <summary>A claim that the writer reports.</summary>
    ReportedClaim,

    /// <summary>An independent study.</summary>
    Study,

    /// <summary>An estimate outside the range.</summary>
    Outside,

    /// <summary>Values year by year, as a source gives them.</summary>
    Series,
}

/// <summary>One path: the level in each year, as a multiple of the level in the first year of the
/// chart.</summary>
/// <param name="Label">Who gives it.</param>
/// <param name="Role">What it stands for.</param>
/// <param name="Points">Years and multiples, years rising; at least two.</param>
internal sealed record GrowthPath(
    string Label, PathRole Role, ImmutableArray<(int Year, double Multiple)> Points)
{
    /// <summary>The rate in words: "16.5 % a year".</summary>
    public string Rate { get; init; } = "";

    /// <summary>The rate taken as a simple average, so that the path bends.</summary>
    public bool IsSimple { get; init; }

    public string Citation { get; init; } = "";

    /// <summary>The path of a constant compound or simple rate.</summary>
    public static ImmutableArray<(int Year, double Multiple)> Of(
        int from, int years, double percent, Averaging averaging) =>
        [.. GrowthRate.FromAverage(percent, years, averaging).Path()
            .Select((index, i) => (from + i, index / 100))];
}

/// <summary>Everything a growth chart shows.</summary>
/// <param name="Title">The question.</param>
/// <param name="From">First year: every path is 1 there.</param>
/// <param name="To">Last year of the axis.</param>
/// <param name="Paths">All paths.</param>
internal sealed record GrowthPlot(string Title, int From, int To, ImmutableArray<GrowthPath> Paths)
{
    public string Subtitle { get; init; } = "";

    /// <summary>Lowest and highest yearly rate of the independent studies, per cent; null without
    /// any.</summary>
    public (double Low, double High)? Range { get; init; }

    public string SourceLine { get; init; } = "";
}
