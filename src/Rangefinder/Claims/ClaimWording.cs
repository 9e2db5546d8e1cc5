using Rangefinder.Comparing;

namespace Rangefinder.Claims;

/// <summary>Claims in words, for reasons, tables and charts.</summary>
public static class ClaimWording
{
    /// <summary>The number with its modifier, as close to the text as one form for all allows.</summary>
    /// <param name="claim">The claim.</param>
    public static string Figure(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var number = claim.Quantity.Measure == Measure.Date ? Dates(claim) : Number(claim);
        return claim.Interval switch
        {
            { Low: null, High: null } => "no number",
            { High: null } when claim.Modifier == Modifier.None => number + " or more",
            { Low: null } when claim.Modifier == Modifier.None => number + " or less",
            _ when claim.Modifier == Modifier.None => number,
            _ => Word(claim.Modifier, claim.Quantity.Measure == Measure.Date) + " " + number,
        };
    }

    /// <summary>The quotation with what stands around it in its document, line ends as spaces.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="around">Characters on each side, cut at spaces.</param>
    public static string Context(Claim claim, int around)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Excerpt(claim.Document.Text.Value, claim.Start, claim.Length, around);
    }

    internal static string Excerpt(string text, int start, int length, int around)
    {
        var from = start - around <= 0 ? 0 : text.IndexOf(' ', start - around, around) + 1;
        from = from == 0 && start - around > 0 ? start - around : from;
        var end = start + length;
        var to = end + around >= text.Length ? text.Length : text.LastIndexOf(' ', end + around, around);
        to = to < end ? Math.Min(text.Length, end + around) : to;
        var shown = text[from..to].Replace('\n', ' ').Trim();
        return (from > 0 ? "... " : "") + shown + (to < text.Length ? " ..." : "");
    }

    private static string Number(Claim claim)
    {
        var quantity = claim.Quantity;
        return claim.Interval is { Low: { } low, High: { } high }
            ? Wording.Range(new(low, high), quantity)
            : quantity.Format((claim.Low ?? claim.High).GetValueOrDefault());
    }

    private static string Dates(Claim claim)
    {
        var low = claim.LowText is null ? null : Wording.Date(claim.LowText);
        var high = claim.HighText is null ? null : Wording.Date(claim.HighText);
        var text = low is null ? high
            : high is null || string.Equals(low, high, StringComparison.Ordinal) ? low
            : $"{low} to {high}";
        return claim.Unit == Units.JulianDate ? text + " Old Style" : text ?? "";
    }

    private static string Word(Modifier modifier, bool isDate) => modifier switch
    {
        Modifier.About => "about",
        Modifier.AtLeast => isDate ? "not before" : "at least",
        Modifier.AtMost => isDate ? "not after" : "at most",
        Modifier.MoreThan => isDate ? "after" : "over",
        Modifier.LessThan => isDate ? "before" : "less than",
        _ => isDate ? "shortly before" : "almost",
    };
}
