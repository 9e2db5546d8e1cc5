using System.Text;
using Rangefinder.Quantities;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Quantities;

/// <summary>Made-up and damaged texts, and what must hold of the figures of any text whatever.</summary>
internal static class FigureFuzz
{
    private const int LongestCut = 600;

    private static readonly string[] Pieces =
    [
        "one", "half", "million", "hundreds", "dozen", " of ", " and ", " or ", " to ", " from ", " between ",
        "about", "over", "at least", "years", "year-old", "per cent", "%", "$", "£", "US$", "1937", "1920s",
        "'40s", "May", "22nd", "century", "BC", "o'clock", "p.m.", ":", "-", "–", "—", "/", ".", ",", "(",
        ")",
        "[", "]", "\"", "“", "”", "‘", "’", "«", "»", "km", "°C", "No.", "XX", "War", "twice", "fold", "¾",
        "٣", "５", "1,000", "1,9", "12.5", "12.III.1937", "http://a.b/c1", "a@b.com", "supposedly",
        "claimed that", "é",
        "\uD83D\uDE00", "\uD83D", "\u0301", "99999999999999999999999999999999", "−3", "\u00A0", "\u2009",
        "K", "ſ", "İ",
        "\n", "\n\n", "\r\n", "\f", "  ", "\t", "-\n", "\u00AD\n", "â€¦", "Ã©", "Â ", "12\n",
        "Page 5\n", "\u200B", "\uFEFF", "61\nst\n", "\u2028", "\nhttp://a.b/c\n",
    ];

    private static readonly string[] Corpus =
        [.. Directory.GetFiles(Repository.PathOf("seeds", "corpus"), "*.txt")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>A text by chance: pieces of figures, characters of any kind, or a damaged stretch of the
    /// corpus.</summary>
    public static string Text(Random chance) => chance.Next(4) switch
    {
        0 => string.Join(chance.Next(2) == 0 ? "" : " ",
            Enumerable.Range(0, chance.Next(1, 40)).Select(_ => Pieces[chance.Next(Pieces.Length)])),
        1 => string.Concat(Enumerable.Range(0, chance.Next(0, 90)).Select(_ => Character(chance))),
        _ => Damaged(chance),
    };

    /// <summary>Fails unless every figure of the text lies soundly in its passage and in the raw text,
    /// however the text is handed over.</summary>
    public static void AssertSound(string raw)
    {
        var document = Document.FromText("fuzz", raw);
        var figures = document.Figures;
        var next = 0;
        var place = new RawPlace(raw);
        foreach (var passage in document.Passages)
        {
            var alone = FigureExtractor.Extract(passage.Text);
            AssertSpans(passage.Text, alone);
            var within = FigureExtractor.Extract(
                document.Text.Value.AsSpan(passage.Start, passage.Text.Length));
            if (!alone.SequenceEqual(within)) Assert.Fail($"passage {passage.Index} read in place differs");
            foreach (var found in alone)
            {
                if (next >= figures.Length) Assert.Fail($"the document lacks {found}");
                AssertPlace(place, document, passage, figures[next++], found);
            }
        }
        if (next != figures.Length) Assert.Fail($"the document has {figures.Length - next} figures more");
        AssertOrder(figures);
    }

    /// <summary>Fails unless the figures of one passage lie in it, in order and apart.</summary>
    public static void AssertSpans(string text, IEnumerable<FoundFigure> figures)
    {
        var end = 0;
        foreach (var figure in figures)
        {
            var core = figure.CoreStart >= figure.Start && figure.CoreStart + figure.CoreLength <= figure.End;
            var value = !(figure.Interval.Low > figure.Interval.High)
                && !double.IsNaN(figure.Interval.Low ?? 0) && !double.IsNaN(figure.Interval.High ?? 0);
            var ground = figure.VoiceGround is not { } span || span.Start >= 0 && span.End <= text.Length;
            // The message is made only on failure: with the text in it, it would cost more than the
            // extractor.
            if (figure.Start < end || figure.Length <= 0 || figure.End > text.Length || !core || !value
                || !ground)
                Assert.Fail($"{figure} after {end} in '{text}'");
            end = figure.End;
        }
    }

    private static void AssertPlace(
        RawPlace place, Document document, Passage passage, QuotedFigure figure, FoundFigure found)
    {
        var same = figure.PassageIndex == passage.Index && figure.Found.Start == found.Start
            && figure.Found.Length == found.Length && figure.Kind == found.Kind;
        var span = document.Text.ToRaw(passage.Start + found.Start, found.Length);
        place.MoveTo(span.Start);
        var placed = figure.CharStart == place.CodePoints && figure.LineStart == place.Line;
        place.MoveTo(span.End);
        placed &= figure.CharEnd == place.CodePoints;
        var slice = place.Raw.AsSpan(span.Start, span.End - span.Start);
        if (!same || !placed || !slice.SequenceEqual(figure.Text))
            Assert.Fail($"{figure} beside {found}, {span}");
    }

    private static void AssertOrder(IEnumerable<QuotedFigure> figures)
    {
        var end = 0;
        foreach (var figure in figures)
        {
            if (figure.CharStart < end || figure.CharEnd <= figure.CharStart)
                Assert.Fail($"{figure} begins before {end}");
            end = figure.CharEnd;
        }
    }

    private static char Character(Random chance) => chance.Next(3) switch
    {
        0 => (char)chance.Next(0x20, 0x7F),
        1 => (char)chance.Next(0, 0x10000),
        _ => "0123456789,.-/'\" %\n"[chance.Next(19)],
    };

    private static string Damaged(Random chance)
    {
        var source = Corpus[chance.Next(Corpus.Length)];
        var start = chance.Next(source.Length);
        var length = Math.Min(source.Length - start, chance.Next(LongestCut));
        var text = new StringBuilder(source, start, length, 1024);
        for (var wound = chance.Next(1, 8); wound > 0 && text.Length > 0; wound--)
        {
            var at = chance.Next(text.Length);
            switch (chance.Next(5))
            {
                case 0:
                    text.Remove(at, Math.Min(chance.Next(1, 4), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Pieces[chance.Next(Pieces.Length)]);
                    break;
                case 2:
                    text[at] = char.ToUpperInvariant(text[at]);
                    break;
                case 3:
                    text[at] = Character(chance);
                    break;
                default:
                    text.Append(text.ToString(at, Math.Min(40, text.Length - at)));
                    break;
            }
        }
        return text.ToString();
    }

    // Counts lines and code points on the way through a raw text.
    private sealed class RawPlace(string raw)
    {
        private int _at;

        public string Raw => raw;

        public int Line { get; private set; } = 1;

        public int CodePoints { get; private set; }

        public void MoveTo(int offset)
        {
            var part = raw.AsSpan(_at, offset - _at);
            Line += part.Count('\n');
            foreach (var _ in part.EnumerateRunes()) CodePoints++;
            _at = offset;
        }
    }
}
