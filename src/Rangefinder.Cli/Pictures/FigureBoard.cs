using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rangefinder.Cli.Rendering;
using Rangefinder.Display;

namespace Rangefinder.Cli.Pictures;

/// <summary>A blank page in a headless browser on which plotly.js draws one figure after another.</summary>
/// <remarks>A figure comes from a notebook and is not trusted: it reaches the page as data, never as markup,
/// and the page's policy lets nothing be loaded but the pictures that the page itself makes.</remarks>
internal sealed class FigureBoard : IAsyncDisposable
{
    // plotly.js names parts of an SVG at random. With the same dice the same figure gives the same bytes.
    private const string Script = """
        window.rangefinderDraw = function (json, format, width, height, scale) {
          let dice = 1;
          Math.random = () => (dice = dice * 16807 % 2147483647) / 2147483647;
          return Plotly.toImage(JSON.parse(json), { format, width, height, scale, imageDataOnly: true });
        };
        window.rangefinderShow = async function (svg, title, width, height) {
          const image = new Image(width, height);
          image.style.display = 'block';
          image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
          document.title = title;
          document.body.replaceChildren(image);
          await image.decode();
        };
        """;

    private readonly Browser _browser;
    private readonly DevTools _tools;

    private FigureBoard(Browser browser, DevTools tools) => (_browser, _tools) = (browser, tools);

    /// <summary>Starts the browser and loads plotly.js, from the local file or from its pinned
    /// address.</summary>
    /// <exception cref="BrowserException">The browser fails, or plotly.js cannot be had.</exception>
    public static async Task<FigureBoard> OpenAsync(
        string program, PlotlyFile plotly, TimeSpan patience, CancellationToken cancel)
    {
        var (browser, tools) = await Browser.StartAsync(
            program, offline: plotly.LocalFile is not null, patience, cancel);
        var board = new FigureBoard(browser, tools);
        try
        {
            await board.LoadAsync(plotly, cancel);
            return board;
        }
        catch (BrowserException e)
        {
            await board.DisposeAsync();
            throw browser.Failed(e.Message);
        }
        catch
        {
            await board.DisposeAsync();
            throw;
        }
    }

    /// <summary>The height in CSS pixels at which a figure is drawn.</summary>
    public static int HeightOf(JsonObject figure) =>
        figure["layout"] is JsonObject layout && layout["height"] is JsonValue value
        && value.GetValueKind() == JsonValueKind.Number
        && double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)
            is >= 10 and <= 20000 and var height
            ? (int)Math.Round(height, MidpointRounding.AwayFromZero)
            : 450;

    /// <summary>Draws a figure as a PNG.</summary>
    public async Task<byte[]> PngAsync(
        JsonObject figure, PictureSettings settings, CancellationToken cancel) =>
        Convert.FromBase64String(await DrawAsync(figure, settings, "png", cancel));

    /// <summary>Draws a figure as SVG.</summary>
    public Task<string> SvgAsync(JsonObject figure, PictureSettings settings, CancellationToken cancel) =>
        DrawAsync(figure, settings with { Scale = 1 }, "svg", cancel);

    /// <summary>Prints a figure on a page of its own size, as lines and letters, not pixels.</summary>
    public async Task<byte[]> PdfAsync(
        JsonObject figure, string title, PictureSettings settings, CancellationToken cancel)
    {
        const double PixelsPerInch = 96;
        var svg = await SvgAsync(figure, settings, cancel);
        var height = HeightOf(figure);
        await CallAsync("rangefinderShow", cancel, svg, title, settings.Width, height);
        var print = new JsonObject
        {
            ["paperWidth"] = settings.Width / PixelsPerInch,
            ["paperHeight"] = height / PixelsPerInch,
            ["marginTop"] = 0,
            ["marginRight"] = 0,
            ["marginBottom"] = 0,
            ["marginLeft"] = 0,
            ["printBackground"] = true,
            ["pageRanges"] = "1",
        };
        try
        {
            var printed = await _tools.SendAsync("Page.printToPDF", print, cancel);
            return Convert.FromBase64String(printed["data"]!.GetValue<string>());
        }
        catch (BrowserException e)
        {
            throw _browser.Failed(e.Message);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _tools.Dispose();
        await _browser.DisposeAsync();
    }

    private async Task LoadAsync(PlotlyFile plotly, CancellationToken cancel)
    {
        var address = plotly.LocalFile is null ? PlotlyScript.Url : null;
        var page = $$"""
            <!doctype html><meta charset="utf-8"><title>Figures</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data: blob:;
             style-src 'unsafe-inline'; script-src {{address ?? "'none'"}}">
            <style>body { margin: 0 }</style><body></body>
            """;
        await _tools.OpenAsync(
            "data:text/html;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(page)),
            "document.title === 'Figures' && document.readyState === 'complete'", cancel);
        await _tools.EvaluateAsync(
            address is null ? await File.ReadAllTextAsync(plotly.LocalFile!, cancel) : FromAddress(address),
            cancel);
        var version = await _tools.EvaluateAsync("window.Plotly ? Plotly.version : ''", cancel);
        if (version?.GetValue<string>() != PlotlyScript.Version)
        {
            throw new BrowserException(
                $"found plotly.js '{version}' in {plotly.LocalFile ?? address}; pictures are drawn with "
                + $"{PlotlyScript.Version}, so that they are the same everywhere");
        }

        await _tools.EvaluateAsync(Script, cancel);
    }

    private static string FromAddress(string address) => $$"""
        new Promise((done, failed) => {
          const script = document.createElement('script');
          script.integrity = '{{PlotlyScript.Integrity}}';
          script.crossOrigin = 'anonymous';
          script.onload = () => done(true);
          script.onerror = () => failed(new Error(
            '{{address}} could not be loaded; a local copy does as well (--plotly FILE)'));
          script.src = '{{address}}';
          document.head.append(script);
        })
        """;

    private async Task<string> DrawAsync(
        JsonObject figure, PictureSettings settings, string format, CancellationToken cancel)
    {
        var painted = FigureTheme.Paint(figure, settings.Theme);
        var drawn = await CallAsync(
            "rangefinderDraw", cancel,
            painted.ToJsonString(), format, settings.Width, HeightOf(figure), settings.Scale);
        return drawn?.GetValue<string>() ?? throw _browser.Failed("drew nothing");
    }

    // What is passed is JSON, which is a literal in JavaScript as well.
    private async Task<JsonNode?> CallAsync(string function, CancellationToken cancel, params object[] values)
    {
        var literals = values.Select(value => JsonSerializer.Serialize(value));
        try
        {
            return await _tools.EvaluateAsync($"{function}({string.Join(", ", literals)})", cancel);
        }
        catch (BrowserException e)
        {
            throw _browser.Failed(e.Message);
        }
    }
}
