using System.Security.Cryptography;
using System.Text;

namespace Rangefinder.Display;

/// <summary>A chart as a piece of HTML that draws itself. Where plotly.js cannot be loaded, the table of its
/// numbers stays, never an empty box.</summary>
internal static class ChartHtml
{
    // A page may have a module loader that swallows plotly.js; it is set aside while the script loads. No
    // ids: the same chart may stand twice on a page, so every box with its mark is drawn.
    private const string Script = """
        (function () {
          var figure = FIGURE;
          function draw() {
            document.querySelectorAll('[data-rangefinder-chart="MARK"]').forEach(function (box) {
              if (box.getAttribute('data-drawn')) return;
              box.setAttribute('data-drawn', 'yes');
              var colour = getComputedStyle(box).color;
              figure.layout.font.color = colour;
              var place = box.querySelector('[data-place]');
              window.Plotly.newPlot(place, figure.data, figure.layout, figure.config)
                .then(function () { box.querySelector('details').removeAttribute('open'); });
            });
          }
          if (window.Plotly) { draw(); return; }
          window.rangefinderWaiting = window.rangefinderWaiting || [];
          window.rangefinderWaiting.push(draw);
          if (window.rangefinderWaiting.length > 1) return;
          var loader = window.define;
          var script = document.createElement('script');
          script.src = 'URL';
          script.integrity = 'HASH';
          script.crossOrigin = 'anonymous';
          function done() { window.define = loader; }
          script.onload = function () {
            done();
            window.rangefinderWaiting.splice(0).forEach(function (next) { next(); });
          };
          script.onerror = function () { done(); window.rangefinderWaiting = []; };
          window.define = undefined;
          document.head.appendChild(script);
        })();
        """;

    public static string Write(Chart chart)
    {
        var json = chart.ToJson();
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..16];
        var script = Script
            .Replace("MARK", mark, StringComparison.Ordinal)
            .Replace("URL", PlotlyScript.Url, StringComparison.Ordinal)
            .Replace("HASH", PlotlyScript.Integrity, StringComparison.Ordinal)
            .Replace("FIGURE", json, StringComparison.Ordinal);
        var html = new StringBuilder();
        html.Append("<figure data-rangefinder-chart=\"").Append(mark).Append("\" style=\"margin:0\">\n");
        html.Append("<div data-place role=\"img\" aria-label=\"")
            .Append(TableHtml.Encode(chart.Title)).Append("\"></div>\n");
        html.Append("<details open><summary>").Append(TableHtml.Encode(chart.Title)).Append("</summary>\n<p>")
            .Append(TableHtml.Encode(chart.Alt)).Append("</p>\n").Append(chart.Data.ToHtml());
        if (chart.SourceLine.Length > 0)
        {
            html.Append("\n<p>").Append(TableHtml.Encode(chart.SourceLine)).Append("</p>");
        }
        return html.Append("\n</details>\n<script>\n").Append(script).Append("\n</script>\n</figure>")
            .ToString();
    }
}
