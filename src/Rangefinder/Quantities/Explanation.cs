using System.Collections.Immutable;

namespace Rangefinder.Quantities;

/// <summary>All that the extractor saw in a passage.</summary>
/// <param name="Figures">What it reports, in reading order, never overlapping.</param>
/// <param name="Refusals">What looked like a figure and was left out, in reading order.</param>
public sealed record Explanation(ImmutableArray<FoundFigure> Figures, ImmutableArray<Refusal> Refusals);
