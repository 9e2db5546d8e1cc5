using System.Text.Json.Nodes;
using Rangefinder.Exports;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Exports;

public sealed class ExportTests
{
    private static readonly Lazy<Study> Real = new(() => Study.Open(Repository.PathOf("seeds")));

    [Fact]
    public void WriteCsv_TinyStudy_IsAsApproved()
    {
        using var study = new TinyStudy();
        Golden.Verify(Written(output => ComparisonTable.WriteCsv(study.Open().CompareAll(), output)));
    }

    [Fact]
    public void ToJson_TinyStudy_HasTheColumnsInTheirOrder()
    {
        using var study = new TinyStudy();
        var rows = JsonNode.Parse(ComparisonTable.ToJson(study.Open().CompareAll()))!.AsArray();
        Assert.Equal(4, rows.Count);
        Assert.All(rows, row => Assert.Equal(
            ComparisonTable.Columns.Select(column => column.Name), row!.AsObject().Select(pair => pair.Key)));
    }

    [Fact]
    public void ToGraph_TinyStudy_IsAsApprovedAndFitsTheSchema()
    {
        using var study = new TinyStudy();
        var json = ClaimReviews.ToGraph(study.Open().CompareAll()).ToJsonString(new() { WriteIndented = true });
        SchemaAssert.Fits("claim-review.json", json);
        Golden.Verify(json);
    }

    [Fact]
    public void ToGraph_RealStudy_FitsTheSchema() =>
        SchemaAssert.Fits("claim-review.json", ClaimReviews.ToGraph(Real.Value.CompareAll()).ToJsonString());

    [Fact]
    public void ToGraph_GradeInPlaceOfWords_DoesNotFitTheSchema()
    {
        using var study = new TinyStudy();
        var graph = ClaimReviews.ToGraph(study.Open().CompareAll());
        graph["@graph"]![0]!["reviewRating"]!["ratingValue"] = 1;
        var schema = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Exports", "Schemas", "claim-review.json"));
        Assert.NotEmpty(SchemaAssert.Misfits(schema, graph.ToJsonString()));
    }

    [Fact]
    public void ToPage_RealStudy_FitsTheSchema() =>
        SchemaAssert.Fits("annotation-page.json", WebAnnotations.ToPage(Real.Value.Documents).ToJsonString());

    [Fact]
    public void ToPage_RealStudy_QuotationStandsBetweenPrefixAndSuffixAtItsPosition()
    {
        foreach (var document in Real.Value.Documents)
        {
            var points = document.Source.Raw.EnumerateRunes().ToArray();
            foreach (var item in WebAnnotations.ToPage([document])["items"]!.AsArray())
            {
                var quote = item!["target"]!["selector"]![0]!;
                var place = item["target"]!["selector"]![1]!;
                var slice = string.Concat(points[(int)place["start"]!..(int)place["end"]!]);
                Assert.Equal(slice, (string)quote["exact"]!);
                Assert.Contains(
                    (string)quote["prefix"]! + slice + (string)quote["suffix"]!, document.Source.Raw, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void ToArray_RealStudy_FitsTheSchema() =>
        SchemaAssert.Fits("csl-data.json", CslJson.ToArray(Real.Value.Sources).ToJsonString());

    [Fact]
    public void SourcesFile_RealStudy_FitsTheSchema() => SchemaAssert.Fits(
        "csl-data.json", File.ReadAllText(Repository.PathOf("seeds", "reference", "sources.json")));

    [Fact]
    public void ToArray_ReadAgain_GivesTheSameWorks()
    {
        using var study = new TinyStudy();
        var before = study.Open().Sources;
        study.Write("reference/sources.json", CslJson.ToArray(before).ToJsonString());
        Assert.Equal(before, study.Open().Sources);
    }

    [Fact]
    public void Write_TinyStudy_IsAsApproved()
    {
        using var study = new TinyStudy();
        Golden.Verify(Written(output => BibTex.Write(study.Open().Sources, output)));
    }

    [Fact]
    public void Entry_SpecialSigns_AreEscaped()
    {
        using var study = new TinyStudy();
        study.Replace("sources.json", "\"The Flood\"", "\"50 % of R&D_{x} #1 $2 ~ ^ \\\\\"");
        var entry = BibTex.Entry(study.Open().Source("abel1950"));
        Assert.Contains(
            @"title = {{50 \% of R\&D\_\{x\} \#1 \$2 \textasciitilde{} \textasciicircum{} \textbackslash{}}}", entry,
            StringComparison.Ordinal);
    }

    private static string Written(Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return text.ToString();
    }
}
