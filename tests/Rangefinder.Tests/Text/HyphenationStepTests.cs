using Rangefinder.Testing;
using Rangefinder.Text;

namespace Rangefinder.Tests.Text;

public sealed class HyphenationStepTests
{
    [Theory]
    [InlineData("the luke-\n\nwarm support", "the lukewarm support")]
    [InlineData("it was collec-\ntivised", "it was collectivised")]
    [InlineData("a well-\nknown fact", "a well-known fact")]
    [InlineData("some twenty-\nfive men", "some twenty-five men")]
    [InlineData("a five-\nyear plan", "a five-year plan")]
    [InlineData("from 1925-\n27 on", "from 1925-27 on")]
    [InlineData("from 1925–\n27 on", "from 1925–27 on")]
    [InlineData("second-\nin-command", "second-in-command")]
    [InlineData("newly-\ndeveloped", "newly-developed")]
    [InlineData("in bour\u00AD\ngeois and com\u00ADmunist", "in bourgeois and communist")]
    public void Find_BrokenWord_IsJoined(string text, string joined) =>
        Assert.Equal(joined, new HyphenationStep().Run(text));

    [Theory]
    [InlineData("-Signed-\n\nchairman")]
    [InlineData("he said -\nand left")]
    [InlineData("he said --\nand left")]
    [InlineData("the end-\n")]
    [InlineData("end-\n\n\n\nNew")]
    public void Find_NoBrokenWord_Stays(string text) => Assert.Equal(text, new HyphenationStep().Run(text));

    [Fact]
    public void Find_WordWrittenElsewhere_IsWrittenLikeThere()
    {
        Assert.StartsWith("cooperate", new HyphenationStep().Run("coop-\nerate or cooperate"),
            StringComparison.Ordinal);
        Assert.StartsWith("ram-jet", new HyphenationStep().Run("ram-\njet, a ram-jet"),
            StringComparison.Ordinal);
        Assert.StartsWith("ice-cold", new HyphenationStep().Run("ice-\ncold ice is cold"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Normalise_SeedCorpus_DropsOneOfTheTwelveHyphens()
    {
        var corpus = Rangefinder.Corpus.CorpusReader.Read(Repository.PathOf("seeds", "corpus"));
        var dropped = corpus.Documents.SelectMany(document => document.Removed)
            .Where(change => change.Step == "hyphenation").ToList();
        Assert.Equal(73, Assert.Single(dropped).Span.LineStart);
        foreach (var (id, word) in new[]
        {
            ("001-d1", "newly-developed"), ("001-d1", "professional anti-communists"),
                ("001-d1", "Nizhni-Norgorod"),
            ("001-d1", "no-one"), ("003-d01", "bourgeois-democratic liberties has"),
                ("003-d02", "Brest-Litovsk"),
            ("003-d02", "dustbin of the counter-revolution"), ("003-d02", "itself on Marxism-Leninism"),
            ("003-d02", "principles of Marxism-Leninism"), ("003-d03", "Yezhov's second-in-command. I"),
            ("003-d09.3", "research-based"), ("002-d1", "lukewarm"),
        })
        {
            var text = corpus.Documents.Single(document => document.Id == id).Text.Value;
            Assert.Contains(word, text, StringComparison.Ordinal);
        }
    }
}
