using Rangefinder.Quantities;

namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>What is said of a figure that stands in no claim: how it was read, and why it is not
/// compared.</summary>
internal static class FigureNote
{
    public static string Of(QuotedFigure figure, Exclusion? exclusion)
    {
        var modifier = figure.Modifier == Modifier.None ? "" : FigureNames.Of(figure.Modifier)
            .Replace('-', ' ') + " ";
        var read = $"Read as {FigureNames.Of(figure.Kind).Replace('-', ' ')}: {modifier}{Value(figure)}";
        return exclusion is null
            ? read + ". Not compared."
            : $"{read}. Not compared ({Scholarship.Words.Of(exclusion.Kind).Replace('-', ' ')}): {exclusion.Reason}";
    }

    private static string Value(QuotedFigure figure)
    {
        if (figure.Iso is { } iso)
        {
            return iso.Replace("/", " to ", StringComparison.Ordinal);
        }

        var number = (figure.Low, figure.High) switch
        {
            (null, null) => "no number",
            ({ } low, null) => Comparing.Wording.Number(low),
            (null, { } high) => Comparing.Wording.Number(high),
            ({ } low, { } high) when low.Equals(high) => Comparing.Wording.Number(low),
            ({ } low, { } high) => $"{Comparing.Wording.Number(low)} to {Comparing.Wording.Number(high)}",
        };
        return figure.Unit is null ? number : $"{number} {figure.Unit}";
    }
}
