using System.Diagnostics;
using System.Text;

namespace CellSharp.Tests.Session;

public sealed class CellSessionTests
{
    private sealed class Host : ICellHost
    {
        public StringBuilder Out { get; } = new();

        public StringBuilder Error { get; } = new();

        public void Write(string text) => Out.Append(text);

        public void WriteError(string text) => Error.Append(text);
    }

    private static CellSession Open(Trust? trust = null, ICellHost? host = null) =>
        new(new CellOptions { Trust = trust ?? Trust.Everything, Host = host });

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("for (;;) { }")]
    [InlineData("int F() { while (true) { } } F()")]
    [InlineData("IEnumerable<int> E() => Enumerable.Repeat(1, int.MaxValue).SelectMany(x => "
        + "Enumerable.Repeat(x, int.MaxValue)); E().Count(x => x > 2)")]
    [InlineData("System.Threading.Thread.Sleep(100000);")]
    [InlineData("await Task.Delay(100000);")]
    public void Run_Interrupted_StopsAndTheSessionLivesOn(string cell)
    {
        using var session = Open();
        session.Run("var kept = 7;");
        using var cancel = new CancellationTokenSource(200);
        var clock = Stopwatch.StartNew();
        var result = session.Run(cell, cancel.Token);
        Assert.False(result.Succeeded);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
        Assert.Equal(7, session.Run("kept").Value);
    }

    [Theory]
    [InlineData("int Depth(int n) => Depth(n + 1) + 1; Depth(0)")]
    [InlineData("Func<int, int> f = null; f = n => f(n + 1) + 1; f(0)")]
    public void Run_RunawayRecursion_IsAnErrorAndTheSessionLivesOn(string cell)
    {
        using var session = Open();
        var result = session.Run(cell);
        Assert.IsType<InsufficientExecutionStackException>(result.Exception);
        Assert.Equal(3, session.Run("1 + 2").Value);
    }

    [Fact]
    public void Run_DeepNesting_IsAnErrorNotADeadProcess()
    {
        using var session = Open();
        var result = session.Run(new string('(', 20000) + "1" + new string(')', 20000));
        Assert.False(result.Succeeded);
        Assert.NotEmpty(result.Diagnostics);
    }

    [Fact]
    public void Run_LongSum_Works()
    {
        using var session = Open();
        Assert.Equal(3000, session.Run("var one = 1; " + string.Join(" + ", Enumerable.Repeat("one", 3000)))
            .Value);
    }

    [Fact]
    public void Run_Throws_ErrorTextNamesTheLine()
    {
        using var session = Open();
        var result = session.Run("var a = 1;\nvar b = 0;\nvar c = a / b;\n");
        Assert.IsType<DivideByZeroException>(result.Exception);
        Assert.Contains("line 3", result.ErrorText, StringComparison.Ordinal);
        Assert.Contains("var c = a / b;", result.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ThrowsInFunctionOfEarlierCell_ErrorTextNamesThatCell()
    {
        using var session = Open();
        session.Run("int F(int x)\n{\n    var y = x;\n    return 1 / y;\n}");
        var result = session.Run("F(0)");
        Assert.Contains("cell 1, line 4", result.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CompileError_ErrorTextHasCodePlaceCaretAndHint()
    {
        using var session = Open();
        var result = session.Run("var total = 5;\ntotl + 1");
        Assert.Contains("CS0103", result.ErrorText, StringComparison.Ordinal);
        Assert.Contains("line 2", result.ErrorText, StringComparison.Ordinal);
        Assert.Contains("^^^^", result.ErrorText, StringComparison.Ordinal);
        Assert.Contains("did you mean 'total'?", result.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SeveralErrors_ReportsEach()
    {
        using var session = Open();
        var result = session.Run("var a = nope1;\nvar b = nope2;\nConsole.WritLine(a);");
        Assert.Equal(["CS0103", "CS0103", "CS0117"], result.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Run_CellWithErrors_ChangesNothing()
    {
        using var session = Open();
        session.Run("var x = 1;");
        Assert.False(session.Run("x = 2; var y = 3; nope;").Succeeded);
        Assert.Equal(1, session.Run("x").Value);
        Assert.Equal("CS0103", session.Run("y").Diagnostics[0].Code);
    }

    [Fact]
    public void Run_Prints_HostGetsOutputAndErrorApart()
    {
        var host = new Host();
        using var session = Open(host: host);
        session.Run("Console.Write(1); Console.Error.Write(2); Console.WriteLine(\"x\");");
        Assert.Equal("1x" + Environment.NewLine, host.Out.ToString());
        Assert.Equal("2", host.Error.ToString());
    }

    [Fact]
    public void Run_TwoSessions_OutputDoesNotMix()
    {
        var a = new Host();
        var b = new Host();
        using var one = Open(host: a);
        using var two = Open(host: b);
        one.Run("Console.Write(\"a\");");
        two.Run("Console.Write(\"b\");");
        one.Run("await Task.Run(() => Console.Write(\"c\"));");
        Assert.Equal("ac", a.Out.ToString());
        Assert.Equal("b", b.Out.ToString());
    }

    [Fact]
    public void Run_ValueType_IsTheStaticType()
    {
        using var session = Open();
        var result = session.Run("IEnumerable<int> e = new List<int> { 1 }; e");
        Assert.True(result.HasValue);
        Assert.Equal(typeof(IEnumerable<int>), result.ValueType);
    }

    [Fact]
    public void Run_NoFinalExpression_HasNoValue()
    {
        using var session = Open();
        Assert.False(session.Run("var x = 5;").HasValue);
        Assert.False(session.Run("Console.Write(1)").HasValue);
    }

    [Fact]
    public void Run_UnsupportedConstruct_IsRefusedByName()
    {
        using var session = Open();
        var result = session.Run("dynamic d = 1;");
        Assert.All(result.Diagnostics, d => Assert.StartsWith("C", d.Code, StringComparison.Ordinal));
        Assert.False(result.Succeeded);
    }
}
