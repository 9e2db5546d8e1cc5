using System.Collections.Immutable;

namespace Rangefinder.Charts;

/// <summary>How far a number has been checked, drawn as the filling of its mark.</summary>
internal enum MarkFill
{
    /// <summary>Read in the source's own text: full.</summary>
    Full,

    /// <summary>Read in an abstract, or quoted by another work: a ring with a dot.</summary>
    Half,

    /// <summary>Not seen: a ring.</summary>
    Hollow,
}

/// <summary>What the bounds of a row mean.</summary>
internal enum RowBound
{
    /// <summary>A point, an interval, or both.</summary>
    Interval,

    /// <summary>"At least": open to the right.</summary>
    Floor,

    /// <summary>"At most": open to the left.</summary>
    Ceiling,
}

/// <summary>One estimate as a forest plot draws it. Values are in the plot's unit; null where the source is
/// silent.</summary>
internal sealed record ForestRow(string Label, double? Low, double? Central, double? High)
{
    public RowBound Bound { get; init; }

    public MarkFill Fill { get; init; }

    /// <summary>What the number rests on, in the words of the data: archival, demographic, official
    /// …</summary>
    public string Basis { get; init; } = "";

    /// <summary>What sort of text it is, where that is why it stands outside the range.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What exactly is counted.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The full citation.</summary>
    public string Citation { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>Why it stands outside the range; empty for a study inside it.</summary>
    public string Outside { get; init; } = "";

    /// <summary>What is printed under the label: the reason for standing outside, else what is
    /// counted.</summary>
    public string Detail => Outside.Length > 0 ? Outside : Scope;
}

/// <summary>One claim as a forest plot draws it; a null end is open.</summary>
/// <param name="Quotation">The words of the text.</param>
/// <param name="Who">Whose voice, in which document.</param>
/// <param name="Low">Lower end, or null.</param>
/// <param name="High">Upper end, or null.</param>
internal sealed record ForestClaim(string Quotation, string Who, double? Low, double? High)
{
    /// <summary>How the text puts a bound that the value lies near ("almost 680,000"); else empty. Its
    /// interval is then the one that was compared: from one step of the quoted precision below it.</summary>
    public string Near { get; init; } = "";

    /// <summary>The writer's own statement, not one reported from others.</summary>
    public bool IsOwn { get; init; } = true;

    /// <summary>Where it lies, in words: "below the range, by a factor of 1.4".</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Why it can be compared in part only, or not at all; empty if it can.</summary>
    public string Limits { get; init; } = "";
}

/// <summary>Everything a forest plot shows.</summary>
/// <param name="Title">The question.</param>
/// <param name="Unit">The unit of all values, for the axis: "deaths".</param>
internal sealed record ForestPlot(string Title, string Unit)
{
    /// <summary>What is counted, where and when.</summary>
    public string Subtitle { get; init; } = "";

    public ImmutableArray<ForestClaim> Claims { get; init; } = [];

    /// <summary>Independent studies: these alone make the range.</summary>
    public ImmutableArray<ForestRow> Studies { get; init; } = [];

    /// <summary>Shown, but outside the range.</summary>
    public ImmutableArray<ForestRow> Others { get; init; } = [];

    public double? EnvelopeLow { get; init; }

    public double? EnvelopeHigh { get; init; }

    public double? Median { get; init; }

    /// <summary>False for values that a logarithmic axis would distort: rates, per cents.</summary>
    public bool MayBeLog { get; init; } = true;

    public string SourceLine { get; init; } = "";
}
