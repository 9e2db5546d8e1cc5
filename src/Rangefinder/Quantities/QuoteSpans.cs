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
        // Where one mark finds no partner up to the end, no later one of its family can.
        var unclosed = default(Families);
        var marks = t.Voices;
        for (var k = 0; k < marks.Length; k++)
        {
            var style = Style(t, marks[k]);
            if (style == '\0' || !Opens(t, marks[k], style)) continue;
            var close = unclosed.Has(style) ? -1 : Close(t, k, style);
            if (close < 0)
            {
                var known = unclosed.Has(style);
                unclosed.Add(style);
                if (style == '"' && known || !RunsOn(t, marks[k], style)) continue;
                close = t.Count;
            }
            spans.Add(new Span(marks[k], close));
            // A quotation inside another adds nothing; one that never closes ends where the next opens.
            var end = close < t.Count && style == '\'' && Opens(t, close, style) ? close - 1 : close;
            while (k + 1 < marks.Length && marks[k + 1] <= end) k++;
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

    // The token that closes; -1 where there is none up to the end.
    private static int Close(in TokenView t, int k, char style)
    {
        var marks = t.Voices;
        var open = marks[k];
        var late = -1;
        // Straight marks do not show their side: one inside that opens has its own partner.
        if (t.Mark(open) == '"' && Nested(t, k) is var outer and > 0) return outer;
        foreach (var at in marks[(k + 1)..])
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
        return late;
    }

    // The mark that closes when every mark inside that opens is closed too; 0 where the count does not come
    // out or nothing is nested.
    private static int Nested(in TokenView t, int k)
    {
        var (depth, nested) = (1, false);
        var end = t.Voices[k] + LongestNest;
        foreach (var at in t.Voices[(k + 1)..])
        {
            if (at >= end) return 0;
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

    private struct Families
    {
        private bool _double, _single, _angled;

        public readonly bool Has(char style) => style switch
        {
            '"' => _double,
            '\'' => _single,
            _ => _angled,
        };

        public void Add(char style) => _ = style switch
        {
            '"' => _double = true,
            '\'' => _single = true,
            _ => _angled = true,
        };
    }
}
