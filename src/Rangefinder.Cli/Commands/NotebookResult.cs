using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Running;
using Rangefinder.Cli.Pictures;

namespace Rangefinder.Cli.Commands;

/// <summary>A notebook and what its run gave.</summary>
internal sealed record NotebookResult(
    string File, Notebook Committed, NotebookRun Run, NotebookDifference? Difference, TimeSpan Took)
{
    /// <summary>The file's name without its ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>The figures of the executed notebook in reading order, each with its place.</summary>
    public IEnumerable<ChartOutput> Charts() => ChartOutput.In(Run.Executed);

    /// <summary>A file per chart, named after notebook and place.</summary>
    public IEnumerable<(string Name, string Json)> ChartFiles() =>
        Charts().Select((chart, i) => (FormattableString.Invariant($"{Name}-{i + 1:00}.json"), chart.Figure.ToJsonString() + "\n"));

    /// <summary>The claims that the charts compare and their relations, each claim once.</summary>
    public IReadOnlyDictionary<string, string> Claims()
    {
        var claims = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var chart in Charts())
        {
            foreach (var (claim, relation) in chart.Figure["layout"]?["meta"]?["claims"] as JsonObject ?? [])
            {
                claims[claim] = relation?.GetValue<string>() ?? "";
            }
        }

        return claims;
    }
}
