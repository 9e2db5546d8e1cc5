using System.Globalization;
using Rangefinder.Display;

namespace Rangefinder.Cli.Pictures;

/// <summary>What a picture of a figure depends on besides the figure.</summary>
/// <param name="Width">Width in CSS pixels; the height is the figure's own.</param>
/// <param name="Scale">Pixels of the picture for each CSS pixel.</param>
/// <param name="Theme">The page that it is painted for.</param>
internal sealed record PictureSettings(
    int Width = PictureSettings.UsualWidth, double Scale = 2, ChartTheme Theme = ChartTheme.Light)
{
    /// <summary>What the columns of notebook viewers show without shrinking it much.</summary>
    public const int UsualWidth = 900;

    /// <summary>What stands in notebooks.</summary>
    public static PictureSettings Notebook { get; } = new();

    /// <summary>The settings and the renderer in words, for the digest: what changes these changes the
    /// picture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"plotly.js {PlotlyScript.Version}, {Width} px, scale {Scale:0.##}, "
        + $"{Theme.ToString().ToLowerInvariant()}");
}
