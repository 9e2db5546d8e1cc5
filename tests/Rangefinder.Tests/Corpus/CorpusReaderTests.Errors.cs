using System.Security.Cryptography;
using System.Text;
using Rangefinder.Corpus;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Corpus;

public sealed partial class CorpusReaderTests
{
    private const string Sound = "One line.\nTwo lines.\nThree lines.\n";

    [Fact]
    public void Read_NoDescription_NamesTheFile()
    {
        var problem = Assert.Single(Problems(Repository.NewScratchFolder()));
        Assert.EndsWith("corpus.json", problem.File, StringComparison.Ordinal);
        Assert.Contains("not described", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(problem.Mend);
    }

    [Fact]
    public void Read_BrokenJson_GivesLineAndColumn()
    {
        var folder = Folder("{\n  \"files\": [\n    { \"file\" \"é\" }\n  ]\n}\n");
        var problem = Assert.Single(Problems(folder));
        Assert.Equal(("corpus.json", 3, 14), (problem.File, problem.Line, problem.Column));
        Assert.Contains("no sound JSON", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_JsonThatIsNoUtf8_SaysSo()
    {
        var folder = Repository.NewScratchFolder();
        File.WriteAllBytes(Path.Combine(folder, "corpus.json"), [0x7B, 0xFF, 0x7D]);
        Assert.Contains("not UTF-8", Assert.Single(Problems(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_JsonNullOrList_IsRefusedNotThrown()
    {
        Assert.Contains("object", Problems(Folder("null"))[0].Message, StringComparison.Ordinal);
        Assert.Contains("object", Problems(Folder("[1]"))[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFile_PointsAtItsName()
    {
        var problem = Assert.Single(Problems(Folder(Describe("gone.txt", Sound, Entry("a", 1, 3)))));
        Assert.Equal(("corpus.json", 2, 11, "gone.txt"),
            (problem.File, problem.Line, problem.Column, problem.Value));
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("..")]
    [InlineData("x/a.txt")]
    public void Read_FileOutsideTheFolder_IsRefused(string name) =>
        Assert.Contains(Problems(Folder(Describe(name, Sound, Entry("a", 1, 3)))), problem =>
            problem.Value == name && problem.Message.Contains("folder of the corpus",
                StringComparison.Ordinal));

    [Fact]
    public void Read_ChangedFile_GivesBothHashes()
    {
        var folder = Folder(Describe("a.txt", Sound, Entry("a", 1, 3)), Sound + "More.\n");
        var problem = Assert.Single(Problems(folder), found =>
            found.Message.Contains("has changed", StringComparison.Ordinal));
        Assert.Equal(Hash(Sound), problem.Value);
        Assert.Contains(Hash(Sound + "More.\n"), problem.Mend, StringComparison.Ordinal);
        Assert.Equal((2, 30), (problem.Line, problem.Column));
    }

    [Fact]
    public void Read_SingleBytesThatAreNoUtf8_ReadsThemAsWindows1252WithANotice()
    {
        byte[] bytes = [.. "It was \x6d"u8, 0x92, .. "s caf\u00E9\n"u8];
        var corpus = CorpusReader.Read(Folder(Describe("a.txt", bytes, Entry("a", 1, 1)), bytes));
        Assert.Equal("It was m’s café", corpus.Documents[0].Text.Value);
        var notice = Assert.Single(corpus.Notices);
        Assert.Equal(("a.txt", 1, 9, "’"), (notice.File, notice.Line, notice.Column, notice.Value));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x81 }, "byte 0x81", "neither")]
    [InlineData(new byte[] { 0x61, 0x0A, 0xFF, 0x00 }, "byte 0x00", "neither")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "byte 0x00", "UTF-16")]
    public void Read_BytesThatAreNoText_IsAnErrorWithItsPlace(byte[] bytes, string value, string message)
    {
        var problem = Assert.Single(Problems(Folder(Describe("a.txt", bytes, Entry("a", 1, 2)), bytes)));
        Assert.Equal(("a.txt", value), (problem.File, problem.Value));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Line >= 1 && problem.Column > 1);
    }

    [Fact]
    public void Read_UnknownAndMissingKey_NamesBothWithTheNearest()
    {
        var problems = Problems(Folder(Describe("a.txt", Sound,
            Entry("a", 1, 3).Replace("\"author\"", "\"autor\"", StringComparison.Ordinal)), Sound));
        Assert.Contains(problems, problem => problem is { Value: "autor", Line: 4 }
            && problem.Mend!.Contains("author", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Message == "The key 'author' is missing"
            && problem.Line == 4);
    }

    [Fact]
    public void Read_DateThatIsNoEdtf_IsRefused()
    {
        var entry = Entry("a", 1, 3).Replace("\"date\": null", "\"date\": \"14.10.1952\"",
            StringComparison.Ordinal);
        var problem = Assert.Single(Problems(Folder(Describe("a.txt", Sound, entry), Sound)));
        Assert.Equal("14.10.1952", problem.Value);
    }

    [Fact]
    public void Read_LinesBehindTheEnd_GivesTheLastLine() => Assert.Contains("ends with line 3",
        Assert.Single(Problems(Folder(Describe("a.txt", Sound, Entry("a", 1, 4)), Sound))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[3, 1]")]
    [InlineData("[0, 2]")]
    [InlineData("[1]")]
    [InlineData("[1.5, 2]")]
    [InlineData("\"1-3\"")]
    public void Read_LinesThatAreNoRange_AreRefused(string lines) => Assert.Contains(
        Problems(Folder(Describe("a.txt", Sound,
            Entry("a", 1, 3).Replace("[1, 3]", lines, StringComparison.Ordinal)), Sound)),
        problem => problem.Mend == "Write them like [1, 442]");

    [Fact]
    public void Read_OverlappingDocuments_NamesTheOther() => Assert.Contains("document a",
        Assert.Single(Problems(Folder(Describe("a.txt", Sound, Entry("a", 1, 2), Entry("b", 2, 3)),
            Sound))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Read_ForgottenText_NamesTheLines() => Assert.Equal("lines 2 to 2",
        Assert.Single(Problems(Folder(Describe("a.txt", Sound, Entry("a", 1, 1), Entry("b", 3, 3)),
            Sound))).Value);

    [Fact]
    public void Read_DuplicateId_GivesTheLineOfTheOther()
    {
        var problem = Assert.Single(Problems(Folder(
            Describe("a.txt", Sound, Entry("a", 1, 2), Entry("a", 3, 3)), Sound)));
        Assert.Equal(("a", 5), (problem.Value, problem.Line));
        Assert.Contains("line 4", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralProblems_ReportsAllInOrder()
    {
        var folder = Folder(Describe("a.txt", Sound, Entry("a", 1, 9), Entry("a", 2, 2)), Sound + "x");
        var problems = Problems(folder);
        Assert.True(problems.Count >= 4);
        Assert.Equal(problems.OrderBy(problem => problem.Line), problems);
    }

    private static List<Problem> Problems(string folder) =>
        [.. Assert.Throws<RangefinderException>(() => CorpusReader.Read(folder)).Problems];

    private static string Folder(string json, string? text = null) =>
        Folder(json, text is null ? null : Encoding.UTF8.GetBytes(text));

    private static string Folder(string json, byte[]? text)
    {
        var folder = Repository.NewScratchFolder();
        File.WriteAllText(Path.Combine(folder, "corpus.json"), json);
        if (text is not null)
        {
            File.WriteAllBytes(Path.Combine(folder, "a.txt"), text);
        }

        return folder;
    }

    private static string Describe(string name, string text, params string[] entries) =>
        Describe(name, Encoding.UTF8.GetBytes(text), entries);

    // The file name stands at 2:11, the hash behind it, and each document on a line of its own from line 4
    // on.
    private static string Describe(string name, byte[] text, params string[] entries) =>
        $"{{ \"files\": [\n{{ \"file\": \"{name}\", \"sha256\": "
            + $"\"{Convert.ToHexStringLower(SHA256.HashData(text))}\",\n"
        + $"  \"documents\": [\n{string.Join(",\n", entries)}\n] }} ] }}\n";

    private static string Entry(string id, int first, int last) =>
        $"{{ \"id\": \"{id}\", \"lines\": [{first}, {last}], \"title\": null, \"author\": null, \"date\": "
            + $"null, "
        + "\"genre\": \"article\", \"published_in\": null }";

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
