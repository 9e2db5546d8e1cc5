using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rangefinder.Text;

/// <summary>
/// Finds what a page printer added to a text: running headers and footers, and page numbers.
/// </summary>
/// <remarks>
/// Nothing is known of any title. A line is furniture when it recurs at page edges (next to a form feed, to
/// two blank lines, or inside a sentence), pages apart, with a number beside it that rises from one
/// occurrence to the next. Where the number stands in the line itself, and where there is nothing but the
/// number, some of the occurrences must cut into a sentence, for chapters are numbered too. In doubt a line
/// stays.
/// </remarks>
internal static class PageFurniture
{
    private const int LongestLine = 120;
    private const int ShortestTitle = 8;
    private const int LongestPageNumber = 4;

    // Lines of text from one page to the next, at the least; rows of a table stand closer.
    private const int ShortestPage = 8;

    /// <summary>Furniture lines of a file, in order, apart from one another.</summary>
    public static ImmutableArray<LineRange> Find(SourceText source)
    {
        if (source.LineCount < 3)
        {
            return [];
        }

        var lines = SpareList<PageLine>.Take();
        PageLine.ReadAll(source, lines);
        var taken = new SortedSet<int>();
        var numbered = HasPageNumber(CollectionsMarshal.AsSpan(lines));
        TakeRecurring(lines, taken, numbered);
        if (numbered)
        {
            TakeBareNumbers(lines, taken);
        }

        ImmutableArray<LineRange> found =
            [.. taken.Select(index => new LineRange(lines[index].Number, lines[index].Number))];
        SpareList<PageLine>.Return(lines);
        return found;
    }

    private static bool HasPageNumber(ReadOnlySpan<PageLine> lines)
    {
        foreach (ref readonly var line in lines)
        {
            if (IsPageNumber(line))
            {
                return true;
            }
        }

        return false;
    }

    // Where no line is a bare number, one must stand in the line itself.
    private static void TakeRecurring(List<PageLine> lines, SortedSet<int> taken, bool numbered)
    {
        var groups = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length is >= ShortestTitle and <= LongestLine
                && (numbered ? IsAtEdge(lines, i) : lines[i].AtPageEdge && lines[i].HasDigit))
            {
                var shape = lines[i].Shape;
                if (!groups.TryGetValue(shape, out var group))
                {
                    groups[shape] = group = [];
                }

                group.Add(i);
            }
        }

        foreach (var group in groups.Values.Where(static group => PagesApart(group)))
        {
            TakeGroup(lines, group, taken);
        }
    }

    private static void TakeGroup(List<PageLine> lines, List<int> group, SortedSet<int> taken)
    {
        foreach (var side in (int[])[1, -1])
        {
            var beside = group.Where(i => NumberBeside(lines, i, side) is not null).ToList();
            if (beside.Count * 3 >= group.Count * 2
                && Rises(beside.Select(i => NumberBeside(lines, i, side)!.Value)))
            {
                taken.UnionWith(group);
                taken.UnionWith(beside.Select(i => i + side));
                return;
            }
        }

        if (group.Count >= 3 && CutsIn(lines, group) && group.TrueForAll(i => lines[i].LastNumber >= 0)
            && Rises(group.Select(i => lines[i].LastNumber)))
        {
            taken.UnionWith(group);
        }
    }

    private static void TakeBareNumbers(List<PageLine> lines, SortedSet<int> taken)
    {
        var edges = Enumerable.Range(0, lines.Count)
            .Where(i => lines[i].AtPageEdge && IsPageNumber(lines[i]) && !taken.Contains(i)).ToList();
        var steps = edges.Zip(edges.Skip(1)).Count(pair =>
            lines[pair.Second].LastNumber == lines[pair.First].LastNumber + 1);
        if (edges.Count >= 3 && PagesApart(edges) && CutsIn(lines, edges)
            && steps * 3 >= (edges.Count - 1) * 2)
        {
            taken.UnionWith(edges);
        }
    }

    // A title above a page number shares the edge of the page with it.
    private static bool IsAtEdge(List<PageLine> lines, int index) => lines[index].AtPageEdge
        || (NumberBeside(lines, index, 1) is not null && lines[index + 1].AtPageEdge)
        || (NumberBeside(lines, index, -1) is not null && lines[index - 1].AtPageEdge);

    private static int? NumberBeside(List<PageLine> lines, int index, int side)
    {
        var at = index + side;
        return at >= 0 && at < lines.Count && IsPageNumber(lines[at]) ? lines[at].LastNumber : null;
    }

    private static bool IsPageNumber(in PageLine line) => line.Length <= LongestPageNumber && line.IsNumber;

    private static bool PagesApart(List<int> found) =>
        found.Count > 1 && found[^1] - found[0] >= ShortestPage * (found.Count - 1);

    private static bool CutsIn(List<PageLine> lines, List<int> found) =>
        found.Count(i => lines[i].CutsIn) * 4 >= found.Count;

    // More rises than not: a file may bind several volumes, each counting anew.
    private static bool Rises(IEnumerable<int> numbers)
    {
        var all = numbers.ToList();
        var rises = all.Zip(all.Skip(1)).Count(static pair => pair.Second > pair.First);
        return all.Count > 1 && rises * 2 >= all.Count - 1 && rises > 0;
    }
}
