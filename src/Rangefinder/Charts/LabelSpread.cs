namespace Rangefinder.Charts;

/// <summary>Keeps labels in a column from overlapping.</summary>
internal static class LabelSpread
{
    /// <summary>Moves labels apart as little as needed, keeping their order.</summary>
    /// <param name="labels">Where each middle would like to be and how high it is, in pixels, in
    /// order.</param>
    /// <param name="height">Height of the column; if they do not all fit, the last ones run over its
    /// end.</param>
    /// <returns>The middle of each label, in the same order.</returns>
    public static IReadOnlyList<double> Apart(
        IReadOnlyList<(double Middle, double Height)> labels, double height)
    {
        var middles = labels.Select(label => label.Middle).ToArray();
        for (var i = middles.Length - 1; i >= 0; i--)
        {
            var limit = i == middles.Length - 1 ? height : middles[i + 1] - (labels[i + 1].Height / 2);
            middles[i] = Math.Min(middles[i], limit - (labels[i].Height / 2));
        }
        for (var i = 0; i < middles.Length; i++)
        {
            var limit = i == 0 ? 0 : middles[i - 1] + (labels[i - 1].Height / 2);
            middles[i] = Math.Max(middles[i], limit + (labels[i].Height / 2));
        }
        return middles;
    }
}
