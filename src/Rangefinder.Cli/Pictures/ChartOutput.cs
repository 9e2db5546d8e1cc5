using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace Rangefinder.Cli.Pictures;

/// <summary>An output of a notebook that holds a Plotly figure.</summary>
/// <param name="Cell">The cell's number, from 1.</param>
/// <param name="CellId">The cell's id.</param>
/// <param name="Data">The output in all its MIME types.</param>
/// <param name="Metadata">The output's metadata; not to be changed.</param>
/// <param name="Figure">The figure; not to be changed.</param>
internal sealed record ChartOutput(
    int Cell, string CellId, MimeBundle Data, JsonObject Metadata, JsonObject Figure)
{
    /// <summary>The question over the chart, where the figure notes it.</summary>
    public string Title => Note("title");

    /// <summary>The alternative text, where the figure notes it.</summary>
    public string Alt => Note("alt");

    /// <summary>Whose numbers are drawn, where the figure notes it.</summary>
    public string Sources => Note("sources");

    /// <summary>The figures of a notebook in reading order.</summary>
    public static IEnumerable<ChartOutput> In(Notebook notebook) =>
        notebook.Cells.SelectMany((cell, i) => cell.Outputs.Select(output => Of(output, i + 1, cell.Id)))
            .OfType<ChartOutput>();

    /// <summary>The same notebook with each figure's output put into another form.</summary>
    public static Notebook Change(Notebook notebook, Func<ChartOutput, ChartOutput> change)
    {
        return notebook.WithCells([.. notebook.Cells.Select((cell, i) => cell.Outputs.IsEmpty
            ? cell
            : cell.WithOutputs(
                cell.ExecutionCount, [.. cell.Outputs.Select(output => Changed(output, i + 1, cell.Id))]))]);

        NotebookOutput Changed(NotebookOutput output, int cell, string id)
        {
            if (Of(output, cell, id) is not { } chart)
            {
                return output;
            }

            var changed = change(chart);
            return output switch
            {
                DisplayOutput shown => shown with { Data = changed.Data, Metadata = changed.Metadata },
                ExecuteResultOutput result =>
                    result with { Data = changed.Data, Metadata = changed.Metadata },
                _ => output,
            };
        }
    }

    private static ChartOutput? Of(NotebookOutput output, int cell, string id)
    {
        var (data, metadata) = output switch
        {
            DisplayOutput shown => (shown.Data, shown.Metadata),
            ExecuteResultOutput result => (result.Data, result.Metadata),
            _ => (null, null),
        };
        return data is not null && data.TryGet(MimeBundle.Plotly, out var figure)
            && figure is JsonObject drawn
            ? new(cell, id, data, metadata!, drawn)
            : null;
    }

    private string Note(string key) =>
        Figure["layout"] is JsonObject layout && layout["meta"] is JsonObject meta
        && meta[key] is JsonValue value && value.TryGetValue<string>(out var text)
            ? text
            : "";
}
