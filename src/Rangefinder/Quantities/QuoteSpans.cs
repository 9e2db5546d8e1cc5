namespace Rangefinder.Quantities;

/// <summary>Finds what stands between quotation marks: straight, curly, single, guillemets; also where an
/// opening mark is used to close, where the apostrophe doubles as the closing mark, and where a quotation
/// runs on past the passage. </summary>
internal static class QuoteSpans
{
    /// <summary>A quotation: token indexes of its marks. An open end lies one past the last token.</summary>
    public readonly record struct Span(int Open, int Close);

    // A passage of many stray marks must not be read through for each of them.
    private const int LongestNest = 400;

    public static void Find(in TokenView t, List<Span> spans)
    {
        spans.Clear();
        // Where one double mark finds no partner up to the end, no later one can.
        var unclosed = false;
        for (var i = 0; i < t.Count; i++)
        {
            var style = Style(t, i);
            if (style == '\0' || !Opens(t, i, style)) continue;
            if (style == '"' && unclosed) continue;
            var close = Close(t, i, style);
            unclosed |= style == '"' && close < 0;
            if (close < 0) continue;
            spans.Add(new Span(i, close));
            // A quotation inside another adds nothing; one that never closes ends where the next opens.
            i = close < t.Count && style == '\'' && Opens(t, close, style) ? close - 1 : close;
        }
    }

    // The three families of marks: " for double, ' for single, « for guillemets.
    private static char Style(in TokenView t, int i) => t.Mark(i) switch
    {
        '"' or '\u201C' or '\u201D' or '\u201E' => '"',
        '\'' or '\u2018' or '\u2019' or '\u201B' => '\'',
        '\u00AB' => '\u00AB',
        _ => '\0',
    };

    private static bool Opens(in TokenView t, int i, char style)
    {
        if (style == '\u00AB') return true;
        if (t.Mark(i) is '\u201D' or '\u2019' || i + 1 >= t.Count || !t.Joined(i + 1)) return false;
        var free = !t.Joined(i)
            || t.Mark(i - 1) is '(' or '[' or '-' or '\u2013' or '\u2014' or '"' or '\u201C' or '\u2018'
            || t.Mark(i) is '\u201C' or '\u2018' && t.Mark(i - 1) != '\0' || t.Mark(i - 1) == ')';
        return free && !(style == '\'' && t.IsNumber(i + 1) && t[i + 1].Length == 2);
    }

    private static int Close(in TokenView t, int open, char style)
    {
        var late = -1;
        // Straight marks do not show their side: one inside that opens has its own partner.
        if (t.Mark(open) == '"' && Nested(t, open) is var outer and > 0) return outer;
        for (var at = open + 1; at < t.Count; at++)
        {
            if (style == '\u00AB' && t.Mark(at) == '\u00BB') return at;
            if (Style(t, at) != style) continue;
            if (style == '\'' && t.Mark(at) == '\u2018' && Opens(t, at, style)) return late >= 0 ? late : at;
            if (style == '"' && Opens(t, at, style) && t.Mark(at) != '\u201D') continue;
            if (style == '\'' && !ClosesSingle(t, at)) continue;
            if (style == '\'' && IsPluralPossessive(t, at))
            {
                late = at;
                continue;
            }
            return at;
        }
        if (late >= 0) return late;
        return RunsOn(t, open, style) ? t.Count : -1;
    }

    // The mark that closes when every mark inside that opens is closed too; 0 where the count does not come
    // out or nothing is nested.
    private static int Nested(in TokenView t, int open)
    {
        var (depth, nested) = (1, false);
        for (var at = open + 1; at < Math.Min(t.Count, open + LongestNest); at++)
        {
            if (t.Mark(at) != '"') continue;
            if (Opens(t, at, '"'))
            {
                depth++;
                nested = true;
            }
            else if (--depth == 0)
            {
                return nested ? at : 0;
            }
        }
        return 0;
    }

    // not the apostrophe of "don't" or "Lenin's"
    private static bool ClosesSingle(in TokenView t, int at) =>
        t.Joined(at) && !(t.Joined(at + 1) && t.IsWord(at + 1));

    // "the imperialists’ hands": another mark behind may be the true end
    private static bool IsPluralPossessive(in TokenView t, int at) =>
        t.IsWord(at - 1) && t.Slice(at - 1)[^1] == 's' && t.IsWord(at + 1)
            && !t.Has(at + 1, TokenForm.Capital);

    // A paragraph inside a longer quotation opens with a mark and does not close; so does a quotation after a
    // colon.
    private static bool RunsOn(in TokenView t, int open, char style) =>
        open == 0 || t.Mark(open - 1) is ':' or ',' || t.Mark(open) is '\u201C' or '\u2018';
}
