using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rangefinder.Testing.Browser;

/// <summary>What plotly.js made of one figure.</summary>
/// <param name="Problems">What <c>Plotly.validate</c> says; empty for a valid figure.</param>
/// <param name="Marks">Paths, points and texts drawn inside the picture.</param>
/// <param name="Clipped">Texts that stick out of the picture, with how many pixels.</param>
public sealed record DrawnFigure(IReadOnlyList<string> Problems, int Marks, IReadOnlyList<string> Clipped);

/// <summary>What a page of figures gave.</summary>
/// <param name="Version">Version of plotly.js.</param>
/// <param name="Figures">One for each figure, in the order given.</param>
/// <param name="ConsoleErrors">Everything the page wrote as an error or warning, and uncaught
/// exceptions.</param>
public sealed record DrawnPage(
    string Version, IReadOnlyList<DrawnFigure> Figures, IReadOnlyList<string> ConsoleErrors);

/// <summary>Draws Plotly figures in the browser with the local copy of plotly.js and reports what came of
/// it.</summary>
public static class PlotlyPage
{
    private const string Script = """
        const errors = [];
        for (const level of ['error', 'warn'])
            console[level] = (...words) => errors.push(level + ': ' + words.join(' '));
        window.addEventListener('error', e => errors.push('uncaught: ' + e.message));
        window.addEventListener('unhandledrejection', e => errors.push('rejected: ' + e.reason));
        async function draw() {
            const results = [];
            for (const [i, f] of figures.entries()) {
                const box = document.getElementById('figure' + i);
                const problems = (Plotly.validate(f.data, f.layout) || []).map(p => p.msg);
                await Plotly.newPlot(box, f.data, f.layout, f.config);
                const marks = box.querySelectorAll('svg.main-svg path, svg.main-svg text').length;
                const frame = box.getBoundingClientRect();
                const clipped = [];
                for (const text of box.querySelectorAll('svg.main-svg text')) {
                    const r = text.getBoundingClientRect();
                    const out = Math.max(frame.left - r.left, r.right - frame.right, frame.top - r.top,
                        r.bottom - frame.bottom);
                    if (r.width > 0 && out > 1)
                        clipped.push(text.textContent + ' by ' + Math.round(out) + ' px');
                }
                results.push({ Problems: problems, Marks: marks, Clipped: clipped });
            }
            document.getElementById('result').textContent =
                JSON.stringify({ Version: Plotly.version, Figures: results, ConsoleErrors: errors });
        }
        draw();
        """;

    /// <summary>Validates and draws figures.</summary>
    /// <param name="figures">Figure JSON, each with data, layout and config.</param>
    /// <param name="width">Width of the page in CSS pixels.</param>
    /// <exception cref="InvalidOperationException">There is no browser or no plotly.js, or the page gave no
    /// result.</exception>
    public static DrawnPage Draw(IReadOnlyList<string> figures, int width = 1000)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var folder = Directory.CreateTempSubdirectory("rangefinder-page-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            File.WriteAllText(page, Html(figures, "#ffffff"));
            var result = HeadlessPage.TextOf(HeadlessPage.DumpDom(page, width), "result");
            return JsonSerializer.Deserialize<DrawnPage>(result)
                ?? throw new InvalidOperationException($"The page gave no result: {result}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The page that <see cref="Draw"/> opens.</summary>
    /// <param name="figures">Figure JSON, each with data, layout and config.</param>
    /// <param name="background">A CSS colour.</param>
    /// <exception cref="InvalidOperationException">There is no local copy of plotly.js.</exception>
    public static string Html(IReadOnlyList<string> figures, string background)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (!File.Exists(BrowserLocator.Plotly))
        {
            throw new InvalidOperationException("no plotly.js found; run .ci/fetch-plotly");
        }
        var html = new StringBuilder("<!doctype html><meta charset=\"utf-8\">");
        html.Append(CultureInfo.InvariantCulture, $"<body style=\"margin:0;background:{background}\">");
        for (var i = 0; i < figures.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div id=\"figure{i}\"></div>");
        }
        html.Append(
            CultureInfo.InvariantCulture,
            $"<script src=\"{new Uri(BrowserLocator.Plotly).AbsoluteUri}\"></script>\n");
        html.Append("<pre id=\"result\" hidden></pre>\n<script>\nconst figures = [\n");
        html.AppendJoin(",\n", figures).Append("\n];\n").Append(Script).Append("\n</script></body>");
        return html.ToString();
    }
}
