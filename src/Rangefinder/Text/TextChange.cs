namespace Rangefinder.Text;

/// <summary>A change that a step of normalising made to something other than white space.</summary>
/// <param name="Step">Name of the step, such as <c>page furniture</c> or <c>hyphenation</c>.</param>
/// <param name="Span">Where it stands in the raw file.</param>
/// <param name="Before">The raw characters.</param>
/// <param name="After">What stands for them in the normalised text; empty when they were removed.</param>
public sealed record TextChange(string Step, RawSpan Span, string Before, string After);
