using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public static ImmutableArray<FoundFigure> Extract(string passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return Run(passage, null);
    }

    /// <summary>Finds every figure of one passage that need not be a string of its own.</summary>
    /// <param name="passage">Normalised text. Offsets in the result are UTF-16 units into it.</param>
    /// <returns>The same as <see cref="Extract(string)"/>.</returns>
    public static ImmutableArray<FoundFigure> Extract(ReadOnlySpan<char> passage) => Run(passage, null);

    /// <summary>Finds the figures of one passage and what was refused.</summary>
    /// <param name="passage">Normalised text.</param>
    /// <returns>Figures as <see cref="Extract(string)"/> gives them, and the refusals with their
    /// reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> is null.</exception>
    public static Explanation Explain(string passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var refusals = new List<Refusal>();
        return new(Run(passage, refusals), [.. refusals]);
    }

    /// <summary>The passage ends by introducing the next as a quotation set off without marks, so that its
    /// figures are quoted.</summary>
    internal static bool IntroducesQuotation(ReadOnlySpan<char> passage, ReadOnlySpan<char> next)
    {
        if (passage.Length == 0 || passage[^1] != ':') return false;
        var last = passage[^Math.Min(passage.Length, LongPassage.Longest)..];
        return SetOffQuotations.Introduces(Scan(last), next);
    }

    private static ImmutableArray<FoundFigure> Run(ReadOnlySpan<char> passage, List<Refusal>? refusals)
    {
        if (passage.Length <= LongPassage.Longest) return Read(passage, 0, refusals);
        var all = ImmutableArray.CreateBuilder<FoundFigure>();
        for (var start = 0; start < passage.Length;)
        {
            var part = LongPassage.Part(passage[start..]);
            var known = refusals?.Count ?? 0;
            all.AddRange(Read(part, start, refusals));
            for (var i = known; i < refusals?.Count; i++)
            {
                var span = refusals[i].Span;
                refusals[i] = refusals[i] with { Span = span with { Start = span.Start + start } };
            }
            start += part.Length;
        }
        return all.ToImmutable();
    }

    private static TokenView Scan(ReadOnlySpan<char> text)
    {
        var buffer = _tokens ??= new TokenBuffer();
        Scanner.Scan(text, EnglishLexicon.Instance, buffer);
        return new TokenView(text, buffer, EnglishLexicon.Instance);
    }

    private static ImmutableArray<FoundFigure> Read(
        ReadOnlySpan<char> part, int offset, List<Refusal>? refusals)
    {
        var found = _found ??= [];
        found.Clear();
        var tokens = Scan(part);
        EnglishReader.Read(tokens, found, refusals);
        if (found.Count == 0) return [];
        var voices = _voices ??= new VoiceReader();
        voices.Begin(tokens);
        var figures = new FoundFigure[found.Count];
        for (var i = 0; i < figures.Length; i++) figures[i] = Place(tokens, found[i], voices, offset);
        return ImmutableCollectionsMarshal.AsImmutableArray(figures);
    }

    private static FoundFigure Place(in TokenView t, in Found found, VoiceReader voices, int offset)
    {
        var (start, core) = (t[found.First].Start, t[found.CoreFirst].Start);
        var (voice, ground) = voices.Find(t, found);
        if (ground is { } span) ground = span with { Start = span.Start + offset };
        return new FoundFigure
        {
            Start = offset + start,
            Length = t[found.Last].End - start,
            CoreStart = offset + core,
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
