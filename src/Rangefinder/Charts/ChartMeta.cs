using Rangefinder.Charts.Plotly;
using Rangefinder.Display;

namespace Rangefinder.Charts;

/// <summary>Writes into a figure what it compares: <c>layout.meta</c> holds title, alternative text, sources, and
/// each claim's id with its relation. Plotly keeps it and draws nothing of it; programs read it.</summary>
internal static class ChartMeta
{
    /// <summary>The same figure with the note in its layout.</summary>
    public static Figure Noting(
        Figure figure, string title, string alt, string sourceLine, IEnumerable<Comparison> comparisons)
    {
        var claims = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var comparison in comparisons)
        {
            claims[comparison.Claim.Id] = Words.Of(comparison.Relation);
        }

        var meta = new Meta(alt, claims, title) { Sources = sourceLine.Length > 0 ? sourceLine : null };
        return figure with { Layout = figure.Layout with { Meta = meta } };
    }
}
