using Rangefinder.Text;

namespace Rangefinder.Tests.Text;

public sealed class TextStepTests
{
    [Theory]
    [InlineData("Stalin â€¦ has", "Stalin … has")]
    [InlineData("TrotskyÂ and", "Trotsky and")]
    [InlineData("Trotsky\u00C2\u00A0and", "Trotsky\u00A0and")]
    [InlineData("cafÃ© dâ€™Ã©tat", "café d’état")]
    [InlineData("â€œtenâ€\u009D", "“ten”")]
    [InlineData("Ð¡Ñ‚Ð°Ð»Ð¸Ð½", "Сталин")]
    [InlineData("ðŸ˜€", "😀")]
    [InlineData("ï»¿text", "\uFEFFtext")]
    public void Mojibake_DamagedText_IsRepaired(string damaged, string repaired) =>
        Assert.Equal(repaired, new MojibakeStep().Run(damaged));

    [Theory]
    [InlineData("château naïf où")]
    [InlineData("«AMANHû")]
    [InlineData("ESPAÑA")]
    [InlineData("Ã")]
    [InlineData("â")]
    [InlineData("â€")]
    [InlineData("Â")]
    [InlineData("d'état")]
    public void Mojibake_GenuineLetters_Stay(string text) => Assert.Equal(text, new MojibakeStep().Run(text));

    [Theory]
    [InlineData("e\u0301tat", "état")]
    [InlineData("a\u0328\u0301 b", "\u0105\u0301 b")]
    [InlineData("\u212B", "Å")]
    [InlineData("\u1100\u1161", "가")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("x\uD834\uDD5Ey", "x\uD834\uDD57\uD834\uDD65y")]
    public void Composition_Decomposed_IsComposed(string text, string composed) =>
        Assert.Equal(composed, new CompositionStep().Run(text));

    [Fact]
    public void Composition_NoCharacterOrHeapOfMarks_Stays()
    {
        Assert.Equal("e\uFFFE\u0301", new CompositionStep().Run("e\uFFFE\u0301"));
        Assert.Equal("a\uD800\u0301", new CompositionStep().Run("a\uD800\u0301"));
        var heap = "e" + new string('\u0301', 500);
        Assert.Equal(heap, new CompositionStep().Run(heap));
    }

    [Theory]
    [InlineData("a\u00A0b\tc\u2009d\u202Fe", "a b c d e")]
    [InlineData("a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne")]
    [InlineData("\uFEFFa\u200Bb\0c\u200Ed", "abcd")]
    [InlineData("a\fb\u00ADc\u00AD\nd\u00AD", "a\fbc\u00AD\nd")]
    [InlineData("−1–2 “x” é 数", "−1–2 “x” é 数")]
    public void Spaces_EveryKind_BecomesOne(string text, string unified) =>
        Assert.Equal(unified, new SpacesStep().Run(text));

    [Theory]
    [InlineData("favour.   Over", "favour. Over")]
    [InlineData("   in", " in")]
    [InlineData("a  b    c", "a b c")]
    [InlineData("a b", "a b")]
    public void RepeatedSpaces_Several_BecomeOne(string text, string single) =>
        Assert.Equal(single, new RepeatedSpacesStep().Run(text));

    [Theory]
    [InlineData("Stalin’s 61\n\nst\n Death Anniversary", "Stalin’s 61st Death Anniversary")]
    [InlineData("the 2\nnd\ncongress", "the 2nd congress")]
    [InlineData("the 11 \nth \n\nNew paragraph", "the 11th \n\nNew paragraph")]
    [InlineData("in 61\nrd\nDeath", "in 61\nrd\nDeath")]
    [InlineData("in 11\nst\nx", "in 11\nst\nx")]
    [InlineData("word\nst\nx", "word\nst\nx")]
    [InlineData("st\nx", "st\nx")]
    public void Superscript_LoneEnding_GoesBehindItsNumber(string text, string joined) =>
        Assert.Equal(joined, new SuperscriptStep().Run(text));

    [Fact]
    public void LinkLines_InsideASentence_Go()
    {
        const string Text = "We, citizens, who submit\n\nhttp://a.org/x\nhttps://b.org/y\n to the power, "
            + "will judge.";
        Assert.Equal("We, citizens, who submit\n\n to the power, will judge.", new LinkLinesStep().Run(Text));
    }

    [Theory]
    [InlineData("Retrieved from\nhttp://a.org/x\nNext")]
    [InlineData("It ended.\nhttp://a.org/x\nand more")]
    [InlineData("we saw\nhttp://a.org/x and\nmore")]
    [InlineData("we saw\nhttp://a.org/x")]
    public void LinkLines_Elsewhere_Stay(string text) => Assert.Equal(text, new LinkLinesStep().Run(text));
}
