using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Rangefinder.Testing.Browser;

/// <summary>What plotly.js made of one figure.</summary>
/// <param name="Problems">What <c>Plotly.validate</c> says; empty for a valid figure.</param>
/// <param name="Marks">Paths, points and texts drawn inside the picture.</param>
/// <param name="Clipped">Texts that stick out of the picture, with how many pixels.</param>
/// <param name="Overlaps">Pairs of lines of text whose boxes overlap, of any sort: titles, tick labels,
/// annotations.</param>
public sealed record DrawnFigure(
    IReadOnlyList<string> Problems, int Marks, IReadOnlyList<string> Clipped, IReadOnlyList<string> Overlaps);

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
        // Every line of text by itself: the box of a text of several lines is wider than most of them.
        function linesOf(box) {
            const lines = [];
            for (const text of box.querySelectorAll('svg.main-svg text')) {
                const parts = text.querySelectorAll('tspan.line');
                for (const part of parts.length > 0 ? parts : [text]) {
                    const r = part.getBoundingClientRect();
                    if (r.width > 0 && part.textContent.trim() !== '')
                        lines.push({ words: part.textContent, r });
                }
            }
            return lines;
        }
        function overlapsOf(lines) {
            const found = [];
            lines.sort((a, b) => a.r.top - b.r.top);
            for (let i = 0; i < lines.length; i++)
                for (let j = i + 1; j < lines.length && lines[j].r.top < lines[i].r.bottom; j++) {
                    const a = lines[i].r, b = lines[j].r;
                    const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                    const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                    if (x > 1 && y > 1)
                        found.push(`'${lines[i].words}' and '${lines[j].words}' by `
                            + `${Math.round(x)} x ${Math.round(y)} px`);
                }
            return found;
        }
        async function draw() {
            const results = [];
            for (const [i, f] of figures.entries()) {
                const box = document.getElementById('figure' + i);
                const problems = keep || !validate ? []
                    : (Plotly.validate(f.data, f.layout) || []).map(p => p.msg);
                await Plotly.newPlot(box, f.data, f.layout, f.config);
                const marks = box.querySelectorAll('svg.main-svg path, svg.main-svg text').length;
                const frame = box.getBoundingClientRect();
                const clipped = [];
                const lines = linesOf(box);
                for (const { words, r } of lines) {
                    const out = Math.max(frame.left - r.left, r.right - frame.right, frame.top - r.top,
                        r.bottom - frame.bottom);
                    if (out > 1)
                        clipped.push(words + ' by ' + Math.round(out) + ' px');
                }
                results.push({ Problems: problems, Marks: marks, Clipped: clipped,
                    Overlaps: overlapsOf(lines) });
                if (!keep) Plotly.purge(box);
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
        return Draw([.. figures.Select(figure => (figure, width))]);
    }

    /// <summary>Validates and draws figures, each in a box of its own width.</summary>
    /// <param name="figures">Figure JSON with data, layout and config, and CSS pixels.</param>
    /// <param name="validate">False leaves out the validation, which takes longer than the drawing.</param>
    /// <exception cref="InvalidOperationException">There is no browser or no plotly.js, or the page gave no
    /// result.</exception>
    public static DrawnPage Draw(
        IReadOnlyList<(string Json, int Width)> figures, bool validate = true)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var folder = Directory.CreateTempSubdirectory("rangefinder-page-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            File.WriteAllText(
                page, Html(
                    [.. figures.Select(figure => (figure.Json, figure.Width, "#ffffff"))], keep: false,
                    validate));
            var widest = figures.Select(figure => figure.Width).Append(600).Max();
            var result = HeadlessPage.TextOf(HeadlessPage.DumpDom(page, widest), "result");
            return JsonSerializer.Deserialize<DrawnPage>(result)
                ?? throw new InvalidOperationException($"The page gave no result: {result}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A page of figures beside one another, in rows where they do not fit.</summary>
    /// <param name="figures">Figure JSON with data, layout and config, CSS pixels, and a CSS colour to stand
    /// on.</param>
    /// <param name="keep">False to clear each figure when it has been measured, so that a page may have very
    /// many.</param>
    /// <param name="validate">True to validate what is not kept.</param>
    /// <exception cref="InvalidOperationException">There is no local copy of plotly.js.</exception>
    public static string Html(
        IReadOnlyList<(string Json, int Width, string Background)> figures, bool keep = true,
        bool validate = false)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (!File.Exists(BrowserLocator.Plotly))
        {
            throw new InvalidOperationException("no plotly.js found; run .ci/fetch-plotly");
        }
        var html = new StringBuilder("<!doctype html><meta charset=\"utf-8\">");
        html.Append("<body style=\"margin:0;display:flex;flex-wrap:wrap;align-items:flex-start\">");
        for (var i = 0; i < figures.Count; i++)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<div id=\"figure{i}\" style=\"width:{figures[i].Width}px;")
                .Append(CultureInfo.InvariantCulture, $"background:{figures[i].Background}\"></div>");
        }
        html.Append(
            CultureInfo.InvariantCulture,
            $"<script src=\"{new Uri(BrowserLocator.Plotly).AbsoluteUri}\"></script>\n");
        html.Append("<pre id=\"result\" hidden></pre>\n<script>\nconst figures = [\n");
        html.AppendJoin(",\n", figures.Select(figure => figure.Json)).Append("\n];\n");
        html.Append(keep ? "const keep = true;\n" : "const keep = false;\n");
        html.Append(validate ? "const validate = true;\n" : "const validate = false;\n");
        html.Append(Script).Append("\n</script></body>");
        return html.ToString();
    }
}
