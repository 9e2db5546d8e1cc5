using Rangefinder.Text;

namespace Rangefinder.Tests.Text;

public sealed class ParagraphStepTests
{
    private const string Wrapped =
        "The first five-year plan was an enormous success and it began the change of old\n"
        + "Russia into a modern one. It was no easy task, but it was accomplished within four\n"
        + "years by the masses. Some\n"
        + "\n"
        + "A second paragraph begins here and it runs on as the first one did, for as long as\n"
        + "it takes.\n";

    [Fact]
    public void Find_SingleSpaced_TakesBlankLinesForParagraphs() => Assert.Equal(2, Lines(Wrapped).Length);

    [Fact]
    public void Find_SingleSpacedPageBreakInSentence_KeepsTheSentence()
    {
        var lines = Lines(Wrapped.Replace("within four\nyears", "within four\n\n\n\nyears",
            StringComparison.Ordinal));
        Assert.Equal(2, lines.Length);
        Assert.Contains("within four years", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The mass executions of these two years of an estimated number that was almost \n\n680,000 "
        + "people", "almost 680,000 people")]
    [InlineData("The contribution of the whole Soviet Union in the Second War was more than 20 \n\nmillion "
        + "human", "more than 20 million human")]
    [InlineData("One is to add up the well known and often quoted figure that they give, the 27 \nmillion "
        + "dead", "the 27 million dead")]
    [InlineData("It is said that the number of the workers was doubled from over eleven millions in "
        + "\n\n1928. The", "in 1928. The")]
    public void Find_FigureBrokenOverALine_IsContiguous(string broken, string whole)
    {
        var text = broken + " beings, of whom many were members of the Party, which gave over its\n\n"
            + "best men to the war and lost them; but it also tempered itself, and at the end of\n\nit had "
            + "grown.\n";
        var line = Assert.Single(Lines(text));
        Assert.Contains(whole, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_FigureBrokenOverALine_MapsBackExactly()
    {
        const string Raw = "The mass executions of these two years took the lives of what were almost "
            + "\n\n680,000 people in\n\n"
            + "all, which is a number that many of the later books give in one form or the other\n\nof it.";
        var document = Document.FromText("x", Raw);
        var at = document.Text.Value.IndexOf("almost 680,000", StringComparison.Ordinal);
        Assert.Equal("almost \n\n680,000", document.RawSlice(at, "almost 680,000".Length));
        var span = document.Text.ToRaw(at, "almost 680,000".Length);
        Assert.Equal((1, 3), (span.LineStart, span.LineEnd));
    }

    [Fact]
    public void Find_DoubleSpaced_EndsParagraphsAtTheLineWithoutABlank()
    {
        const string Text = "He joined the ranks of the party early, when he was a young man, and since "
            + "that\n\n"
            + "time his life and his thoughts were devoted to the cause, which he served with all\n"
            + "the effort of his body and of his mind, as they say of him here and elsewhere too.\n\n"
            + "Until March he had been in exile, and he moved to the capital as soon as he could\n\n"
            + "do so.\n";
        Assert.Equal(2, Lines(Text).Length);
    }

    [Fact]
    public void Find_AbbreviationOrInitialAtTheLineEnd_EndsNothing()
    {
        const string Text = "In their statements, the chairperson of the society and the vice-chairperson "
            + "Mr.\n\n"
            + "Mushtaq Ali and others congratulated the team in both of the cities, as did J. V.\n\n"
            + "Smith, and expressed hope that the sphere of the activities will soon include the\n\nrest.\n";
        Assert.Single(Lines(Text));
    }

    [Fact]
    public void Find_Verse_StaysApart()
    {
        const string Text = "We must learn from Stalin \n\nhis sincere intensity \n\nhis concrete clarity. . "
            + ". . \n\n"
            + "Stalin is the noon, \n\nthe maturity of man and the peoples. \n\nStalinists, Let us bear this "
            + "title\n";
        Assert.Equal(6, Lines(Text).Length);
        Assert.Equal(12, Lines(Wrapped.Trim() + "\n\n" + Text + "\n" + Wrapped
            + "1. And so\n\n2. On it went.").Length);
    }

    [Fact]
    public void Find_TitlesAndItems_StandAlone()
    {
        var lines = Lines("2. The Plan\n\n" + Wrapped
            + "\n• One thing that is long enough to fill the line it stands in\n"
            + "  and more\n• Another\n\nNOTES\n\n(1) A book\n");
        Assert.Equal("2. The Plan", lines[0]);
        Assert.Equal("• One thing that is long enough to fill the line it stands in and more", lines[3]);
        Assert.Equal(["• Another", "NOTES", "(1) A book"], lines[4..]);
    }

    [Fact]
    public void Find_ItemsThatBeginAlikeOrEndInAnAddress_StandAlone()
    {
        const string Filler = "And so the account of the societies goes on for a while in lines of the same "
            + "width, as\n\n"
            + "it does in the printed journal, which was taken over without any of its pictures.\n\n";
        var lines = Lines(Filler
            + "Stalin Society Pakistan, which brings out a journal on the web two times in a year.\n\n"
            + "Stalin Society India, which is the second one, "
            + "https://www.example.org/stalin-society-of-india/\n\n"
            + "The party is one of the few.\n\n" + Filler);
        Assert.Contains(lines, line => line.StartsWith("Stalin Society Pakistan", StringComparison.Ordinal)
            && line.EndsWith("in a year.", StringComparison.Ordinal));
        Assert.Contains("The party is one of the few.", lines);
    }

    [Fact]
    public void Find_NotWrapped_LeavesEveryLine()
    {
        const string Text = "A title\nA paragraph of one line, which goes on for as long as it likes to go "
            + "on and on.\n\n"
            + "Another one.\n- an item\n";
        Assert.Equal(4, Lines(Text).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \n \n\n  ")]
    public void Find_NothingButSpace_LeavesNothing(string text) =>
        Assert.Equal("", new ParagraphStep().Run(text));

    private static string[] Lines(string text) => new ParagraphStep().Run(text).Split('\n');
}
