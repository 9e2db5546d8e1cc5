using System.Globalization;
using CellSharp.Jupyter.Display;
using CellSharp.Jupyter.Documents;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Rangefinder.Testing;

namespace RoslynYardstick;

/// <summary>Runs every committed notebook through Roslyn scripting: the cells must hold only C# that the C# compiler
/// accepts too, and give the same text.</summary>
public class NotebookYardstickTests
{
    public static TheoryData<string> Notebooks => new(
        Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Select(f => Path.GetFileName(f)!).Order());

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Cells_UnderRoslynScripting_GiveTheCommittedText(string name)
    {
        var folder = Path.Combine(Repository.Root, "notebooks");
        var notebook = NotebookReader.ReadFile(Path.Combine(folder, name));
        var before = Environment.CurrentDirectory;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Environment.CurrentDirectory = folder;
        try
        {
            ScriptState<object>? state = null;
            foreach (var cell in notebook.Cells.Where(c => c.Kind == CellKind.Code))
            {
                var (next, text) = await RunCell(state, cell.Source, folder);
                state = next;
                Assert.Equal(TextOf(cell), text);
            }
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private static async Task<(ScriptState<object> State, string Text)> RunCell(
        ScriptState<object>? state, string source, string folder)
    {
        var printed = new StringWriter();
        var console = Console.Out;
        Console.SetOut(printed);
        NotebookFunctions.SendTo(new PrintedDisplay(printed));
        try
        {
            // The library is referenced as it was built for this test, not as the first cell names it.
            var code = string.Join('\n', source.Split('\n').Where(l => !l.StartsWith("#r ", StringComparison.Ordinal)));
            var next = state is null
                ? await CSharpScript.RunAsync<object>(code, Options(folder))
                : await state.ContinueWithAsync<object>(code, Options(folder));
            if (next.ReturnValue is { } value)
            {
                printed.Write(ValueFormatter.Format(value).Text);
            }

            return (next, printed.ToString());
        }
        finally
        {
            NotebookFunctions.SendTo(null);
            Console.SetOut(console);
        }
    }

    private static ScriptOptions Options(string folder) => ScriptOptions.Default
        .WithFilePath(Path.Combine(folder, "cell.csx"))
        .WithReferences(
            typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(Console).Assembly, typeof(Rangefinder.Study).Assembly,
            typeof(NotebookFunctions).Assembly, typeof(System.Collections.Immutable.ImmutableArray).Assembly,
            typeof(System.Collections.Generic.SortedDictionary<,>).Assembly)
        .WithImports(
            "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
            "CellSharp.Jupyter.Display.NotebookFunctions");

    private static string TextOf(NotebookCell cell) => string.Concat(cell.Outputs.Select(o => o switch
    {
        StreamOutput s => s.Text,
        DisplayOutput d => d.Data.Text,
        ExecuteResultOutput r => r.Data.Text,
        ErrorOutput e => e.Name + ": " + e.Value,
        _ => "",
    }));

    private sealed class PrintedDisplay(TextWriter printed) : INotebookDisplay
    {
        public MimeBundle Format(object? value) => ValueFormatter.Format(value);

        public DisplayedValue Show(MimeBundle data)
        {
            printed.Write(data.Text);
            return new DisplayedValue("");
        }

        public void Update(string id, MimeBundle data)
        {
        }

        public void Clear(bool wait)
        {
        }

        public string? Ask(string prompt, bool hidden) => null;
    }
}
