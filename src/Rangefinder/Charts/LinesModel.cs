using System.Collections.Immutable;

namespace Rangefinder.Charts;

/// <summary>One line of a line chart.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Points">Years rising, none twice; null is a gap.</param>
internal sealed record LinePath(string Label, ImmutableArray<(int Year, double? Value)> Points)
{
    /// <summary>Whose numbers: printed small under the label; may be empty.</summary>
    public string Who { get; init; } = "";

    /// <summary>The full citation.</summary>
    public string Citation { get; init; } = "";

    /// <summary>How the least checked of its numbers was seen.</summary>
    public MarkFill Fill { get; init; }

    /// <summary>The last point that has a value.</summary>
    public (int Year, double Value) End => Points.Where(point => point.Value is not null)
        .Select(point => (point.Year, point.Value!.Value)).Last();
}

/// <summary>Everything a line chart shows.</summary>
/// <param name="Title">The question.</param>
/// <param name="Unit">The unit of all values, for the axis.</param>
/// <param name="Lines">All lines; each has a value somewhere.</param>
internal sealed record LinesPlot(string Title, string Unit, ImmutableArray<LinePath> Lines)
{
    public string Subtitle { get; init; } = "";

    public string SourceLine { get; init; } = "";
}
