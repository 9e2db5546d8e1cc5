using System.Collections.Immutable;
using Rangefinder.Text;

namespace Rangefinder.Quantities;

/// <summary>Places the figures of a document's passages in its raw file.</summary>
internal static class FigurePlacement
{
    public static ImmutableArray<QuotedFigure> FiguresOf(Document document)
    {
        var figures = ImmutableArray.CreateBuilder<QuotedFigure>();
        Visit(document, figures.Add);
        return figures.DrainToImmutable();
    }

    /// <summary>Hands on one figure after the other in reading order, and keeps none.</summary>
    public static void Visit(Document document, Action<QuotedFigure> take)
    {
        int? year = null;
        var before = ReadOnlySpan<char>.Empty;
        var text = document.Text.Value.AsSpan();
        foreach (var stretch in document.Text.PassageStretches())
        {
            int? last = null;
            var passage = text.Slice(stretch.Start, stretch.Length);
            var quoted = FigureExtractor.IntroducesQuotation(before, passage);
            foreach (var found in FigureExtractor.Extract(passage))
            {
                last = OpenYear.YearOf(found) ?? last;
                var voiced = quoted && found.Voice == Voice.Asserted
                    ? found with { Voice = Voice.Quoted }
                    : found;
                take(new QuotedFigure(OpenYear.Fill(voiced, year), Place(document, stretch, voiced)));
            }
            before = passage;
            // A heading between two paragraphs passes the year on.
            if (last is not null || passage[^1] is '.' or '!' or '?' or '"' or '”' or ')') year = last;
        }
    }

    private static FigurePlace Place(Document document, PassageStretch passage, FoundFigure found)
    {
        var start = passage.Start + found.Start;
        var raw = document.Text.ToRaw(start, found.Length);
        return new FigurePlace(
            document.Id, passage.Index, document.File, raw.CodePointStart, raw.CodePointEnd,
            raw.LineStart, raw.LineEnd, document.RawSlice(start, found.Length));
    }
}
