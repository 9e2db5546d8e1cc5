using CellSharp.Syntax;

namespace CellSharp.Tests.Syntax;

public class CompletenessCheckerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1 + 1")]
    [InlineData("var x = 1;")]
    [InlineData("void F() { }")]
    [InlineData("// note")]
    [InlineData("unknown.Thing()")]
    public void IsComplete_WholeCell_Complete(string cell) =>
        Assert.Equal(new CompletenessResult(CellCompleteness.Complete, ""),
        CompletenessChecker.IsComplete(cell));

    [Theory]
    [InlineData("if (x)", 0)]
    [InlineData("if (x) {", 1)]
    [InlineData("class C {\n    void M() {\n", 2)]
    [InlineData("F(1,", 1)]
    [InlineData("var x = 1 +", 0)]
    [InlineData("var x = 1", 0)]
    [InlineData("var xs = new List<int> { 1, 2,", 1)]
    [InlineData("xs.Where(x => x > 1)\n    .Select(", 1)]
    [InlineData("/* comment", 0)]
    [InlineData("@\"verbatim", 0)]
    [InlineData("var s = \"\"\"\n    raw", 0)]
    [InlineData("try { F(); }", 0)]
    [InlineData("from x in xs", 0)]
    [InlineData("x switch {", 1)]
    [InlineData("#region a", 0)]
    public void IsComplete_BreaksOff_IncompleteWithIndent(string cell, int levels) => Assert.Equal(
        new CompletenessResult(CellCompleteness.Incomplete, new string(' ', 4 * levels)),
        CompletenessChecker.IsComplete(cell));

    [Theory]
    [InlineData("int x = ;")]
    [InlineData(")")]
    [InlineData("if (x { }")]
    [InlineData("\"abc\nx")]
    [InlineData("\"abc")]
    [InlineData("goto end;")]
    [InlineData("1 + 2;")]
    public void IsComplete_WrongCell_Invalid(string cell) =>
        Assert.Equal(CellCompleteness.Invalid, CompletenessChecker.IsComplete(cell).Status);
}
