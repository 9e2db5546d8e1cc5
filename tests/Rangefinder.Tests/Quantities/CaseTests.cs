using Rangefinder.Quantities;

namespace Rangefinder.Tests.Quantities;

/// <summary>English prose in table form: every row of <c>cases/*.tsv</c>.</summary>
public sealed class CaseTests
{
    [Fact]
    public void Extract_EveryRowOfTheTables_FindsExactlyItsFigures()
    {
        var wrong = new List<string>();
        var rows = 0;
        foreach (var row in Case.ReadAll())
        {
            rows++;
            var found = FigureExtractor.Extract(row.Text);
            var shown =
                found.Select(
                    (f, i) => Case.Show(
                        row.Text, f, i < row.Figures.Count && row.Figures[i].Unit.Length > 0));
            var wanted = row.Figures.Select(f => $"{f.Span}|{f.Kind}|{f.Value}|{f.Modifier}|{f.Unit}");
            var (got, want) = (string.Join(" ; ", shown), string.Join(" ; ", wanted));
            if (got != want) wrong.Add($"{row}\n  wanted {want}\n  found  {got}");
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {rows} rows:\n" + string.Join("\n", wrong));
        Assert.True(rows >= 1000, $"only {rows} rows");
    }
}
