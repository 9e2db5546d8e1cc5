using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Running;

namespace CellSharp.Jupyter.Tests.Running;

public sealed class CellExecutorTests : IDisposable
{
    private readonly CellExecutor _executor = new(new CellOptions());
    private readonly OutputCollector _outputs = new();

    public void Dispose() => _executor.Dispose();

    [Fact]
    public void Markdown_AfterItsCommand_IsShownAsMarkdown()
    {
        var output = Assert.IsType<DisplayOutput>(Assert.Single(Run("#!markdown\n# Title\n\ntext")));

        Assert.Equal("# Title\n\ntext", output.Data.GetText("text/markdown"));
    }

    [Fact]
    public void Languages_InOneCell_RunInOrder()
    {
        var outputs = Run("var x = 2;\n#!html\n<b>bold</b>\n#!csharp\nx + 1");

        Assert.Equal("<b>bold</b>", Assert.IsType<DisplayOutput>(outputs[0]).Data.GetText("text/html"));
        Assert.Equal("3", Assert.IsType<ExecuteResultOutput>(outputs[1]).Data.Text);
    }

    [Fact]
    public void Error_BehindACommand_NamesTheLineOfTheCell()
    {
        var error = Assert.IsType<ErrorOutput>(Run("#!time\nvar a = 1;\nvar b = a.Nix;")[^1]);

        Assert.Equal("CS1061", error.Name);
        Assert.StartsWith("cell 1, line 3, column 11: CS1061", error.Traceback[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Time_WithAResult_ShowsResultThenTime()
    {
        var outputs = Run("#!time\n6 * 7");

        Assert.Equal("42", Assert.IsType<ExecuteResultOutput>(outputs[0]).Data.Text);
        Assert.StartsWith("Wall time: ", Assert.IsType<DisplayOutput>(outputs[1]).Data.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whos_AfterVariables_ListsNameTypeAndValue()
    {
        Run("var answer = 42; string name = \"<Ada>\";");
        var data = Assert.IsType<DisplayOutput>(Assert.Single(Run("#!whos"))).Data;

        Assert.Equal("answer\tint\t42\nname\tstring\t<Ada>", data.Text);
        Assert.Contains("&lt;Ada&gt;", data.GetText("text/html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", "this language")]
    [InlineData("#!share --from x y", "does not exist here")]
    [InlineData("#!nonsense", "there is no such command")]
    public void Command_NotKnownHere_SaysWhatToDo(string cell, string says)
    {
        var error = Assert.IsType<ErrorOutput>(Run(cell)[0]);

        Assert.Contains(says, error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Display_UpdatedByALaterCell_ChangesTheEarlierOutput()
    {
        var first = _outputs.StartCell();
        _executor.Execute("var shown = display(\"working\");", _outputs);
        _outputs.StartCell();
        _executor.Execute("shown.Update(\"done\");", _outputs);

        Assert.Equal("done", Assert.IsType<DisplayOutput>(Assert.Single(_outputs[first])).Data.Text);
    }

    [Fact]
    public void Display_AsLastExpression_IsShownOnce() => Assert.Single(Run("display(3)"));

    [Theory]
    [InlineData("Console.Write(1); ClearOutput(); Console.Write(2);", "2")]
    [InlineData("Console.Write(1); ClearOutput(wait: true); Console.Write(2);", "2")]
    [InlineData("Console.Write(1); ClearOutput(wait: true);", "1")]
    public void ClearOutput_Called_TakesAwayWhatWasShown(string cell, string left) =>
        Assert.Equal(left, Assert.IsType<StreamOutput>(Assert.Single(Run(cell))).Text);

    [Theory]
    [InlineData("Console.ReadLine()")]
    [InlineData("GetInput(\"name\")")]
    public void Input_WithoutAClient_IsAnErrorNotAWait(string cell)
    {
        var error = Assert.IsType<ErrorOutput>(Run(cell)[^1]);

        Assert.Equal("NotSupportedException", error.Name);
    }

    [Fact]
    public void Printed_InManyPieces_IsOneOutput()
    {
        var output = Assert.Single(Run("for (var i = 0; i < 1000; i++) Console.Write(i % 10);"));

        Assert.Equal(1000, Assert.IsType<StreamOutput>(output).Text.Length);
    }

    [Fact]
    public void Evaluate_Expression_GivesItsValueAndLeavesTheCountAlone()
    {
        Run("var x = 20;");

        Assert.Equal("21", _executor.Evaluate("x + 1").Value!.Text);
        Assert.Equal("CS0103", _executor.Evaluate("y").Error!.Name);
        Assert.Equal(1, _executor.Count);
    }

    private IReadOnlyList<NotebookOutput> Run(string cell)
    {
        var place = _outputs.StartCell();
        _executor.Execute(cell, _outputs);
        return _outputs[place];
    }
}
