using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Tests.Documents;

public class NotebookReaderTests
{
    private const string Minimal = """
        {
         "cells": [
          {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["# Title\n", "text"]},
          {"cell_type": "code", "id": "b", "metadata": {"tags": ["parameters"]}, "source": "1+1",
           "execution_count": 3, "outputs": [
            {"output_type": "stream", "name": "stdout", "text": ["x\n", "y"]},
            {"output_type": "display_data", "metadata": {}, "data": {"application/json": {"k": [1]}, "text/plain": "d"}},
            {"output_type": "execute_result", "execution_count": 3, "metadata": {}, "data": {"text/plain": ["2"]}},
            {"output_type": "error", "ename": "E", "evalue": "bad", "traceback": ["line 1", "line 2"]}]}
         ],
         "metadata": {"kernelspec": {"name": "rangefinder", "language": "csharp"}, "mine": {"kept": true}},
         "nbformat": 4, "nbformat_minor": 5
        }
        """;

    [Fact]
    public void Read_EveryKindOfOutput_IsKept()
    {
        var notebook = NotebookReader.Read(Minimal, "n.ipynb");

        Assert.Equal("csharp", notebook.Language);
        Assert.Equal("# Title\ntext", notebook.Cells[0].Source);
        Assert.True(notebook.Cells[1].HasTag("parameters"));
        Assert.Equal(3, notebook.Cells[1].ExecutionCount);
        Assert.Collection(
            notebook.Cells[1].Outputs,
            o => Assert.Equal(new StreamOutput("stdout", "x\ny"), o),
            o => Assert.Equal("""{"k":[1]}""", Assert.IsType<DisplayOutput>(o).Data.First().Value.ToJsonString()),
            o => Assert.Equal("2", Assert.IsType<ExecuteResultOutput>(o).Data.Text),
            o => Assert.Equal("line 1\nline 2", string.Join('\n', Assert.IsType<ErrorOutput>(o).Traceback)));
    }

    [Fact]
    public void Write_AfterRead_LosesNothingAndIsStable()
    {
        var once = NotebookWriter.Write(NotebookReader.Read(Minimal, "n.ipynb"));
        var twice = NotebookWriter.Write(NotebookReader.Read(once, "n.ipynb"));

        Assert.Equal(once, twice);
        Assert.Contains("\"kept\": true", once, StringComparison.Ordinal);
        Assert.EndsWith("}\n", once, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n \"cells\": [,]\n}", 2, 12, "No JSON")]
    [InlineData("[]", 1, 1, "not an object")]
    [InlineData("{\n \"nbformat\": 3}", 2, 2, "format 3")]
    [InlineData("{\"nbformat\": 4}", 1, 1, "no list 'cells'")]
    [InlineData("{\"nbformat\": 4,\n\"cells\": [{\"cell_type\": \"poem\"}]}", 2, 12, "'poem'")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\"}]}", 1, 1, "no text 'source'")]
    [InlineData("", 1, 1, "No JSON")]
    [InlineData("{\"nbformat\": 4, \"nbformat\": 4}", 1, 17, "No JSON")]
    public void Read_NoNotebook_SaysFileLineAndColumn(string json, int line, int column, string problem)
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookReader.Read(json, "bad.ipynb"));

        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.StartsWith(FormattableString.Invariant($"bad.ipynb:{line}:{column}: "), error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Mend);
    }

    [Fact]
    public void Read_TwoCellsWithOneId_NamesTheId()
    {
        const string Json = """
            {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
            {"cell_type": "raw", "id": "x", "metadata": {}, "source": ""},
            {"cell_type": "raw", "id": "x", "metadata": {}, "source": ""}]}
            """;

        var error = Assert.Throws<NotebookFormatException>(() => NotebookReader.Read(Json, "n.ipynb"));

        Assert.Contains("'x'", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadFile_NotUtf8_SaysSo()
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, [.. "{\n\"a\": \""u8, 0xE9, .. "\"}"u8]);

        var error = Assert.Throws<NotebookFormatException>(() => NotebookReader.ReadFile(file));

        File.Delete(file);
        Assert.Contains("UTF-8", error.Problem, StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void Read_HalfASurrogatePair_IsTheReplacementCharacter()
    {
        const string Json = """
            {"nbformat": 4, "cells": [{"cell_type": "raw", "source": "a\ud800b \ud83d\ude00 \\ud800 \uDC00"}]}
            """;

        Assert.Equal("a\ufffdb \ud83d\ude00 \\ud800 \ufffd", NotebookReader.Read(Json, "n.ipynb").Cells[0].Source);
    }
}
