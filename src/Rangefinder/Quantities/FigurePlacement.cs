using System.Collections.Immutable;

namespace Rangefinder.Quantities;

/// <summary>Places the figures of a document's passages in its raw file.</summary>
internal static class FigurePlacement
{
    public static ImmutableArray<QuotedFigure> FiguresOf(Document document)
    {
        var figures = ImmutableArray.CreateBuilder<QuotedFigure>();
        foreach (var passage in document.Passages)
        {
            foreach (var found in FigureExtractor.Extract(passage.Text))
                figures.Add(new QuotedFigure(found, Place(document, passage, found)));
        }
        return figures.ToImmutable();
    }

    private static FigurePlace Place(Document document, Passage passage, FoundFigure found)
    {
        var start = passage.Start + found.Start;
        var raw = document.Text.ToRaw(start, found.Length);
        return new FigurePlace(document.Id, passage.Index, document.File, raw.CodePointStart, raw.CodePointEnd,
            raw.LineStart, raw.LineEnd, document.RawSlice(start, found.Length));
    }
}
