using System.Globalization;

namespace Rangefinder.Charts;

/// <summary>The palette on a page whose background is known. The colours of <see cref="Palette"/> must do on
/// both, so they are in the middle; here each moves away from its background.</summary>
internal static class ThemeColours
{
    private static readonly Dictionary<string, (string Light, string Dark)> Known = new()
    {
        [Palette.NeutralText] = (Palette.TextOnLight, Palette.TextOnDark),
        [Palette.Blue] = ("#0072B2", "#56B4E9"),
        [Palette.Vermillion] = ("#BF4A00", "#FF8F45"),
        [Palette.Green] = ("#007A58", "#2FC79A"),
        [Palette.Purple] = ("#A3447C", "#E3A3C8"),
        [Palette.Grey] = ("#666666", "#ABABAB"),
    };

    /// <summary>The colour to use instead of one of the palette, faded ones included; others stay.</summary>
    public static string Of(string colour, ChartTheme theme)
    {
        if (theme == ChartTheme.Neutral)
        {
            return colour;
        }
        if (Known.TryGetValue(colour, out var known))
        {
            return theme == ChartTheme.Light ? known.Light : known.Dark;
        }
        const string Start = "rgba(";
        var parts = colour.StartsWith(Start, StringComparison.Ordinal)
            ? colour[Start.Length..].TrimEnd(')').Split(',') : [];
        if (parts.Length != 4 || Known.Keys.FirstOrDefault(key => Fades(key, parts)) is not { } whole)
        {
            return colour;
        }
        return Palette.Fade(Of(whole, theme), double.Parse(parts[3], CultureInfo.InvariantCulture));
    }

    private static bool Fades(string colour, string[] parts)
    {
        var rgb = Convert.ToInt32(colour[1..], 16);
        return parts.Take(3).Select(part => int.Parse(part, CultureInfo.InvariantCulture))
            .SequenceEqual([(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255]);
    }
}
