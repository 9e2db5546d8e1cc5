using System.Collections.Immutable;

namespace Rangefinder.Text;

/// <summary>
/// Turns damaged raw text into text that can be read through, by small named steps, and keeps the map back.
/// </summary>
/// <remarks>
/// Stateless and thread-safe. Every step is one linear pass; none inserts anything where nothing stood.
/// </remarks>
public static class Normaliser
{
    private static readonly ImmutableArray<TextStep> Steps =
    [
        new MojibakeStep(),
        new CompositionStep(),
        new SpacesStep(),
        new RepeatedSpacesStep(),
        new PageFurnitureStep(),
        new LinkLinesStep(),
        new SuperscriptStep(),
        new HyphenationStep(),
        new ParagraphStep(),
    ];

    /// <summary>
    /// Names of the steps in the order in which they run; decoding the bytes comes before all of them.
    /// </summary>
    public static ImmutableArray<string> StepNames { get; } = [.. Steps.Select(static step => step.Name)];

    /// <summary>Normalises a whole raw file.</summary>
    /// <param name="source">The file.</param>
    public static NormalisedText Normalise(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Normalise(source, 1, source.LineCount);
    }

    /// <summary>
    /// Normalises some lines of a raw file; offsets of the map are those of the whole file.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="lineStart">First line, 1-based.</param>
    /// <param name="lineEnd">Last line, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lines do not lie in the file.</exception>
    public static NormalisedText Normalise(SourceText source, int lineStart, int lineEnd)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(lineStart, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(lineEnd, lineStart);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lineEnd, source.LineCount);
        using var work = new WorkingText(source, source.LineStart(lineStart), source.LineStart(lineEnd + 1));
        foreach (var step in Steps)
        {
            work.Apply(step);
        }

        return new(work);
    }
}
