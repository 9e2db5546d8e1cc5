namespace CellSharp.Tests.Session;

/// <summary>Code of the top level runs evaluated or compiled, in loops with variables held in locals; neither
/// may be seen from outside.</summary>
public sealed class OnceRunCodeTests
{
    private static CellSession Open() => new(new CellOptions { Trust = Trust.Everything });

    [Fact]
    public void Run_LoopEndedByAnException_KeepsWhatItHadAssigned()
    {
        using var session = Open();
        Assert.False(session.Run("""
            var count = 0;
            var total = 0.5;
            foreach (var n in new[] { 1, 2, 0 }) { total += 1.0 / n; count += 10 / n; }
            """).Succeeded);
        Assert.Equal(15, session.Run("count").Value);
        Assert.Equal(double.PositiveInfinity, session.Run("total").Value);
    }

    [Fact]
    public void Run_LoopThatReturns_KeepsWhatItHadAssigned()
    {
        using var session = Open();
        Assert.Equal("found",
            session.Run("var at = 0; while (true) { at++; if (at == 5) return \"found\"; }").Value);
        Assert.Equal(5, session.Run("at").Value);
    }

    [Theory]
    [InlineData("var n = 0; Action more = () => n++; for (var i = 0; i < 4; i++) { more(); n += 10; } n", 44)]
    [InlineData("var n = 0; void More() { n++; } for (var i = 0; i < 4; i++) { More(); n += 10; } n", 44)]
    [InlineData("var n = 0; int Peek() => n; for (var i = 0; i < 4; i++) { n = Peek() + i; } n", 6)]
    public void Run_VariableOfALoopUsedElsewhereToo_IsOneVariable(string cell, int expected)
    {
        using var session = Open();
        Assert.Equal(expected, session.Run(cell).Value);
    }

    [Theory]
    [InlineData("int.MaxValue + one", int.MinValue)]
    [InlineData("checked(one * 3 - 1) == 2", true)]
    [InlineData("one / 2.0", 0.5)]
    [InlineData("7 % (one + 2)", 1)]
    [InlineData("one > 0 && name.Length == 3 || name == null", true)]
    [InlineData("$\"{name,5}|{one:D2}\"", "  abc|01")]
    [InlineData("name + one + 'c'", "abc1c")]
    [InlineData("object.ReferenceEquals(\"abc\", name)", true)]
    [InlineData("new[] { one, 2, 3 }.Sum(x => x * one)", 6)]
    [InlineData("new DateTime(2024, 2, 28).AddDays(one).Day", 29)]
    public void Run_ExpressionThatRunsOnce_GivesWhatCompiledCodeGives(string cell, object expected)
    {
        using var session = Open();
        session.Run("var one = 1; var name = \"abc\";");
        Assert.Equal(expected, session.Run(cell).Value);
    }

    [Theory]
    [InlineData("string s = null; s.Length", typeof(NullReferenceException))]
    [InlineData("var zero = 0; 1 / zero", typeof(DivideByZeroException))]
    [InlineData("var big = int.MaxValue; checked(big + 1)", typeof(OverflowException))]
    [InlineData("int.Parse(\"x\")", typeof(FormatException))]
    [InlineData("new[] { 1 }[1]", typeof(IndexOutOfRangeException))]
    [InlineData("object o = \"x\"; (int)o", typeof(InvalidCastException))]
    public void Run_StatementThatThrows_ThrowsTheExceptionItselfAndNamesTheLine(string cell, Type expected)
    {
        using var session = Open();
        var result = session.Run("\n" + cell);
        Assert.Equal(expected, result.Exception?.GetType());
        Assert.Contains("line 2", result.ErrorText, StringComparison.Ordinal);
    }
}
