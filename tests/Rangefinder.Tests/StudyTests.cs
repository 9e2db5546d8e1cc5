using Rangefinder.Testing;

namespace Rangefinder.Tests;

public sealed class StudyTests : IDisposable
{
    private readonly TinyStudy _tiny = new();

    public void Dispose() => _tiny.Dispose();

    [Fact]
    public void Check_SecondCorpus_FindsNothing() => Assert.Empty(_tiny.Open().Check());

    [Fact]
    public void Open_MissingFolder_SaysSo()
    {
        var failure = Assert.Throws<RangefinderException>(() =>
            Study.Open(Path.Combine(_tiny.Folder, "none")));
        Assert.Contains("no such folder", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithoutReference_IsACorpusAlone()
    {
        Directory.Delete(Path.Combine(_tiny.Folder, "reference"), recursive: true);
        var study = _tiny.Open();
        Assert.Single(study.Documents);
        Assert.Empty(study.Claims);
        Assert.Empty(study.Check());
    }

    [Fact]
    public void Claims_OwnAndReported_StandApart()
    {
        var study = _tiny.Open();
        Assert.Equal(["c1", "c4", "c3"], study.OwnClaims.Select(claim => claim.Id));
        Assert.Equal(["c2"], study.ReportedClaims.Select(claim => claim.Id));
        Assert.Equal(["c1", "c2"], study.Claims.About("flood-deaths").Select(claim => claim.Id));
    }

    [Fact]
    public void Claim_Found_KnowsItsPlaceInTheRawFile()
    {
        var claim = _tiny.Open().Claims.Single(claim => claim.Id == "c3");
        Assert.Equal((5, "flood.txt"), (claim.Line, claim.File));
        Assert.Equal("February 1903", TinyStudy.Text[claim.Raw.Start..claim.Raw.End]);
        Assert.StartsWith("The dam broke", claim.Passage.Text, StringComparison.Ordinal);
        Assert.Equal("... broke in February 1903. The river ...", claim.Context(11));
    }

    [Fact]
    public void Quantity_UnknownKey_NamesTheNearest()
    {
        var failure = Assert.Throws<ArgumentException>(() => _tiny.Open().Range("flood-death"));
        Assert.Contains("The nearest is 'flood-deaths'.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_Points_StandInOrderOfYears()
    {
        var series = Assert.Single(_tiny.Open().SeriesNamed("tons"));
        Assert.Equal([1890, 1891, 1892], series.Points.Select(point => point.Year));
        Assert.Equal(13.31, series.Growth(1890, 1892)!.PercentPerYear, 2);
        Assert.Equal(13.5, series.MeanOfYearlyRates(1890, 1892)!.Value, 10);
        Assert.Null(series.Growth(1890, 1893));
    }

    [Fact]
    public void CompareAll_SecondCorpus_StatesEveryReason() => Golden.Verify(string.Join('\n',
        _tiny.Open().CompareAll().Select(comparison => $"{comparison.Claim} | {comparison.Relation}\n  "
            + comparison.Reason + string.Concat(comparison.Sensitivity.Select(row =>
                $"\n    {(row.Changes ? "*" : "-")} {row.Name} ({row.Studies}): {row.Relation}")))));

    [Fact]
    public void Seeds_AsCommitted_HaveNoProblem()
    {
        var study = Study.Open(Repository.PathOf("seeds"));
        Assert.Empty(study.Check());
        Assert.True(study.Claims.Count >= 60, $"only {study.Claims.Count} claims");
        Assert.Equal(5, study.Claims.Select(claim => claim.File).Distinct().Count());
    }

    [Fact]
    public void Seeds_EveryReason_IsNeutralAndWhole()
    {
        string[] verdicts = ["true", "false", "lie ", "lies.", "wrong", "correct", "exaggerat", "propaganda"];
        foreach (var comparison in Study.Open(Repository.PathOf("seeds")).CompareAll())
        {
            // The reserve at the end is the words of whoever read the claim.
            var reason = comparison.Reason.Split("Partly comparable:")[0].Split("Not compared: ")[0];
            Assert.All(verdicts, verdict =>
                Assert.DoesNotContain(verdict, reason, StringComparison.OrdinalIgnoreCase));
            Assert.EndsWith(".", comparison.Reason.TrimEnd('"', '\u201d', '?', '!') is var text
                && text.EndsWith('.') ? text : comparison.Reason, StringComparison.Ordinal);
        }
    }
}
