using System.Text.Json.Nodes;
using Rangefinder.Cli.Pictures.Png;

namespace Rangefinder.Cli.Pictures;

/// <summary>Draws PNGs that do not make a notebook heavy.</summary>
internal static class SmallPng
{
    /// <summary>The most bytes of one picture.</summary>
    public const int MostBytes = 120 * 1024;

    // What comes after the scale asked for, until the picture is small enough.
    private static readonly double[] Scales = [1.5, 1, 0.75, 0.5];

    // Charts have a few colours, and the steps between them at the edges of letters: fewer steps are seen
    // less than fewer pixels.
    private static readonly int[] Colours = [256, 64, 32, 16];

    /// <summary>Draws a figure: with a table of colours where that is smaller, with fewer colours and at last
    /// at a lower scale where it must be.</summary>
    /// <returns>The file and the scale that it has.</returns>
    /// <exception cref="BrowserException">The browser fails, or no scale gives a file small
    /// enough.</exception>
    public static async Task<(byte[] File, double Scale)> DrawAsync(
        FigureBoard board, JsonObject figure, PictureSettings settings, CancellationToken cancel)
    {
        foreach (var scale in Scales.Where(s => s < settings.Scale).Prepend(settings.Scale))
        {
            var drawn = await board.PngAsync(figure, settings with { Scale = scale }, cancel);
            var pixels = PngPixels.Read(drawn);
            foreach (var most in Colours)
            {
                var indexed = IndexedPng.Write(pixels, most);
                var file = indexed.Length < drawn.Length ? indexed : drawn;
                if (file.Length <= MostBytes)
                {
                    return (file, scale);
                }
            }
        }

        var title = (figure["layout"] as JsonObject)?["meta"] is JsonObject meta ? meta["title"]?.ToString() : null;
        throw new BrowserException(
            $"A picture of {MostBytes / 1024} KB cannot hold the chart “{title}”. Split it into several.");
    }
}
