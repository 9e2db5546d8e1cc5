namespace Rangefinder.Charts;

/// <summary>Colours by Okabe and Ito (2008, "Color Universal Design"), told apart with every kind of colour
/// vision. Only those are used for marks that keep a contrast of 3 to 1 on white and on near-black alike; a
/// shape, fill or dash always says the same thing as the colour.</summary>
internal static class Palette
{
    /// <summary>Estimates inside the range.</summary>
    public const string Blue = "#0072B2";

    /// <summary>Claims, and nothing else.</summary>
    public const string Vermillion = "#D55E00";

    /// <summary>Series of data over time.</summary>
    public const string Green = "#009E73";

    /// <summary>A second kind of series or bar.</summary>
    public const string Purple = "#CC79A7";

    /// <summary>What is shown but stands outside the range.</summary>
    public const string Grey = "#808080";

    /// <summary>Text on a page whose background is not known: equally far from white and
    /// near-black.</summary>
    public const string NeutralText = "#7B7B7B";

    /// <summary>Text on a light page.</summary>
    public const string TextOnLight = "#222222";

    /// <summary>Text on a dark page.</summary>
    public const string TextOnDark = "#E6E6E6";

    /// <summary>Grid and row lines, on any background.</summary>
    public const string Grid = "rgba(128,128,128,0.22)";

    /// <summary>Axis lines and ticks.</summary>
    public const string AxisLine = "rgba(128,128,128,0.7)";

    /// <summary>Nothing painted.</summary>
    public const string Clear = "rgba(0,0,0,0)";

    /// <summary>The same colour, let through: <paramref name="alpha"/> from 0 to 1.</summary>
    public static string Fade(string colour, double alpha)
    {
        var rgb = Convert.ToInt32(colour[1..], 16);
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"rgba({(rgb >> 16) & 255},{(rgb >> 8) & 255},{rgb & 255},{alpha})");
    }
}
