using Rangefinder.Corpus;
using Rangefinder.Testing;
using Xunit.Abstractions;

namespace Rangefinder.Tests.Quantities;

/// <summary>The extractor against the hand-labelled part of the corpus.</summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    private static readonly Lazy<List<QuotedFigure>> Figures = new(() =>
        [.. CorpusReader.Read(Repository.PathOf("seeds", "corpus")).Documents.SelectMany(d => d.Figures)]);

    [Fact]
    public void Extract_LabelledDocuments_ReachesTheFloors()
    {
        var score = new GoldScorer(Figures.Value, GoldLabel.Read("gold.jsonl"));
        output.WriteLine(score.Summary());
        Assert.True(score.Exact.Precision >= 0.98, "exact precision " + score.Exact);
        Assert.True(score.Exact.Recall >= 0.98, "exact recall " + score.Exact);
        Assert.True(score.Tolerant.F1 >= 0.98, "tolerant " + score.Tolerant);
        Assert.True(score.Kind >= 0.98, $"kind {score.Kind}");
        Assert.True(score.Value >= 0.98, $"value {score.Value}");
        Assert.True(score.Modifier >= 0.98, $"modifier {score.Modifier}");
        Assert.True(score.Unit >= 0.96, $"unit {score.Unit}");
        Assert.True(score.Attribution >= 0.95, $"attribution {score.Attribution}");
    }

    [Fact]
    public void Extract_LabelledNoise_IsNotReported()
    {
        var noise = GoldLabel.Read("gold-noise.jsonl");
        var hits =
            noise.SelectMany(
                n => Figures.Value.Where(f => GoldScorer.Overlaps(f, n)).Select(f => $"{n.Id} '{f.Text}'"));
        Assert.Empty(hits);
    }

    [Fact]
    public void Figures_EveryDocument_LieInReadingOrderAndSliceTheRawText()
    {
        foreach (var group in Figures.Value.GroupBy(f => f.Document))
        {
            var end = 0;
            foreach (var figure in group)
            {
                Assert.True(
                    figure.CharStart >= end,
                        $"{figure.Document} '{figure.Text}' overlaps the figure before it");
                Assert.True(figure.CharEnd > figure.CharStart && figure.LineEnd >= figure.LineStart);
                Assert.Equal(figure.CharEnd - figure.CharStart, figure.Text.EnumerateRunes().Count());
                end = figure.CharEnd;
            }
        }
    }

    [Fact]
    public void Extract_LabelledSummary_IsAsApproved() =>
        Golden.Verify(new GoldScorer(Figures.Value, GoldLabel.Read("gold.jsonl")).Summary());
}
