using Rangefinder.Corpus;
using Rangefinder.Testing;
using Rangefinder.Text;

namespace Rangefinder.Tests.Text;

public sealed class NormaliserTests
{
    private static readonly LoadedCorpus Corpus = CorpusReader.Read(Repository.PathOf("seeds", "corpus"));

    private static readonly string[] Pieces =
    [
        "the", "population", "of", "1,900 miles", "almost", "680,000", "Soviet", "war.", "It", "was",
            "anti-", "Mr.",
        "‘peace’", "e\u0301tat", "â€¦", "Â ", "\u00A0", "\u00AD", "• item", "1. Title", "61\n\nst\n", "\n",
            "\n\n", "\r\n",
        "\n\n\n\n", " \n ", "\f", "\t", "\uFEFF", "\0", "\uD800", "\uDC00", "😀", "http://a.org/b", "\n19\n",
            "  ", "—",
    ];

    public static TheoryData<string> Ids => [.. Corpus.Documents.Select(document => document.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Normalise_SeedDocument_MapsExactlyAndLosesNothing(string id) => MapAssert.IsExact(Find(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Normalise_SeedDocumentAgain_ChangesNothing(string id)
    {
        var once = Find(id).Text.Value;
        Assert.Equal(once, Document.FromText("again", once).Text.Value);
    }

    [Fact]
    public void Normalise_AnyText_MapsExactlyAndLosesNothing() => Property.ForAll(
        random => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ =>
            Pieces[random.Next(Pieces.Length)] + (random.Next(3) > 0 ? " " : ""))),
        text => MapAssert.IsExact(Document.FromText("made", text)),
        Property.Smaller,
        cases: 500);

    [Fact]
    public void Normalise_AnyCharacters_MapsExactlyAndLosesNothing() => Property.ForAll(
        random => string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => random.Next(4) switch
        {
            0 => (char)random.Next(0x80),
            1 => (char)random.Next(0x80, 0x500),
            2 => "\n -.aZ1"[random.Next(7)],
            _ => (char)random.Next(0x10000),
        })),
        text => MapAssert.IsExact(Document.FromText("made", text)),
        Property.Smaller,
        cases: 500);

    [Fact]
    public void Normalise_Spans_SliceLikeTheirParts() => Property.ForAll(
        random => (Id: random.Next(Corpus.Documents.Length), From: random.NextDouble(),
            Length: random.Next(1, 90)),
        sample =>
        {
            var document = Corpus.Documents[sample.Id];
            var start = (int)(sample.From * (document.Text.Value.Length - 1));
            var length = Math.Min(sample.Length, document.Text.Value.Length - start);
            var span = document.Text.ToRaw(start, length);
            Assert.Equal(document.Text.ToRaw(start, 1).Start, span.Start);
            Assert.Equal(document.Text.ToRaw(start + length - 1, 1).End, span.End);
            var raw = document.Source.Raw;
            Assert.Equal(raw[..span.Start].EnumerateRunes().Count(), span.CodePointStart);
            Assert.Equal(raw[..span.End].EnumerateRunes().Count(), span.CodePointEnd);
            Assert.Equal(raw[..span.Start].Count(c => c == '\n') + 1, span.LineStart);
            Assert.Equal(raw[..(span.End - 1)].Count(c => c == '\n') + 1, span.LineEnd);
        },
        cases: 300);

    [Theory]
    [InlineData("003-d03", "almost 680,000", "almost \n\n680,000", 1246, 1248)]
    [InlineData("003-d02", "more than 20 million", "more than 20 \n\nmillion", 396, 398)]
    [InlineData("001-d1", "the 27 million dead", "the 27 \nmillion dead", 298, 299)]
    [InlineData("001-d1", "the great majority of foreign correspondents",
        "the great majority of foreign \n\n\n\ncorrespondents", 134, 138)]
    [InlineData("001-d1", "‘slave millions’ with", "‘slave millions’ with", 285, 285)]
    [InlineData("003-d09.1", "61st Death", "61\n\nst\n Death", 2195, 2198)]
    [InlineData("003-d02", "on the millions of poor", "on the millions \n of poor", 558, 559)]
    public void Normalise_BrokenExpression_IsContiguousAndMapsBack(string id, string whole, string raw,
        int first, int last)
    {
        var document = Find(id);
        var at = document.Text.Value.IndexOf(whole, StringComparison.Ordinal);
        Assert.True(at >= 0, whole);
        Assert.Equal(raw, document.RawSlice(at, whole.Length));
        var span = document.Text.ToRaw(at, whole.Length);
        Assert.Equal((first, last), (span.LineStart, span.LineEnd));
        Assert.Equal(first, document.LineOf(at));
    }

    [Fact]
    public void Removed_SeedCorpus_IsAsApproved() =>
        Golden.Verify(string.Join('\n', Corpus.Documents.SelectMany(
        document => document.Text.Changes.Select(change =>
            $"{document.Id} line {change.Span.LineStart}, {change.Step}: "
            + $"'{change.Before.Replace("\n", "\\n", StringComparison.Ordinal)}' -> '{change.After}'"))));

    [Fact]
    public void Passages_SeedCorpus_BeginAndEndAsApproved() => Golden.Verify(string.Join('\n',
        Corpus.Documents.SelectMany(document => document.Passages.Select(passage =>
        {
            var span = document.Text.ToRaw(passage.Start, passage.Text.Length);
            var shown = passage.Text.Length <= 90 ? passage.Text
                : $"{passage.Text[..45]} ~ {passage.Text[^45..]}";
            return $"{document.Id} {span.LineStart}-{span.LineEnd} {shown}";
        }))));

    [Fact]
    public void Passages_Poems_HoldOneVerseEach()
    {
        Assert.Equal(66, Find("003-d08").Passages.Length);
        Assert.All(Find("003-d07").Passages, passage => Assert.True(passage.Text.Length < 65));
    }

    [Fact]
    public void Normalise_HostileText_EndsWithoutError()
    {
        foreach (var text in new[]
        {
            "", "\uFEFF", "\0", "\uD800", "\uDC00\uD800", "-", "\u00AD", "\n", "\f", "st", "1\nst",
                new('\n', 200_000),
            new(' ', 200_000), new('a', 1_000_000), new('-', 300_000), new('\u0301', 300_000),
                new('Â', 300_000),
            Repeat("-\n", 100_000), Repeat("a-\n", 100_000), Repeat("  \nst", 60_000),
                Repeat("\n\nhttp://a\n", 40_000),
            Repeat("1\nst\n", 60_000), Repeat("\n\n\n12\n", 60_000), Repeat("\uD800\n", 100_000),
                Repeat(" \n-", 90_000),
            Repeat("a \u0301\u0327", 90_000), Repeat("\r", 200_000), Repeat("A Title Again\n1\n\n\n", 40_000),
        })
        {
            var document = Document.FromText("hostile", text);
            Assert.Equal(document.Text.Value,
                string.Join('\n', document.Passages.Select(passage => passage.Text)));
        }
    }

    [Fact]
    public void Normalise_LinesOutsideTheFile_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Normaliser.Normalise(new SourceText("x", "a\nb"), 2, 3));

    [Fact]
    public void StepNames_Order_IsThatOfTheDocumentation() => Assert.Equal(
        "mojibake, composition, spaces and line ends, repeated spaces, page furniture, link lines, "
            + "superscripts, "
        + "hyphenation, paragraphs",
        string.Join(", ", Normaliser.StepNames));

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static Document Find(string id) => Corpus.Documents.Single(document => document.Id == id);
}
