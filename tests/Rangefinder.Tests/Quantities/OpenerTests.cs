using Rangefinder.Quantities;
using Rangefinder.Quantities.English;

namespace Rangefinder.Tests.Quantities;

/// <summary>The scanner notes the words at which the reader can begin a figure: no more, which would cost time, and no
/// fewer, which would lose figures.</summary>
public sealed class OpenerTests
{
    // What a word may need behind it besides another word of the lexicon.
    private static readonly string[] Behind = ["$5", " year and a half"];

    // An entry for a phrase is no word that stands in a text.
    private static IEnumerable<LexEntry> Words =>
        EnglishLexicon.Instance.Entries.Where(entry => entry.Spelling.All(char.IsAsciiLetter));

    [Fact]
    public void MayOpen_EveryWordOfTheLexicon_IsTrueOfThoseThatTheReaderCanBeginWith()
    {
        var entries = Words.ToList();
        string[] behind = [.. entries.Select(entry => " " + entry.Spelling), .. Behind];

        var noted = entries.Where(EnglishReader.MayOpen).Select(entry => entry.Spelling);
        var begun = entries.Select(entry => entry.Spelling).Where(word => CanBegin(word, behind));

        Assert.Equal(noted, begun);
    }

    [Fact]
    public void Openers_WordThatMayOpen_AreNotedByTheScanner()
    {
        var tokens = new TokenBuffer();
        foreach (var entry in Words)
        {
            Scanner.Scan(entry.Spelling, EnglishLexicon.Instance, tokens);

            Assert.True(EnglishReader.MayOpen(entry) == tokens.Openers.Length > 0, entry.Spelling);
        }
    }

    private static bool CanBegin(string word, string[] behind)
    {
        var tokens = new TokenBuffer();
        foreach (var rest in behind)
        {
            var text = word + rest;
            Scanner.Scan(text, EnglishLexicon.Instance, tokens);
            if (EnglishReader.CanBegin(new TokenView(text, tokens, EnglishLexicon.Instance), 0)) return true;
        }
        return false;
    }
}
