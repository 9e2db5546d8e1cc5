using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Display;

/// <summary>Puts plotly.js into the page of a client that has no renderer of its own for Plotly figures.</summary>
internal static class PlotlyPage
{
    /// <summary>An output that makes <c>window.Plotly</c> there. The page's module loader, which would swallow the
    /// script, is set aside meanwhile.</summary>
    /// <param name="script">The text of plotly.js.</param>
    public static MimeBundle Load(string script) => new([
        new(MimeBundle.PlainText, JsonValue.Create("Charts are shown as HTML from here on.")),
        new(MimeBundle.Html, JsonValue.Create(
            "<script>(function () { if (window.Plotly) return; var define = undefined, module = undefined, exports = undefined;\n"
            + script.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
            + "\n; window.Plotly = window.Plotly || this.Plotly; }).call(window);</script>")),
    ]);
}
