using System.Security;
using System.Text;
using Rangefinder.Cli.Rendering;

namespace Rangefinder.Cli.Pictures;

/// <summary>Writes charts as files for publication, each with its caption beside it.</summary>
/// <param name="drawing">Opens the browser.</param>
/// <param name="format"><c>svg</c>, <c>pdf</c> or <c>png</c>.</param>
/// <param name="settings">Size and theme.</param>
/// <param name="sources">The sources that captions cite.</param>
internal sealed class PictureExport(
    PictureDrawing drawing, string format, PictureSettings settings, IReadOnlyList<Source> sources)
{
    /// <summary>Draws all charts, and only then writes them.</summary>
    /// <exception cref="BrowserException">The browser fails; nothing was written.</exception>
    public async Task WriteAsync(IReadOnlyList<ExportedChart> charts, string folder, CancellationToken cancel)
    {
        var files = new List<(string Name, byte[] Content)>();
        if (charts.Count > 0)
        {
            await using var board = await drawing.OpenAsync(cancel);
            foreach (var chart in charts)
            {
                files.Add(($"{chart.Name}.{format}", await DrawAsync(board, chart, cancel)));
                files.Add(($"{chart.Name}.md", Encoding.UTF8.GetBytes(chart.Caption(sources))));
            }
        }

        foreach (var (name, content) in files)
        {
            OutputFile.Write(Path.Combine(folder, name), content);
        }
    }

    /// <summary>An SVG that says to those who do not see it what it shows.</summary>
    public static string WithWords(string svg, ExportedChart chart)
    {
        var head = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        return svg[..(head - 1)] + " role=\"img\">"
            + $"<title>{SecurityElement.Escape(chart.Title)}</title>"
            + $"<desc>{SecurityElement.Escape(chart.Output.Alt)}</desc>"
            + svg[head..];
    }

    private async Task<byte[]> DrawAsync(FigureBoard board, ExportedChart chart, CancellationToken cancel)
    {
        var figure = chart.Output.Figure;
        return format switch
        {
            "svg" => Encoding.UTF8.GetBytes(WithWords(await board.SvgAsync(figure, settings, cancel), chart)),
            "pdf" => await board.PdfAsync(figure, chart.Title, settings, cancel),
            _ => await board.PngAsync(figure, settings, cancel),
        };
    }
}
