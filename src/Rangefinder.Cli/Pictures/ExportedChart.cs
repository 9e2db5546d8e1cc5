using System.Text;
using CellSharp.Jupyter.Documents;
using Rangefinder.Display;

namespace Rangefinder.Cli.Pictures;

/// <summary>A chart of a notebook as a file of its own.</summary>
/// <param name="Name">The file's name without ending: the notebook's, and the chart's number in it.</param>
/// <param name="Notebook">The notebook's file name.</param>
/// <param name="Output">The chart.</param>
internal sealed record ExportedChart(string Name, string Notebook, ChartOutput Output)
{
    private const string SourcesMark = "Sources: ";

    /// <summary>The question over the chart, or where it stands.</summary>
    public string Title => Output.Title.Length > 0
        ? Output.Title : FormattableString.Invariant($"Chart of cell {Output.Cell} in {Notebook}");

    /// <summary>The charts of a notebook in reading order.</summary>
    public static IEnumerable<ExportedChart> In(string file, Notebook notebook) =>
        ChartOutput.In(notebook).Select((output, i) => new ExportedChart(
            FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(file)}-{i + 1:00}"),
            Path.GetFileName(file), output));

    /// <summary>What is printed beside the chart: caption, alternative text, how to cite it, and the works
    /// whose numbers it draws.</summary>
    /// <param name="sources">All sources of the study.</param>
    public string Caption(IEnumerable<Source> sources)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Title).Append("\n\n");
        if (Output.Alt.Length > 0)
        {
            text.Append("Alternative text: ").Append(Output.Alt).Append("\n\n");
        }

        text.Append(FormattableString.Invariant(
            $"Cite as: Rangefinder, chart “{Title}”, notebook {Notebook}, cell {Output.Cell}, "));
        text.Append("drawn with plotly.js ").Append(PlotlyScript.Version).Append(".\n");
        if (Output.Sources.Length > 0)
        {
            text.Append('\n').Append(Output.Sources).Append('\n');
            foreach (var work in Works(sources))
            {
                text.Append("\n- ").Append(work.FullCitation);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<Source> Works(IEnumerable<Source> sources)
    {
        var line = Output.Sources;
        var start = line.StartsWith(SourcesMark, StringComparison.Ordinal) ? SourcesMark.Length : 0;
        var cited = line[start..].Split("; ").Select(work => work.TrimEnd('.')).ToHashSet(StringComparer.Ordinal);

        // The last of them, and every "n.d.", ends in a full stop.
        return sources.Where(source => cited.Contains(source.ShortCitation.TrimEnd('.')))
            .OrderBy(source => source.FullCitation, StringComparer.Ordinal);
    }
}
