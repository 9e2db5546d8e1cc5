using System.Collections.Immutable;
using Rangefinder.Quantities.English;

namespace Rangefinder.Quantities;

/// <summary>Finds the figures that a passage of English prose quotes. Stateless and thread-safe.</summary>
public static class FigureExtractor
{
    [ThreadStatic]
    private static TokenBuffer? _tokens;

    [ThreadStatic]
    private static List<Found>? _found;

    [ThreadStatic]
    private static VoiceReader? _voices;

    /// <summary>Finds every figure of one passage.</summary>
    /// <param name="passage">Normalised text. Offsets in the result are UTF-16 units into it.</param>
    /// <returns>Zero or more figures in reading order, spans never overlapping. "over five million people" is
    /// one figure "over five million", low 5000000, high open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> is null.</exception>
    /// <remarks>What only looks like a figure (a page number, "one" as a pronoun) is left out, not an error;
    /// <see cref="Explain"/> lists it with the reason.</remarks>
    public static ImmutableArray<FoundFigure> Extract(string passage) => Run(passage, null);

    /// <summary>Finds the figures of one passage and what was refused.</summary>
    /// <param name="passage">Normalised text.</param>
    /// <returns>Figures as <see cref="Extract"/> gives them, and the refusals with their reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> is null.</exception>
    public static Explanation Explain(string passage)
    {
        var refusals = new List<Refusal>();
        return new(Run(passage, refusals), [.. refusals]);
    }

    /// <summary>The passage ends by introducing the next as a quotation set off without marks, so that its
    /// figures are quoted.</summary>
    internal static bool IntroducesQuotation(string passage, string next)
    {
        if (passage.Length == 0 || passage[^1] != ':') return false;
        var buffer = _tokens ??= new TokenBuffer();
        Scanner.Scan(passage, EnglishLexicon.Instance, buffer);
        return SetOffQuotations.Introduces(new TokenView(passage, buffer, EnglishLexicon.Instance), next);
    }

    private static ImmutableArray<FoundFigure> Run(string passage, List<Refusal>? refusals)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var buffer = _tokens ??= new TokenBuffer();
        var found = _found ??= [];
        found.Clear();
        Scanner.Scan(passage, EnglishLexicon.Instance, buffer);
        var tokens = new TokenView(passage, buffer, EnglishLexicon.Instance);
        EnglishReader.Read(tokens, found, refusals);
        if (found.Count == 0) return [];
        var voices = _voices ??= new VoiceReader();
        voices.Begin(tokens);
        var figures = ImmutableArray.CreateBuilder<FoundFigure>(found.Count);
        foreach (var figure in found) figures.Add(Place(tokens, figure, voices));
        return figures.MoveToImmutable();
    }

    private static FoundFigure Place(in TokenView t, in Found found, VoiceReader voices)
    {
        var (start, core) = (t[found.First].Start, t[found.CoreFirst].Start);
        var (voice, ground) = voices.Find(t, found);
        return new FoundFigure
        {
            Start = start,
            Length = t[found.Last].End - start,
            CoreStart = core,
            CoreLength = t[found.CoreLast].End - core,
            Kind = found.Kind,
            Interval = found.Interval,
            Iso = found.Iso,
            Modifier = found.Modifier,
            Unit = found.Unit,
            Voice = voice,
            VoiceGround = ground,
        };
    }
}
