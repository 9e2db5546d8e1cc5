using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Running;

namespace Rangefinder.Cli.Commands;

/// <summary>A notebook and what its run gave.</summary>
internal sealed record NotebookResult(
    string File, Notebook Committed, NotebookRun Run, NotebookDifference? Difference, TimeSpan Took)
{
    /// <summary>The file's name without its ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>The figures of the executed notebook in reading order, each with the number of its cell from 1.</summary>
    public IEnumerable<(int Cell, JsonNode Figure)> Charts()
    {
        for (var i = 0; i < Run.Executed.Cells.Length; i++)
        {
            foreach (var output in Run.Executed.Cells[i].Outputs)
            {
                if (DataOf(output) is { } data && data.TryGet(MimeBundle.Plotly, out var figure))
                {
                    yield return (i + 1, figure);
                }
            }
        }
    }

    /// <summary>A file per chart, named after notebook and place.</summary>
    public IEnumerable<(string Name, string Json)> ChartFiles() =>
        Charts().Select((chart, i) => (FormattableString.Invariant($"{Name}-{i + 1:00}.json"), chart.Figure.ToJsonString() + "\n"));

    /// <summary>The claims that the charts compare and their relations, each claim once.</summary>
    public IReadOnlyDictionary<string, string> Claims()
    {
        var claims = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, figure) in Charts())
        {
            foreach (var (claim, relation) in figure["layout"]?["meta"]?["claims"] as JsonObject ?? [])
            {
                claims[claim] = relation?.GetValue<string>() ?? "";
            }
        }

        return claims;
    }

    private static MimeBundle? DataOf(NotebookOutput output) => output switch
    {
        DisplayOutput d => d.Data,
        ExecuteResultOutput r => r.Data,
        _ => null,
    };
}
