using System.Text.RegularExpressions;
using CellSharp.Jupyter.Documents;
using Rangefinder.Testing;

namespace Rangefinder.Notebooks.Tests;

/// <summary>What every committed notebook keeps to.</summary>
public partial class NotebookProseTests
{
    public static TheoryData<string> Notebooks => new(
        Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Select(f => Path.GetFileName(f)!).Order());

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Prose_EveryNumberInDigits_IsPrintedByACell(string name)
    {
        var notebook = Read(name);
        var printed = string.Concat(notebook.Cells.SelectMany(c => c.Outputs).Select(TextOf));
        foreach (var cell in notebook.Cells.Where(c => c.Kind == CellKind.Markdown))
        {
            var prose = Code().Replace(cell.Source, "");
            foreach (Match number in Number().Matches(prose))
            {
                Assert.True(
                    printed.Contains(number.Value, StringComparison.Ordinal),
                    $"{name}, cell {cell.Id}: no cell prints {number.Value}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Cells_AreShortAndExecuted(string name)
    {
        foreach (var cell in Read(name).Cells.Where(c => c.Kind == CellKind.Code))
        {
            Assert.True(cell.ExecutionCount is not null, $"{name}: {cell.Id} was never executed");
            Assert.True(cell.Source.Split('\n').Length <= 15, $"{name}: {cell.Id} is longer than 15 lines");
            Assert.DoesNotContain(cell.Outputs, o => o is ErrorOutput);
        }
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Outputs_OfCharts_HoldNoHtmlAndNoPathOfAMachine(string name)
    {
        var text = File.ReadAllText(Repository.PathOf("notebooks", name));

        Assert.DoesNotContain(Repository.Root, text, StringComparison.Ordinal);
        foreach (var data in Read(name).Cells.SelectMany(c => c.Outputs).OfType<ExecuteResultOutput>().Select(o => o.Data))
        {
            if (data.TryGet(MimeBundle.Plotly, out _))
            {
                Assert.Null(data.GetText(MimeBundle.Html));
                Assert.NotNull(data.Text);
            }
        }
    }

    private static Notebook Read(string name) => NotebookReader.ReadFile(Repository.PathOf("notebooks", name));

    private static string TextOf(NotebookOutput output) => output switch
    {
        StreamOutput s => s.Text,
        DisplayOutput d => d.Data.Text ?? "",
        ExecuteResultOutput r => r.Data.Text ?? "",
        _ => "",
    } + "\n";

    [GeneratedRegex("`[^`]*`|\\]\\([^)]*\\)")]
    private static partial Regex Code();

    // Names of notebooks and of periods such as 1937–38 are compared by each of their numbers.
    [GeneratedRegex("\\d+([.,]\\d+)*")]
    private static partial Regex Number();
}
