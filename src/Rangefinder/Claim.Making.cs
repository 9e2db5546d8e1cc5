using Rangefinder.Claims;

namespace Rangefinder;

public sealed partial record Claim
{
    /// <summary>
    /// A claim made in memory from a figure of a text: bounds, modifier and voice are the extractor's, and
    /// the rest is a reader's decision. Change what was misread by <c>with</c>.
    /// </summary>
    /// <param name="figure">One of <paramref name="document"/>'s <see cref="Document.Figures"/>.</param>
    /// <param name="document">The text it stands in; a loose one will do.</param>
    /// <param name="quantity">What the figure counts. Its unit must be the figure's.</param>
    /// <param name="why">
    /// Why the figure can or cannot be compared, in a sentence; may be left out only of a claim that is fully
    /// comparable.
    /// </param>
    /// <param name="speaker">
    /// Who says it, where the text reports it from others; not used where the text speaks itself.
    /// </param>
    /// <param name="comparable">How far it can be set against the estimates.</param>
    /// <exception cref="ArgumentException">
    /// The figure is not the document's, is in another unit than the quantity, is reported but no speaker is
    /// named, or is not fully comparable and no reason is given; the message says which and what to do.
    /// </exception>
    /// <remarks>
    /// Nothing is written: the command <c>rangefinder new claim</c> keeps a claim. <see cref="Row"/> is 0.
    /// </remarks>
    public static Claim Of(
        QuotedFigure figure, Document document, Quantity quantity, string? why = null,
        string? speaker = null, Comparability comparable = Comparability.Yes)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(quantity);
        Require(figure, document, quantity, why, speaker, comparable);
        var bounds = QuotedBounds.Of(figure, quantity);
        var passage = document.Passages[figure.PassageIndex];
        var start = passage.Start + figure.Found.Start;
        var length = figure.Found.Length;
        return new()
        {
            Id = string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{document.Id}-{quantity.Key}-{start}"),
            Document = document,
            Exact = document.Text.Value.Substring(start, length),
            Quantity = quantity,
            Interval = quantity.Measure == Measure.Date ? bounds.Days() : figure.Interval,
            LowText = bounds.Low,
            HighText = bounds.High,
            Unit = quantity.Unit,
            Modifier = figure.Modifier,
            Attribution = figure.Voice,
            Speaker = figure.Voice == Voice.Asserted ? null : speaker,
            Comparable = comparable,
            Why = why,
            Start = start,
            Passage = passage,
            Raw = document.Text.ToRaw(start, length),
            Row = 0,
        };
    }

    private static void Require(
        QuotedFigure figure, Document document, Quantity quantity, string? why, string? speaker,
        Comparability comparable)
    {
        if (!document.Figures.Contains(figure))
        {
            throw new ArgumentException(
                $"'{figure.Text}' is not a figure of {document.Id}. Take one of the document's own Figures.",
                nameof(figure));
        }

        if (QuotedBounds.Misfit(figure, quantity) is { } misfit)
        {
            throw new ArgumentException(
                $"{misfit}. Choose a quantity in the figure's unit, or keep the claim by the command "
                + "rangefinder new claim, with --low and --high in the quantity's unit.", nameof(quantity));
        }

        if (figure.Voice != Voice.Asserted && string.IsNullOrWhiteSpace(speaker))
        {
            throw new ArgumentException(
                $"The text reports '{figure.Text}' from others ({Display.Words.Of(figure.Voice)}). "
                + "Say from whom, in speaker.", nameof(speaker));
        }

        if (comparable != Comparability.Yes && string.IsNullOrWhiteSpace(why))
        {
            throw new ArgumentException(
                "Say in why what differs: the claim is not fully comparable.", nameof(why));
        }
    }
}
