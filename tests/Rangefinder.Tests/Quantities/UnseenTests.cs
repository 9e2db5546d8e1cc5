using System.Globalization;
using System.Text;
using Rangefinder.Quantities;
using Xunit.Abstractions;

namespace Rangefinder.Tests.Quantities;

/// <summary>The extractor against labelled prose on other subjects than the corpus. The floors lie a little
/// below what is reached, so that a rule made for one text cannot cost others unnoticed.</summary>
public sealed class UnseenTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("passages-a.txt", 420, 0.96, 0.98, 0.97)]
    [InlineData("passages-b.txt", 115, 0.87, 0.97, 0.97)]
    public void Extract_UnseenPassages_ReachTheFloors(
        string file, int labels, double exact, double tolerant, double attributes)
    {
        var passages = UnseenPassage.ReadAll(file);
        var log = new StringBuilder();
        var exactF1 = F1(passages, (l, f) => l.IsExact(f), null, out _);
        var tolerantF1 = F1(passages, (l, f) => l.IsTolerant(f), log, out var hits);
        log.Append(CultureInfo.InvariantCulture, $"exact F1 {exactF1:F3} tolerant F1 {tolerantF1:F3}\n");
        var shares = new[]
        {
            Share("kind", hits, (l, f) => l.IsKind(f), log),
            Share("value", hits, (l, f) => l.IsValue(f), log),
            Share("modifier", hits, (l, f) => l.IsModifier(f), log),
            Share("unit", [.. hits.Where(h => h.Label.HasUnit)], (l, f) => l.IsUnit(f), log),
            Share("voice", hits, (l, f) => l.IsVoice(f), log),
        };
        output.WriteLine(log.ToString());
        Assert.True(passages.Sum(p => p.Labels.Count(l => !l.IsOptional)) >= labels, "labels are missing");
        Assert.True(exactF1 >= exact, $"exact F1 {exactF1}\n{log}");
        Assert.True(tolerantF1 >= tolerant, $"tolerant F1 {tolerantF1}\n{log}");
        Assert.All(shares, share => Assert.True(share >= attributes, $"{share}\n{log}"));
    }

    private sealed record Hit(string Text, UnseenLabel Label, FoundFigure Figure);

    private static double F1(
        IReadOnlyList<UnseenPassage> passages, Func<UnseenLabel, FoundFigure, bool> same, StringBuilder? log,
        out List<Hit> hits)
    {
        hits = [];
        var (missed, extra) = (0, 0);
        foreach (var (text, labels) in passages)
        {
            var found = FigureExtractor.Extract(text).ToList();
            foreach (var label in labels.Where(l => !l.IsOptional))
            {
                if (found.Find(f => same(label, f)) is { } figure)
                {
                    hits.Add(new Hit(text, label, figure));
                    found.Remove(figure);
                }
                else
                {
                    missed++;
                    log?.Append("missed ").Append(Around(text, label.Start, label.Length)).Append('\n');
                }
            }
            foreach (var figure in found.Where(f => !labels.Any(l => l.IsOptional && l.Overlaps(f))))
            {
                extra++;
                log?.Append("extra ").Append(Around(text, figure.Start, figure.Length)).Append('\n');
            }
        }
        return 2.0 * hits.Count / (2.0 * hits.Count + missed + extra);
    }

    private static double Share(
        string name, List<Hit> hits, Func<UnseenLabel, FoundFigure, bool> right, StringBuilder log)
    {
        var wrong = hits.Where(h => !right(h.Label, h.Figure)).ToList();
        foreach (var (text, label, figure) in wrong)
        {
            var shown = Case.Show(text, figure, true);
            log.Append("wrong ").Append(name).Append(' ').Append(Around(text, label.Start, label.Length));
            log.Append(CultureInfo.InvariantCulture, $": {shown} {figure.Voice}\n");
        }
        var share = 1 - wrong.Count / (double)Math.Max(1, hits.Count);
        log.Append(CultureInfo.InvariantCulture, $"{name} {share:F3}\n");
        return share;
    }

    private static string Around(string text, int start, int length)
    {
        var (from, to) = (Math.Max(0, start - 40), Math.Min(text.Length, start + length + 30));
        return $"{text[from..start]}[{text.AsSpan(start, length)}]{text[(start + length)..to]}";
    }
}
