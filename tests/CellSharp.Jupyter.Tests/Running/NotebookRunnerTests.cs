using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Running;

namespace CellSharp.Jupyter.Tests.Running;

public class NotebookRunnerTests
{
    private static Notebook Of(params string[] sources) =>
        new([.. sources.Select((s, i) => new NotebookCell(CellKind.Code, $"c{i}", s))], []);

    private static NotebookRun Run(Notebook notebook, bool keepGoing = false, params KeyValuePair<string, string>[] parameters) =>
        NotebookRunner.Run(notebook, new RunOptions
        {
            Cells = new CellOptions(),
            ContinueOnError = keepGoing,
            Parameters = parameters,
        });

    private static string TextOf(NotebookRun run, int cell) => string.Concat(run.Executed.Cells[cell].Outputs.Select(o => o switch
    {
        StreamOutput s => s.Text,
        DisplayOutput d => d.Data.Text,
        ExecuteResultOutput r => r.Data.Text,
        ErrorOutput e => e.Name,
        _ => "?",
    }));

    [Fact]
    public void Run_StateLivesAcrossCells_AndTheLastExpressionIsShown()
    {
        var run = Run(Of("var x = 20;", "x + 22"));

        Assert.True(run.Succeeded);
        Assert.Equal("", TextOf(run, 0));
        Assert.Equal("42", TextOf(run, 1));
        Assert.Equal(2, run.Executed.Cells[1].ExecutionCount);
    }

    [Fact]
    public void Run_PrintedAndDisplayed_KeepTheirOrder()
    {
        var run = Run(Of("Console.Write(\"a\"); Console.WriteLine(\"b\"); display(1); Console.Write(\"c\"); 2"));

        Assert.Collection(
            run.Executed.Cells[0].Outputs,
            o => Assert.Equal(new StreamOutput("stdout", "ab\n"), o),
            o => Assert.IsType<DisplayOutput>(o),
            o => Assert.Equal(new StreamOutput("stdout", "c"), o),
            o => Assert.IsType<ExecuteResultOutput>(o));
    }

    [Fact]
    public void Run_AfterAFailedCell_LeavesTheRestAlone()
    {
        var run = Run(Of("nope", "1"));

        Assert.Equal([CellStatus.Failed, CellStatus.Skipped], run.Cells.Select(c => c.Status));
        Assert.Equal("CS0103", TextOf(run, 0));
        Assert.Null(run.Executed.Cells[1].ExecutionCount);
    }

    [Fact]
    public void Run_ContinueOnError_RunsTheRest()
    {
        var run = Run(Of("nope", "1"), keepGoing: true);

        Assert.Equal([CellStatus.Failed, CellStatus.Ran], run.Cells.Select(c => c.Status));
        Assert.False(run.Succeeded);
    }

    [Fact]
    public void Run_CellThatThrows_GivesTheExceptionAndItsLine()
    {
        var run = Run(Of("var a = 1;\nthrow new InvalidOperationException(\"no\");"));

        var error = Assert.IsType<ErrorOutput>(Assert.Single(run.Executed.Cells[0].Outputs));
        Assert.Equal("InvalidOperationException", error.Name);
        Assert.Equal("no", error.Value);
        Assert.Contains(error.Traceback, line => line.Contains("line 2", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_TagRaisesException_MakesAnErrorExpected()
    {
        var cell = new NotebookCell(
            CellKind.Code, "a", "nope", new JsonObject { ["tags"] = new JsonArray(JsonValue.Create("raises-exception")) });

        Assert.True(Run(new Notebook([cell], [])).Succeeded);
    }

    [Fact]
    public void Run_WithParameters_InjectsThemBehindTheTaggedCell()
    {
        var tagged = new NotebookCell(
            CellKind.Code, "a", "var n = 1; var s = \"x\";", new JsonObject { ["tags"] = new JsonArray(JsonValue.Create("parameters")) });
        var use = new NotebookCell(CellKind.Code, "b", "s + n");

        var run = Run(new Notebook([tagged, use], []), false, new("n", "7"), new("s", "a \"b\""));

        Assert.Equal("a \"b\"7", TextOf(run, 2));
    }

    [Fact]
    public void FirstDifference_ChangedOutput_NamesCellAndLine()
    {
        var committed = Run(Of("var x = 1;", "Console.WriteLine(\"same\"); Console.WriteLine(x)")).Executed;
        var now = Run(Of("var x = 1;", "Console.WriteLine(\"same\"); Console.WriteLine(x)")).Executed;
        Assert.Null(NotebookComparer.FirstDifference(committed, now));

        var cell = now.Cells[1].WithOutputs(2, [new StreamOutput("stdout", "same\n2\n")]);
        var difference = NotebookComparer.FirstDifference(committed, now.WithCells([now.Cells[0], cell]));

        Assert.NotNull(difference);
        Assert.Equal((2, "c1", "1", "2"), (difference.CellNumber, difference.CellId, difference.Committed, difference.Executed));
        Assert.Equal("output 1, stdout, line 2", difference.Where);
    }

    [Theory]
    [InlineData("CellSharp.Jupyter.Documents.NotebookWriter.WriteFile(null, \"x\")")]
    [InlineData("new CellSharp.CellSession()")]
    [InlineData("CellSharp.Jupyter.Running.NotebookRunner.Run(null, null)")]
    public void Run_HostsOwnTypes_AreClosedToUntrustedCells(string code)
    {
        var error = Assert.IsType<ErrorOutput>(Assert.Single(Run(Of(code)).Executed.Cells[0].Outputs));

        Assert.Contains(error.Name, new[] { "CELL2001", "CS0246", "CS0103", "CS0234" });
    }

    [Fact]
    public void Run_HtmlFunction_ShowsTheFragmentAsItStands()
    {
        var output = Assert.IsType<ExecuteResultOutput>(Assert.Single(Run(Of("HTML(\"<b>x</b>\")")).Executed.Cells[0].Outputs));

        Assert.Equal("<b>x</b>", output.Data.GetText(MimeBundle.Html));
    }
}
