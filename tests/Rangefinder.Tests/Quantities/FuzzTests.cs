using Rangefinder.Quantities;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Quantities;

/// <summary>Whatever the input, the extractor answers with sound spans and in time that grows with the
/// length.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Words =
    [
        "one", "two", "first", "second", "third", "half", "quarter", "million", "hundred", "thousands",
            "dozen", "of",
        "and", "or", "to", "from", "between", "about", "over", "more than", "at least", "years", "year-old",
            "per cent",
        "%", "$", "£", "US$", "1937", "1920s", "'40s", "'27", "May", "June", "22nd", "st", "century", "BC",
            "o'clock",
        "p.m.", ":", "-", "–", "—", "/", ".", ",", "(", ")", "[", "]", "\"", "“", "”", "‘", "’",
        "the", "a",
            "an", "km",
        "°C", "roubles", "No.", "p.", "XX", "II", "War", "Congress", "twice", "times", "fold", "old", "¾",
            "½", "٣", "５",
        "1,000", "1,9", "12.5", "12.III.1937", "http://a.b/c1", "a@b.com", "supposedly", "claimed that", "é",
            "\uD83D\uDE00",
        "\uD83D", "\u0301", "99999999999999999999999999999999", "0", "-5", "−3", "winter", "early", "mid",
            "within",
    ];

    [Fact]
    public void Extract_RandomWords_GivesSoundSpans() => Property.ForAll(
        random => string.Join(random.Next(4) == 0 ? "" : " ",
            Enumerable.Range(0, random.Next(1, 30)).Select(_ => Words[random.Next(Words.Length)])),
        AssertSound, cases: 20000);

    [Fact]
    public void Extract_RandomCharacters_GivesSoundSpans() => Property.ForAll(
        random => string.Concat(Enumerable.Range(0, random.Next(0, 60)).Select(_ => random.Next(3) switch
        {
            0 => (char)random.Next(0x20, 0x7F),
            1 => (char)random.Next(0, 0x10000),
            _ => "0123456789,.-/'\" %"[random.Next(18)],
        })),
        AssertSound, cases: 20000);

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
        AssertSound(few);
        AssertSound(many);
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

    private static void AssertSound(string text)
    {
        var result = FigureExtractor.Explain(text);
        var end = 0;
        foreach (var figure in result.Figures)
        {
            var core = figure.CoreStart >= figure.Start && figure.CoreStart + figure.CoreLength <= figure.End;
            var value = !(figure.Interval.Low > figure.Interval.High)
                && !double.IsNaN(figure.Interval.Low ?? 0)
                && !double.IsNaN(figure.Interval.High ?? 0);
            var ground = figure.VoiceGround is not { } span || span.Start >= 0 && span.End <= text.Length;
            // The message is made only on failure: with the text in it, it would cost more than the
            // extractor.
            if (figure.Start < end || figure.Length <= 0 || figure.End > text.Length || !core || !value
                || !ground)
                Assert.Fail($"{figure} after {end} in '{text}'");
            end = figure.End;
        }
        foreach (var refusal in result.Refusals)
        {
            if (refusal.Span.Start < 0 || refusal.Span.Length <= 0 || refusal.Span.End > text.Length)
                Assert.Fail($"{refusal} in '{text}'");
        }
    }
}
