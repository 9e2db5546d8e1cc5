using CellSharp.Jupyter.Documents;
using Rangefinder.Cli.Commands;
using Rangefinder.Cli.Rendering.Report.Parts;

namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>An executed notebook as a page: prose, code that can be unfolded, outputs.</summary>
internal static class NotebookPage
{
    /// <summary>The notebook's first heading, or its file name.</summary>
    public static string TitleOf(NotebookResult result)
    {
        var first = result.Run.Executed.Cells
            .Where(c => c.Kind == CellKind.Markdown)
            .SelectMany(c => c.Source.Split('\n'))
            .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal));
        return first is null ? result.Name : first[2..].Trim();
    }

    /// <summary>The first paragraph of the notebook's prose as plain text, or nothing.</summary>
    public static string SummaryOf(NotebookResult result) => result.Run.Executed.Cells
        .Where(c => c.Kind == CellKind.Markdown)
        .SelectMany(c => c.Source.Split("\n\n"))
        .Where(paragraph => paragraph.Length > 0 && paragraph[0] != '#')
        .Select(Prose.ToPlainText)
        .FirstOrDefault("");

    public static Page Make(NotebookResult result)
    {
        var body = new Html(Links.To(result));
        var title = TitleOf(result);
        var cells = result.Run.Executed.Cells;
        for (var i = 0; i < cells.Length; i++)
        {
            body.Markup(FormattableString.Invariant($"<section class=\"cell\" id=\"cell-{i + 1}\">\n"));
            WriteCell(body, cells[i], i + 1, title);
            body.Markup("</section>\n");
        }

        return new Page(title, body)
        {
            HasChart = result.Charts().Any(),
            HasInlineStyles = true,
            Description = SummaryOf(result),
        };
    }

    private static void WriteCell(Html body, NotebookCell cell, int number, string title)
    {
        if (cell.Kind == CellKind.Markdown)
        {
            var prose = cell.Source.StartsWith("# " + title, StringComparison.Ordinal)
                ? cell.Source[(cell.Source + "\n").IndexOf('\n', StringComparison.Ordinal)..]
                : cell.Source;
            body.Markup(Prose.ToHtml(prose));
            return;
        }

        if (cell.Kind == CellKind.Raw)
        {
            body.Element("pre", cell.Source);
            return;
        }

        body.Markup("<details class=\"code\"><summary>")
            .Text(FormattableString.Invariant($"Code of cell {number}"))
            .Markup("</summary><pre><code>").Text(cell.Source).Markup("</code></pre></details>\n");
        foreach (var output in cell.Outputs)
        {
            WriteOutput(body, output);
        }
    }

    private static void WriteOutput(Html body, NotebookOutput output)
    {
        switch (output)
        {
            case StreamOutput stream:
                body.Element("pre", stream.Text, stream.Name == "stderr" ? "output error" : "output");
                break;
            case ErrorOutput error:
                body.Element("pre", string.Join('\n', error.Traceback), "output error");
                break;
            case DisplayOutput display:
                WriteBundle(body, display.Data);
                break;
            case ExecuteResultOutput result:
                WriteBundle(body, result.Data);
                break;
        }

        body.Line();
    }

    private static void WriteBundle(Html body, MimeBundle data)
    {
        if (data.TryGet(MimeBundle.Plotly, out var figure))
        {
            body.Chart(figure, data.Text ?? "");
        }
        else if (data.GetText(MimeBundle.Html) is { } html)
        {
            body.OpenBox("Output", "output wide").Markup(html).Markup("</div>");
        }
        else
        {
            body.Element("pre", data.Text ?? "", "output");
        }
    }
}
