using Rangefinder.Quantities;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Quantities;

/// <summary>Whatever the input, the extractor answers with sound spans and in time that grows with the
/// length.</summary>
public sealed class FuzzTests
{
    // The long run of .ci/run asks for a million.
    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("RANGEFINDER_FUZZ_CASES"), out var cases)
            ? cases : 20_000;

    [Fact]
    public void Figures_RandomAndDamagedTexts_LieSoundlyHoweverTheTextIsCut() =>
        Property.ForAll(FigureFuzz.Text, FigureFuzz.AssertSound, Property.Smaller, cases: Cases);

    [Fact]
    public void Explain_RandomAndDamagedTexts_FindsTheSameAndRefusesWithinBounds() =>
        Property.ForAll(FigureFuzz.Text, AssertExplained, Property.Smaller, cases: Cases / 4);

    [Theory]
    [InlineData("1")]
    [InlineData(",")]
    [InlineData("1,")]
    [InlineData("1,000")]
    [InlineData("one ")]
    [InlineData("from 1937 to ")]
    [InlineData("‘")]
    [InlineData("\"a ")]
    [InlineData("a.b/")]
    [InlineData("hundred thousand million ")]
    [InlineData("twenty-")]
    [InlineData("claimed that 5 ")]
    [InlineData("5, ")]
    [InlineData("(")]
    [InlineData("thousands of ")]
    public void Extract_RepeatedPiece_CostsWorkInProportionToItsLength(string piece)
    {
        // Not timed: work that grew with the square of the length would take minutes here, and nobody would
        // miss it.
        var few = Repeat(piece, 20_000);
        var many = Repeat(piece, 160_000);
        AssertExplained(few);
        AssertExplained(many);
        FigureFuzz.AssertSound(many);
    }

    [Theory]
    [InlineData("On 22 June 1941 about 3.8 million men crossed the border. ")]
    [InlineData("7")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("“ ‘five’ ” ")]
    [InlineData(", ")]
    public void Extract_PassageLongerThanOnePart_GivesTheFiguresOfItsParts(string piece)
    {
        var text = Repeat(piece, LongPassage.Longest + 200_000);
        var parts = new List<FoundFigure>();
        for (var start = 0; start < text.Length;)
        {
            var part = LongPassage.Part(text.AsSpan(start));
            Assert.InRange(part.Length, 1, LongPassage.Longest);
            parts.AddRange(FigureExtractor.Extract(part)
                .Select(f => f with { Start = f.Start + start, CoreStart = f.CoreStart + start })
                .Select(f => f with { VoiceGround = null }));
            start += part.Length;
        }
        var whole = FigureExtractor.Extract(text);
        FigureFuzz.AssertSpans(text, whole);
        Assert.Equal(parts, whole.Select(f => f with { VoiceGround = null }));
    }

    [Fact]
    public void Extract_BytesThatAreNoText_GivesSoundSpans()
    {
        var bytes = new byte[300_000];
        new Random(7).NextBytes(bytes);
        // The bytes that Windows-1252 leaves open are refused as no text.
        for (var i = 0; i < bytes.Length; i++) if (bytes[i] is 0 or (> 0x7F and < 0xA0)) bytes[i] = (byte)'0';
        var raw = Rangefinder.Text.TextDecoder.Decode("noise", bytes).Raw;
        FigureFuzz.AssertSound(raw);
    }

    [Fact]
    public void Extract_SameTextTwice_GivesTheSame()
    {
        const string text =
            "On 22 June 1941 about 3.8 million men crossed; over 5 per cent fell in two weeks.";
        Assert.Equal(FigureExtractor.Extract(text).AsEnumerable(), FigureExtractor.Extract(text));
    }

    [Fact]
    public void Explain_Null_NamesTheArgument() =>
        Assert.Throws<ArgumentNullException>("passage", () => FigureExtractor.Explain(null!));

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1));

    private static void AssertExplained(string text)
    {
        var result = FigureExtractor.Explain(text);
        FigureFuzz.AssertSpans(text, result.Figures);
        if (!result.Figures.SequenceEqual(FigureExtractor.Extract(text)))
            Assert.Fail("explaining finds other figures");
        foreach (var refusal in result.Refusals)
        {
            if (refusal.Span.Start < 0 || refusal.Span.Length <= 0 || refusal.Span.End > text.Length)
                Assert.Fail($"{refusal} in '{text}'");
        }
    }
}
