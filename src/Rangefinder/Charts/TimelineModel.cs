using System.Collections.Immutable;
using NodaTime;

namespace Rangefinder.Charts;

/// <summary>One date or span as a timeline draws it: from its first to its last possible day, so that a year
/// is drawn as long as a year. A null end is open.</summary>
/// <param name="Label">Who says it.</param>
/// <param name="First">First day it can mean (Gregorian), or null.</param>
/// <param name="Last">Last day it can mean (Gregorian), or null.</param>
/// <param name="When">The date at the precision given, as a reader wants it: "December 1879", "5 March
/// 1953".</param>
internal sealed record TimelineRow(string Label, LocalDate? First, LocalDate? Last, string When)
{
    /// <summary>Small print under the label.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The date is given as approximate or uncertain.</summary>
    public bool IsVague { get; init; }

    public MarkFill Fill { get; init; }

    public string Basis { get; init; } = "";

    public string Citation { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>For claims: whose voice it is.</summary>
    public Voice Voice { get; init; } = Voice.Asserted;

    /// <summary>For claims: the writer's own statement, not one reported.</summary>
    public bool IsOwn => Voice == Voice.Asserted;

    /// <summary>For claims: how far off, in words ("368 days later"); empty for estimates.</summary>
    public string Distance { get; init; } = "";
}

/// <summary>One event of a timeline, on an axis of its own.</summary>
/// <param name="Title">Which event: "Stalin's birth".</param>
/// <param name="Claims">What the texts say, from top to bottom.</param>
/// <param name="Estimates">What the sources say, from top to bottom.</param>
internal sealed record TimelinePanel(
    string Title, ImmutableArray<TimelineRow> Claims, ImmutableArray<TimelineRow> Estimates);

/// <summary>Everything a timeline shows.</summary>
internal sealed record TimelinePlot(string Title, ImmutableArray<TimelinePanel> Panels)
{
    public string Subtitle { get; init; } = "";

    public string SourceLine { get; init; } = "";
}
