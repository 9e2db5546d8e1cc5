namespace Rangefinder.Quantities.English;

/// <summary>Decides who answers for the clause of a figure, and on the ground of which words.</summary>
/// <remarks>In this order: a quotation of four words or more; a word of rejection beside the figure
/// ("supposedly"); a claim reported before it, denied when the passage rejects it; "according to" or a verb
/// of saying; a sentence that says there is no evidence. What the writer says of himself ("I think", "we
/// know") is asserted.</remarks>
internal sealed class VoiceReader
{
    private const int FewestWordsOfQuotation = 4;

    // "He never had two coats" denies no figure that anyone has put forward.
    private const double FewestToDeny = 100;
    private readonly List<QuoteSpans.Span> _quotes = [];
    private int _rejection = -2;
    private int _next;

    /// <summary>The word can decide about voice. Where none stands in a sentence, the writer
    /// speaks.</summary>
    public static bool MayTell(LexEntry entry) =>
        (entry.Roles & (WordRole.Reporting | WordRole.Claiming | WordRole.Rejecting)) != 0
        || (Word)entry.Word is Word.Supposedly or Word.Called or Word.Credited or Word.No or Word.Not
            or Word.Without or Word.Never or Word.According;

    /// <summary>Prepares for the figures of a passage, which are then asked for in reading order.</summary>
    public void Begin(in TokenView t)
    {
        _next = 0;
        QuoteSpans.Find(t, _quotes);
        _rejection = -2;
    }

    public (Voice Voice, TextSpan? Ground) Find(in TokenView t, in Found figure)
    {
        var (first, last) = (figure.First, figure.Last);
        while (_next < _quotes.Count && _quotes[_next].Close <= first) _next++;
        if (_next < _quotes.Count && _quotes[_next] is var quote && quote.Open < first && quote.Close > last
            && IsQuotation(t, quote))
            return (Voice.Quoted, Ground(t, quote.Open, Math.Min(quote.Close, t.Count - 1)));
        var from = Clauses.InnerStart(t, first, Clauses.SentenceStart(t, first));
        var to = Clauses.SentenceEnd(t, last);
        var told = t.VoicesIn(from, to + 1);
        if (!AnyTells(t, told)) return (Voice.Asserted, null);
        var clause = ClauseStart(t, from, first);
        var before = t.VoicesIn(clause, first);
        if (Beside(t, figure, from, to, before) is { } beside)
            return (Voice.Denied, Ground(t, beside, beside));
        if (Claims.Find(t, before, first) is { } claim)
        {
            var rejected = Rejection(t);
            return rejected >= 0
                ? (Voice.Denied, Ground(t, rejected, rejected))
                : (Voice.Attributed, Ground(t, claim, claim));
        }
        if (told[^1] == to) told = told[..^1];
        if (Denied(t, figure, from, told) is { } denial) return (Voice.Denied, Ground(t, denial, denial));
        if (Claims.According(t, told, first) is { } according)
            return (Voice.Attributed, Ground(t, according, according + 1));
        return (Claims.Saying(t, before, first) ?? Claims.SpokenOf(t, first)) is { } saying
            ? (Voice.Attributed, Ground(t, saying, saying))
            : (Voice.Asserted, null);
    }

    private static bool AnyTells(in TokenView t, ReadOnlySpan<int> told)
    {
        foreach (var at in told)
        {
            if (t.IsWord(at)) return true;
        }
        return false;
    }

    // A semicolon parts what stands before it from the figure.
    private static int ClauseStart(in TokenView t, int from, int figure)
    {
        var at = figure;
        while (at > from && t.Mark(at - 1) != ';') at--;
        return at;
    }

    // The date of the event itself is not denied: "the famine of 1932, for which there is no evidence".
    private static int? Denied(in TokenView t, in Found figure, int from, ReadOnlySpan<int> told)
    {
        if (figure.IsDate) return t.At(figure.First - 1) == Word.Of ? null : Claims.NoEvidence(t, told);
        var counts = figure.Kind is FigureKind.Cardinal or FigureKind.Range or FigureKind.ListItem
            && (figure.Interval.High ?? figure.Interval.Low) >= FewestToDeny;
        return Claims.NoEvidence(t, told)
            ?? (counts ? Claims.Negated(t, from, Head(t, figure, from)) : null);
    }

    // The first of alternatives: "could not have shot the 14,800, or 22,000"
    private static int Head(in TokenView t, in Found figure, int from)
    {
        var at = figure.First;
        if (figure.Kind != FigureKind.ListItem) return at;
        while (at - 1 > from && (t.IsNumber(at - 1) || t.Mark(at - 1) == ',' || t.At(at - 1) == Word.Or
            || t.Is(at - 1, WordRole.Small | WordRole.Tens | WordRole.Hundred | WordRole.Scale)))
            at--;
        return at;
    }

    private static TextSpan Ground(in TokenView t, int first, int last) =>
        TextSpan.Between(t[first].Start, t[last].End);

    // Fewer words between marks are a term or a sneer, not someone's statement.
    private static bool IsQuotation(in TokenView t, QuoteSpans.Span quote)
    {
        var words = 0;
        for (var i = quote.Open + 1; i < quote.Close && words < FewestWordsOfQuotation; i++)
        {
            if (t[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        }
        return words >= FewestWordsOfQuotation;
    }

    // "20 million supposedly killed", "the supposed 20 million", "the myth of 20 million"
    private static int? Beside(
        in TokenView t, in Found figure, int from, int to, ReadOnlySpan<int> before)
    {
        var (first, last) = (figure.First, figure.Last);
        for (var at = last + 1; at <= Math.Min(last + 3, to); at++)
        {
            if (t.IsStop(at)) break;
            if (Claims.IsHedge(t, at)) return at;
        }
        // "the figure of 50 million" answers for a hedge anywhere in its sentence
        var reach = t.At(first - 1) == Word.Of
            && t.Slice(first - 2) is "figure" or "figures" or "number" ? from : first - 12;
        if (reach > from) reach = Math.Max(reach, BehindTurn(t, reach, first));
        for (var k = before.Length - 1; k >= 0; k--)
        {
            var at = before[k];
            if (at >= reach && Claims.IsHedge(t, at)) return at;
            if ((t.Is(at, WordRole.Rejecting) || Claims.IsDenial(t, at)) && Claims.Governs(t, at, first))
                return at;
        }
        return null;
    }

    // A hedge before "that", "which", "where" or "who" belongs to another clause.
    private static int BehindTurn(in TokenView t, int from, int figure)
    {
        for (var at = figure - 1; at >= from; at--)
        {
            // One of these may be a hedge's own place, so that place itself still counts.
            if (t.At(at) is Word.That or Word.Which or Word.Where or Word.Who) return at;
        }
        return from;
    }

    // The first word of rejection in the passage; looked for once.
    private int Rejection(in TokenView t)
    {
        if (_rejection != -2) return _rejection;
        _rejection = -1;
        for (var i = 0; i < t.Count && _rejection < 0; i++)
        {
            if (t.Is(i, WordRole.Rejecting) || t.At(i) == Word.No && t.At(i + 1) == Word.Evidence
                || t.At(i) == Word.Not && t.At(i + 1) == Word.True)
                _rejection = i;
        }
        return _rejection;
    }
}
