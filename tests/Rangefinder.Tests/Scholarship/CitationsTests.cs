namespace Rangefinder.Tests.Scholarship;

public sealed class CitationsTests : IDisposable
{
    private readonly TinyStudy _tiny = new();

    public void Dispose() => _tiny.Dispose();

    [Theory]
    [InlineData("abel1950", "Abel 1950", "Abel, A. (1950). The Flood. Delta: River Press.")]
    [InlineData("baker1995", "Baker and Bell 1995",
        "Baker, B. and C. Bell (1995). Counting the drowned. River Studies 3: 1-20.")]
    [InlineData("cole2001", "Cole 2001", "Cole (2001). Afterwards. In: Waters.")]
    [InlineData("dunn1903", "River Board n.d.", "River Board (n.d.). Report.")]
    public void Source_EveryKind_IsCitedShortAndInFull(string id, string shortly, string full)
    {
        var source = _tiny.Open().Source(id);
        Assert.Equal((shortly, full), (source.ShortCitation, source.FullCitation));
    }

    [Theory]
    [InlineData("12", "Abel 1950, p. 12")]
    [InlineData("12-15", "Abel 1950, pp. 12-15")]
    [InlineData("table 3", "Abel 1950, table 3")]
    [InlineData(null, "Abel 1950")]
    public void Cite_Locator_BecomesAPlaceInTheWork(string? locator, string expected) =>
        Assert.Equal(expected, _tiny.Open().Source("abel1950").Cite(locator));

    [Fact]
    public void Citation_SecondHand_NamesTheGoBetween() => Assert.Equal(
        "River Board n.d., via Cole 2001", _tiny.Open().Estimates.Single(row => row.Id == "e4").Citation);

    [Fact]
    public void ShortCitation_TwoAlike_GetLettersInOrderOfIds()
    {
        _tiny.Replace("sources.json", "\"family\": \"Cole\"", "\"family\": \"Abel\"");
        _tiny.Replace("sources.json", "[[2001]]", "[[1950]]");
        var study = _tiny.Open();
        Assert.Equal("Abel 1950a", study.Source("abel1950").ShortCitation);
        Assert.Equal("Abel 1950b", study.Source("cole2001").ShortCitation);
    }
}
