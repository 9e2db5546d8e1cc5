namespace Rangefinder.Charts;

/// <summary>What is written at one row, not yet broken into lines.</summary>
/// <param name="Label">Whose row it is.</param>
/// <param name="Value">Its numbers in short; may be empty.</param>
internal sealed record RowWords(string Label, string Value)
{
    /// <summary>Most lines of the label.</summary>
    public int LabelLines { get; init; } = 2;

    /// <summary>Small print under the label.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Most lines of the small print; 0 leaves it out.</summary>
    public int DetailLines { get; init; } = 2;

    /// <summary>Small print under the value.</summary>
    public string ValueDetail { get; init; } = "";

    /// <summary>The label is a quotation from a text: in bold type and quotation marks.</summary>
    public bool IsQuotation { get; init; }

    /// <summary>Colour of all the words, or null for that of other text.</summary>
    public string? Colour { get; init; }

    public RowText LabelWithin(double pixels) => new(
        IsQuotation
            ? ChartText.FitQuoted(Label, pixels, ChartFrame.TextSize, LabelLines, isBold: true)
            : ChartText.Fit(Label, pixels, ChartFrame.TextSize, LabelLines),
        DetailLines == 0 ? [] : ChartText.Fit(Detail, pixels, ChartFrame.DetailSize, DetailLines))
    {
        IsBold = IsQuotation,
    };

    public RowText ValueWithin(double pixels) => new(
        // "m" stays with its number.
        ChartText.Broken(
            Value.Replace(" m", "\u00A0m", StringComparison.Ordinal), pixels, ChartFrame.TextSize),
        ChartText.Fit(ValueDetail, pixels, ChartFrame.DetailSize, 4));
}
