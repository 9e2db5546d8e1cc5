using Rangefinder.Corpus;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Corpus;

public sealed partial class CorpusReaderTests
{
    private static readonly LoadedCorpus Real = CorpusReader.Read(Repository.PathOf("seeds", "corpus"));

    [Fact]
    public void Read_SeedCorpus_HasEveryDocument()
    {
        Assert.Equal(5, Real.Files.Length);
        Assert.Equal(
            "000-d1 000-d2 001-d1 002-d1 003-d01 003-d02 003-d03 003-d04 003-d05 003-d06 003-d07 003-d08 "
                + "003-d09 "
            + "003-d09.1 003-d09.2 003-d09.3 003-d09.4 003-d09.5 003-d09.6 003-d09.7 004-d1 004-d2 004-d3",
            string.Join(' ', Real.Documents.Select(document => document.Id)));
        Assert.Empty(Real.Notices);
    }

    [Fact]
    public void Read_SeedCorpus_GivesWhatTheTextSaysOfItself()
    {
        var speech = Find("003-d01");
        Assert.Equal("Speech at Nineteenth Party Congress", speech.Title);
        Assert.Equal("J. V. Stalin", speech.Author);
        Assert.Equal("1952-10-14", speech.Date);
        Assert.Equal("speech", speech.Genre);
        Assert.StartsWith("Foreign Languages Publishing House, Moscow", speech.PublishedIn,
            StringComparison.Ordinal);
        Assert.Equal(("003_3e52753adaa2799d.txt", 1, 139), (speech.File, speech.LineStart, speech.LineEnd));
        Assert.Null(Find("001-d1").Title);
        Assert.Null(Find("001-d1").Author);
        Assert.Equal("003-d09", Find("003-d09.2").PartOf);
    }

    [Fact]
    public void Read_SeedCorpus_TitlesStandInTheirText()
    {
        foreach (var document in Real.Documents.Where(document => document.Title is not null))
        {
            Assert.Contains(document.Passages, passage => passage.Text == document.Title);
        }
    }

    [Fact]
    public void Read_SeedCorpus_EveryLineBelongsSomewhere()
    {
        foreach (var file in Real.Files)
        {
            var lines = Real.Documents.Where(document => document.File == file.Name)
                .Select(document => (document.LineStart, document.LineEnd))
                .Concat(Real.Remainders.Where(rest => rest.File == file.Name)
                    .Select(rest => (rest.LineStart, rest.LineEnd)))
                .SelectMany(range => Enumerable.Range(range.LineStart, range.LineEnd - range.LineStart + 1));
            Assert.Equal(Enumerable.Range(1, file.LineCount), lines.Order());
        }
    }

    private static Document Find(string id) => Real.Documents.Single(document => document.Id == id);
}
