namespace Rangefinder.Tests.Scholarship;

/// <summary>Every kind of bad input in the reference folder: file, line, column, value and mend.</summary>
public sealed class ReferenceReaderTests : IDisposable
{
    private readonly TinyStudy _tiny = new();

    public void Dispose() => _tiny.Dispose();

    [Theory]
    [InlineData("3000,4000,6000", "7000,4000,6000", "low", "low is greater than high (6000)", "7000")]
    [InlineData("3000,4000,6000", "3000,6500,6000", "central",
        "central lies outside low to high (3000 to 6000)", "6500")]
    [InlineData("3000,4000,6000", "3 000,4000,6000", "low", "low is not a number", "3 000")]
    [InlineData("3000,4000,6000", "-3000,4000,6000", "low", "low is below zero", "-3000")]
    [InlineData("interval,abel1950", "point,abel1950", "bound", "bound does not fit the numbers given",
        "point")]
    [InlineData("interval,abel1950", "intervall,abel1950", "bound", "bound is none of interval, floor",
        "intervall")]
    [InlineData("interval,abel1950", "interval,abel1905", "source", "Unknown source", "abel1905")]
    [InlineData("e1,flood-deaths", "e1,flood-death", "quantity", "Unknown quantity", "flood-death")]
    [InlineData("e1,flood-deaths,all drowned", "e1,flood-deaths,", "scope", "scope is empty", null)]
    [InlineData("12,study,archival", "12,studies,archival", "kind",
        "kind is none of study, archival-document", "studies")]
    [InlineData("12,study,archival", "12,study,secondary", "basis", "basis is none of archival", "secondary")]
    [InlineData("archival,primary,,p,,,\ne2", "archival,primary,,p,,e9,\ne2", "depends_on",
        "'e9', which is no estimate", "e9")]
    [InlineData("archival,primary,,p,,,\ne2", "archival,primary,,p,,e3,\ne2", "depends_on",
        "runs in a circle: e1 > e3 > e1", "e3")]
    public void Estimates_BadValue_IsReportedAtItsField(
        string old, string @new, string field, string message, string? value)
    {
        var problem = Assert.Single(_tiny.CheckWith("estimates.csv", old, @new), problem =>
            problem.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal("reference/estimates.csv", problem.File);
        Assert.Equal(2, problem.Line);
        Assert.Equal(ColumnOf("estimates.csv", 2, field), problem.Column);
        Assert.Equal(value, problem.Value);
        Assert.NotEmpty(problem.Mend!);
    }

    [Theory]
    [InlineData("quantities.csv", "flood-date,Break", "flood-deaths,Break", 3, "key",
        "key stands already on line 2")]
    [InlineData("quantities.csv", "growth-rate,percent-per-year", "growth-rate,persons", 4, "unit",
        "cannot have this unit")]
    [InlineData("quantities.csv", "1903-02,1903-03", "1903-02,1902", 2, "period_end",
        "The period ends before it starts")]
    [InlineData("quantities.csv", "1903-02,1903-03", "1903-13,1903-03", 2, "period_start",
        "period_start is not a date")]
    [InlineData("quantities.csv", "counts,place", "counts,plaec", 1, "plaec", "Unknown column")]
    [InlineData("estimates.csv", "e2,flood", "e1,flood", 3, "id", "id stands already on line 2")]
    [InlineData("estimates.csv", "1903-01-31", "31 January 1903", 6, "central",
        "central is not a date with two ends")]
    [InlineData("estimates.csv", "7000,,,floor", "7000,7500,,floor", 5, "bound", "bound does not fit")]
    [InlineData("estimates.csv", "secondary,cole2001", "secondary,", 5, "via", "secondary, but via is empty")]
    [InlineData("estimates.csv", ",abstract,,p,,,", ",abstract,,p,,", 3, "depends_on",
        "The row has 16 fields, the header 17")]
    [InlineData("series.csv", "1891,107", "1890,107", 3, "year",
        "The series has this year already on line 2")]
    [InlineData("series.csv", "1891,107", "MDCCCXCI,107", 2, "year", "year is not a calendar year")]
    [InlineData("claims.csv", "5000,,persons,more-than", "5000,,ships,more-than", 2, "unit",
        "The unit differs")]
    [InlineData("claims.csv", "9000,9000", "9000,900", 3, "low", "low is greater than high (900)")]
    [InlineData("claims.csv", "5000,,persons,more-than", "5000,,persons,almost", 2, "modifier",
        "modifier does not fit")]
    [InlineData("claims.csv", "partly,no years", "partly,", 3, "why", "why is empty")]
    [InlineData("claims.csv", "attributed,hearsay", "attributed,", 3, "speaker",
        "speaker is empty, but the claim is reported (attributed)")]
    [InlineData("claims.csv", "c1,flood,Over", "c1,food,Over", 2, "document", "Unknown document")]
    [InlineData("claims.csv", "attributed,hearsay", "reported,hearsay", 3, "attribution",
        "attribution is none of asserted")]
    public void Tables_BadValue_IsReportedAtItsPlace(
        string file, string old, string @new, int line, string field, string message)
    {
        var problems = _tiny.CheckWith(file, old, @new);
        var problem = Assert.Single(problems, problem =>
            problem.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal(
            ("reference/" + file, line, ColumnOf(file, line, field)),
                (problem.File, problem.Line, problem.Column));
    }

    [Fact]
    public void Estimates_SeveralProblems_AreAllListed()
    {
        _tiny.Replace("estimates.csv", "3000,4000,6000", "7000,4000,6000");
        _tiny.Replace("estimates.csv", "1903-01-31", "some day");
        _tiny.Replace("quantities.csv", "1903-02,1903-03", "1903-02,1902");
        _tiny.Replace("claims.csv", "February 1903", "March 1903");
        var problems = _tiny.Open().Check();
        Assert.Equal(
            ["reference/claims.csv", "reference/estimates.csv", "reference/quantities.csv"],
            problems.Select(problem => problem.File).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Study_BadReference_ThrowsAllProblemsOnUse()
    {
        _tiny.Replace("estimates.csv", "3000,4000,6000", "7000,4000,6000");
        _tiny.Replace("estimates.csv", "1903-01-31", "some day");
        var failure = Assert.Throws<RangefinderException>(() => _tiny.Open().Estimates);
        Assert.Equal(2, failure.Problems.Length);
    }

    [Fact]
    public void Estimates_UnclosedQuote_IsReportedWhereItOpens()
    {
        var problems = _tiny.CheckWith("estimates.csv", "\"repeats, rounded\"", "\"repeats, rounded");
        var problem = Assert.Single(problems, problem =>
            problem.Message.Contains("never closed", StringComparison.Ordinal));
        Assert.Equal((4, ColumnOf("estimates.csv", 4, "note")), (problem.Line, problem.Column));
    }

    [Fact]
    public void Estimates_QuoteInsideAField_IsReported()
    {
        var problem = Assert.Single(
            _tiny.CheckWith("estimates.csv", "e2,flood-deaths,all", "e2,flood-deaths,a\"ll"));
        Assert.Equal((3, 18), (problem.Line, problem.Column));
    }

    [Fact]
    public void Estimates_FieldOverTwoLines_KeepsLineNumbersRight()
    {
        _tiny.Replace("estimates.csv", "\"repeats, rounded\"", "\"repeats,\nrounded\"");
        var problem = Assert.Single(_tiny.CheckWith("estimates.csv", "1903-01-31", "some day"));
        Assert.Equal((7, 20), (problem.Line, problem.Column));
    }

    [Fact]
    public void Sources_UncitedWork_IsReportedButDoesNotStopUse()
    {
        _tiny.Replace("estimates.csv", ",dunn1903,", ",cole2001,");
        var study = _tiny.Open();
        var problem = Assert.Single(study.Check());
        Assert.Equal(("reference/sources.json", 9, "dunn1903"), (problem.File, problem.Line, problem.Value));
        Assert.Equal(6, study.Estimates.Count);
    }

    [Fact]
    public void Sources_BrokenJson_IsReportedWithLineAndColumn()
    {
        var problems = _tiny.CheckWith("sources.json", "\"type\": \"chapter\",", "\"type\": \"chapter\"");
        var problem = problems.First(problem => problem.File == "reference/sources.json");
        Assert.Equal("The file is not JSON", problem.Message);
        Assert.Equal((7, 40), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("\"id\": \"cole2001\"", "\"id\": \"abel1950\"", 7, "The id stands already on line 2")]
    [InlineData("\"type\": \"chapter\"", "\"type\": \"chaptre\"", 7, "Unknown CSL type")]
    [InlineData("\"title\": \"Report\"", "\"title\": \"\"", 9, "title is missing or empty")]
    [InlineData("{\"literal\": \"River Board\"}", "{\"name\": \"River Board\"}", 9,
        "neither family nor literal")]
    [InlineData("[[1995, 6]]", "[1995]", 4, "issued cannot be read")]
    public void Sources_BadItem_IsReportedAtItsLine(string old, string @new, int line, string message)
    {
        var problems = _tiny.CheckWith("sources.json", old, @new);
        var problem = Assert.Single(problems, problem =>
            problem.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal(line, problem.Line);
    }

    [Theory]
    [InlineData("quantities.csv")]
    [InlineData("estimates.csv")]
    [InlineData("sources.json")]
    public void Files_Missing_AreReported(string file)
    {
        _tiny.Delete("reference/" + file);
        Assert.Contains(_tiny.Open().Check(), problem =>
            problem.File == "reference/" + file && problem.Message == "The file is missing");
    }

    [Fact]
    public void Files_NotUtf8_AreReported()
    {
        File.WriteAllBytes(Path.Combine(_tiny.Folder, "reference", "estimates.csv"),
            [0x69, 0x64, 0x2c, 0xe9]);
        Assert.Contains(_tiny.Open().Check(), problem =>
            problem.Message == "The file is not UTF-8 (byte 3)");
    }

    [Fact]
    public void Estimates_ByteOrderMarkAndWindowsLineEnds_AreRead()
    {
        var path = Path.Combine(_tiny.Folder, "reference", "estimates.csv");
        var text = File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(path, text, new System.Text.UTF8Encoding(true));
        var study = _tiny.Open();
        Assert.Empty(study.Check());
        Assert.Equal("repeats, rounded", study.Estimates[2].Note);
    }

    // Good for rows without a comma inside quotation marks.
    private int ColumnOf(string file, int line, string field)
    {
        var lines = File.ReadAllLines(Path.Combine(_tiny.Folder, "reference", file));
        var index = Array.IndexOf(lines[0].Split(','), field);
        Assert.True(index >= 0, $"no column {field}");
        return lines[line - 1].Split(',').Take(index).Sum(text => text.Length + 1) + 1;
    }
}
