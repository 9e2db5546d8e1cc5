namespace Rangefinder.Quantities.English;

/// <summary>Marks alternatives of one count as list items: "15 million, 20 million, 50 million", and lets the
/// items of "15, 20 or 50 million" share the scale of the last.</summary>
internal static class Enumerations
{
    public static void Mark(in TokenView t, List<Found> figures)
    {
        for (var first = 0; first < figures.Count; first++)
        {
            var last = first;
            while (last + 1 < figures.Count && Follows(t, figures[last], figures[last + 1])) last++;
            if (last > first && IsList(t, figures, first, last)) MarkAll(figures, first, last);
            first = last;
        }
    }

    private static bool Follows(in TokenView t, in Found a, in Found b)
    {
        if (a.Kind != FigureKind.Cardinal || b.Kind != FigureKind.Cardinal || a.Interval.IsOpen
            || b.Interval.IsOpen) return false;
        var at = a.Last + 1;
        var comma = t.Mark(at) == ',';
        if (comma) at++;
        if (t.At(at) == Word.Or) at++;
        else if (!comma) return false;
        if (t.At(at) == Word.Even) at++;
        return at == b.First;
    }

    // Alternatives grow large or share a scale; "3, 5 and 7" are cases, not alternatives.
    private static bool IsList(in TokenView t, List<Found> figures, int first, int last)
    {
        var end = figures[last];
        if (t.At(end.Last + 1) == Word.And || t.Mark(end.Last + 1) == ',' && t.At(end.Last + 2) == Word.And)
            return false;
        return end.Scale > 1 || end.Interval.Low >= 100 || last - first > 1;
    }

    private static void MarkAll(List<Found> figures, int first, int last)
    {
        var end = figures[last];
        for (var i = first; i <= last; i++)
        {
            var item = figures[i];
            item.Kind = FigureKind.ListItem;
            if (item.Scale <= 1 && end.Scale > 1 && item.Interval.Low < end.Interval.Low / end.Scale)
                item.Interval = item.Interval.Times(end.Scale);
            item.Unit ??= end.Unit;
            figures[i] = item;
        }
    }
}
