namespace Rangefinder.Quantities;

/// <summary>Something that looks like a figure and is none.</summary>
/// <param name="Span">Where it stands in the passage.</param>
/// <param name="Rule">Short stable name of the rule, for instance "footnote-marker".</param>
/// <param name="Reason">Why, in words for a person.</param>
public sealed record Refusal(TextSpan Span, string Rule, string Reason);
