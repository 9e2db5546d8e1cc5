using Rangefinder.Quantities;

namespace Rangefinder.Tests.Quantities;

/// <summary>Who answers for a figure, and the words that show it.</summary>
public sealed class VoiceTests
{
    [Theory]
    [InlineData("The famine killed 3 million people.", Voice.Asserted, null)]
    [InlineData("I think that 3 million people died.", Voice.Asserted, null)]
    [InlineData("It must be noted that 3 million people died.", Voice.Asserted, null)]
    [InlineData("He said that 3 million people died.", Voice.Attributed, "said")]
    [InlineData("According to the census, 3 million people died.", Voice.Attributed, "According to")]
    [InlineData("Some 3 million people died, according to the census.", Voice.Attributed, "according to")]
    [InlineData("They claimed that 3 million people died.", Voice.Attributed, "claimed")]
    [InlineData("He wrote: \"In that year 3 million people died.\"", Voice.Quoted,
        "\"In that year 3 million people died.\"")]
    [InlineData("He wrote: ‘In that year 3 million people died.’", Voice.Quoted,
        "‘In that year 3 million people died.’")]
    [InlineData("He wrote: ‘The workers’ state lost 3 million people.’", Voice.Quoted,
        "‘The workers’ state lost 3 million people.’")]
    [InlineData("He wrote: “In that year 3 million people died.", Voice.Quoted,
        "“In that year 3 million people died.")]
    [InlineData("the ‘3 million’ of the press", Voice.Asserted, null)]
    [InlineData("The 3 million supposedly shot are nowhere named.", Voice.Denied, "supposedly")]
    [InlineData("the myth of 3 million victims", Voice.Denied, "myth")]
    [InlineData("They claimed that 3 million died. That is a lie.", Voice.Denied, "lie")]
    [InlineData("There is no evidence for the 3 million victims.", Voice.Denied, "no")]
    [InlineData("The city said 80,000.", Voice.Attributed, "said")]
    [InlineData("The ministry had spoken of 31 dead.", Voice.Attributed, "spoken")]
    [InlineData("Scholars speak today of 45,000.", Voice.Attributed, "speak")]
    [InlineData("The legend of that winter was born in a newspaper of 1935.", Voice.Asserted, null)]
    [InlineData("Others put the total at 60 or 70.", Voice.Attributed, "put")]
    [InlineData("The council denied that 600 homes would go.", Voice.Denied, "denied")]
    [InlineData("They could not have shot 14,800 officers.", Voice.Denied, "not")]
    [InlineData("The island never held 20,000 convicts.", Voice.Denied, "never")]
    [InlineData("He never had two coats.", Voice.Asserted, null)]
    [InlineData("The charges that had been made in 1936 are lies.", Voice.Asserted, null)]
    [InlineData("The famine of 1932, of which there is no evidence.", Voice.Asserted, null)]
    [InlineData("the false notion that the tsar, not his men, killed 30,000", Voice.Denied, "false")]
    [InlineData("The title is \"A View of \"Crimes\" and Errors in 1936\".", Voice.Quoted,
        "\"A View of \"Crimes\" and Errors in 1936\"")]
    [InlineData("The talk was held in 1952.", Voice.Asserted, null)]
    [InlineData("He believed (in 1952) in peace.", Voice.Asserted, null)]
    public void Extract_Clause_TellsVoiceAndGround(string text, Voice voice, string? ground)
    {
        var figure = Assert.Single(FigureExtractor.Extract(text));
        Assert.Equal(voice, figure.Voice);
        Assert.Equal(ground, figure.VoiceGround is { } span ? text.Substring(span.Start, span.Length) : null);
    }

    [Theory]
    [InlineData("He wrote to his brother:", "In 1932 it was hot.", Voice.Quoted)]
    [InlineData("He wrote to his brother.", "In 1932 it was hot.", Voice.Asserted)]
    [InlineData("The evidence confirms the following:", "In 1932 it was hot.", Voice.Asserted)]
    public void Figures_ParagraphSetOff_IsQuotedWhenIntroduced(string before, string paragraph, Voice voice)
    {
        var figure = Assert.Single(Document.FromText("a.txt", before + "\n\n" + paragraph).Figures);
        Assert.Equal(voice, figure.Voice);
    }

    [Theory]
    [InlineData("It was so.”1 Then he left.", "1", "footnote-marker")]
    [InlineData("See p. 12 for it.", "12", "label-number")]
    [InlineData("One must understand.", "One", "pronoun-one")]
    [InlineData("One of them left.", "One", "partitive-one")]
    [InlineData("on the one hand", "one", "idiom")]
    [InlineData("the fifth column", "fifth", "idiom")]
    [InlineData("the October Revolution", "October", "event-name-month")]
    [InlineData("the First Secretary", "First", "title-ordinal")]
    [InlineData("First, it is long.", "First", "discourse-enumerator")]
    [InlineData("It was first printed then.", "first", "adverb-ordinal")]
    [InlineData("the second half of 1937", "second", "part-of-period")]
    [InlineData("both Rome and Paris", "both", "both")]
    [InlineData("once more", "once", "adverb-once")]
    [InlineData("1. Rome", "1", "list-number")]
    [InlineData("[5] Rome", "5", "section-number")]
    [InlineData("29", "29", "page-number")]
    [InlineData("issue #6", "6", "issue-number")]
    [InlineData("ISBN 978-0-14-02", "978-0-14-02", "reference-number")]
    [InlineData("it ended 3:2", "3:2", "ratio")]
    [InlineData("the T34 tank", "34", "name-number")]
    [InlineData("a one-man show", "one", "compound-one")]
    public void Explain_LookAlike_SaysWhyItWasRefused(string text, string slice, string rule)
    {
        var refusal = Assert.Single(FigureExtractor.Explain(text).Refusals);
        Assert.Equal((slice, rule), (text.Substring(refusal.Span.Start, refusal.Span.Length), refusal.Rule));
        Assert.NotEmpty(refusal.Reason);
    }
}
