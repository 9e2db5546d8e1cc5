using System.Collections.Immutable;

namespace Rangefinder.Charts;

/// <summary>What the axis of an overview measures.</summary>
internal enum OverviewAxis
{
    /// <summary>Claim divided by the nearest end of the range, logarithmic; 1 is "not outside".</summary>
    Ratio,

    /// <summary>Days before or after the nearest end; grows by powers of ten on both sides of 0.</summary>
    Days,

    /// <summary>Percentage points below or above the nearest end.</summary>
    Points,
}

/// <summary>One claim of an overview.</summary>
/// <param name="Label">The figure and what it counts.</param>
/// <param name="Who">Whose voice, in which document.</param>
/// <param name="Group">The relation, as a heading: "Above the range".</param>
/// <param name="Distance">Ratio, days or points; ratio 1 or 0 where the claim is not outside.</param>
internal sealed record OverviewRow(string Label, string Who, string Group, double Distance)
{
    public bool IsOwn { get; init; } = true;

    /// <summary>Open on its far side: the distance is the least there is.</summary>
    public bool IsLeast { get; init; }

    public bool IsPartly { get; init; }

    /// <summary>The distance in words.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>One or more sentences for the hover text.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>Everything an overview shows.</summary>
/// <param name="Title">The question.</param>
/// <param name="Axis">What is measured.</param>
/// <param name="Rows">Claims that the axis can measure, in any order; the chart sorts them.</param>
internal sealed record OverviewPlot(string Title, OverviewAxis Axis, ImmutableArray<OverviewRow> Rows)
{
    public string Subtitle { get; init; } = "";

    /// <summary>Claims about per cents and rates where the axis is of ratios: measured in percentage points,
    /// on an axis of their own under it.</summary>
    public ImmutableArray<OverviewRow> PointRows { get; init; } = [];

    /// <summary>What is left out without being listed, in one sentence; may be empty.</summary>
    public string LeftOut { get; init; } = "";

    /// <summary>Claims that have no place on the axis, one text each, listed below.</summary>
    public ImmutableArray<string> Unplaced { get; init; } = [];
}
