namespace Rangefinder.Charts;

/// <summary>Widths of letters in a sans-serif face, so that a label's place can be reckoned without a
/// browser.</summary>
/// <remarks>Advance widths of Helvetica, which Arial and Liberation Sans share, in thousandths of the size.
/// A little is added, because other faces that a page may fall back to are broader.</remarks>
internal static class TypeMetrics
{
    private const double Safety = 1.04;
    private const double Bold = 1.08;

    // From the space to the tilde, in the order of their codes.
    private static readonly int[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>Width in pixels of a text on one line.</summary>
    public static double Width(string text, double size, bool isBold = false)
    {
        var thousandths = 0;
        foreach (var sign in text)
        {
            thousandths += Thousandths(sign);
        }
        return thousandths * size * Safety * (isBold ? Bold : 1) / 1000;
    }

    private static int Thousandths(char sign) => sign switch
    {
        >= ' ' and <= '~' => Ascii[sign - ' '],
        '\u00A0' => 278,
        '\u202F' or '\u2009' => 200,
        '‘' or '’' => 222,
        '“' or '”' => 333,
        '–' => 556,
        '…' or '—' => 1000,
        '−' or '×' or '≥' or '≤' => 584,
        >= '\u2E80' => 1000,
        _ when char.IsUpper(sign) => 760,
        _ => 600,
    };
}
