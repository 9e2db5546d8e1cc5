using System.Text;

namespace CellSharp.Tests.Session;

/// <summary>What a cell may use up, and what no cell can bring down. The bounds on time are generous: the
/// point is that the session answers at all.</summary>
[Collection(nameof(TestsAlone))]
public sealed class LimitsTests
{
    private sealed class Host : ICellHost
    {
        public StringBuilder Out { get; } = new();

        public StringBuilder Error { get; } = new();

        public void Write(string text) => Out.Append(text);

        public void WriteError(string text) => Error.Append(text);
    }

    private static CellSession Open(CellLimits limits, ICellHost? host = null) =>
        new(new CellOptions { Trust = Trust.Everything, Limits = limits, Host = host });

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(100000);")]
    [InlineData("await Task.Delay(100000);")]
    [InlineData("while (true) { try { while (true) { } } catch (Exception) { } }")]
    public void Run_LongerThanItsTime_EndsWithTheLimitAndTheSessionLivesOn(string cell)
    {
        using var session = Open(new CellLimits(Time: TimeSpan.FromMilliseconds(500)));
        session.Run("var kept = 7;");

        var result = session.Run(cell);

        Assert.Equal("CELL3001", Assert.IsType<CellLimitException>(result.Exception).Code);
        Assert.Contains("CELL3001: The cell ran longer than its time limit of 0.5 s.", result.ErrorText,
            StringComparison.Ordinal);
        Assert.Equal(7, session.Run("kept").Value);
    }

    [Theory]
    [InlineData("var xs = new List<string>(); while (true) xs.Add(new string('a', 1000));")]
    [InlineData("while (true) GC.KeepAlive(new byte[10_000_000]);")]
    public void Run_AllocatesMoreThanItMay_EndsWithTheLimitAndTheSessionLivesOn(string cell)
    {
        using var session = Open(new CellLimits(AllocatedBytes: 100_000_000));
        var result = session.Run(cell);
        Assert.Equal("CELL3002", Assert.IsType<CellLimitException>(result.Exception).Code);
        Assert.Contains("100,000,000 bytes", result.ErrorText, StringComparison.Ordinal);
        Assert.Equal(3, session.Run("1 + 2").Value);
    }

    [Fact]
    public void Run_PrintsForEver_IsCutWithANoticeAndTheSessionPrintsOn()
    {
        var host = new Host();
        using var session = Open(new CellLimits(OutputCharacters: 1000), host);

        var result = session.Run("while (true) Console.Write(\"0123456789\");");

        Assert.Equal("CELL3003", Assert.IsType<CellLimitException>(result.Exception).Code);
        Assert.Equal(string.Concat(Enumerable.Repeat("0123456789", 100)), host.Out.ToString());
        Assert.Equal("\n[cut after 1,000 characters of output: CELL3003]\n", host.Error.ToString());
        host.Out.Clear();
        Assert.True(session.Run("Console.Write(\"on\")").Succeeded);
        Assert.Equal("on", host.Out.ToString());
    }

    [Fact]
    public void Run_PrintsExactlyWhatItMay_IsNotCut()
    {
        var host = new Host();
        using var session = Open(new CellLimits(OutputCharacters: 10), host);
        Assert.True(session.Run("Console.Write(\"0123456789\");").Succeeded);
        Assert.Equal("", host.Error.ToString());
    }

    [Fact]
    public void Run_OutputCutInsideASurrogatePair_KeepsWholeCharacters()
    {
        var host = new Host();
        using var session = Open(new CellLimits(OutputCharacters: 2), host);
        session.Run("Console.Write(\"a\U0001F600b\");");
        Assert.Equal("a", host.Out.ToString());
    }

    [Theory]
    [InlineData("int Depth(int n) => Depth(n + 1) + 1; Depth(0)")]
    [InlineData("Func<int, int> f = null; f = n => f(n + 1) + 1; f(0)")]
    [InlineData("await Task.Run(() => { int D(int n) => D(n + 1) + 1; return D(0); })")]
    public void Run_RunawayRecursion_IsAnError(string cell)
    {
        using var session = Open(CellLimits.None);
        Assert.IsType<InsufficientExecutionStackException>(session.Run(cell).Exception);
        Assert.Equal(3, session.Run("1 + 2").Value);
    }

    public static TheoryData<string, string> DeepCells => new()
    {
        { "parentheses", new string('(', 20000) + "1" + new string(')', 20000) },
        { "unary operators", new string('-', 20000) + "1" },
        { "blocks", new string('{', 20000) + new string('}', 20000) },
        { "conditionals", "var b = true; " + string.Concat(Enumerable.Repeat("b ? 1 : ", 20000)) + "0" },
        { "chained ifs", "var n = 1; " + string.Concat(Enumerable.Repeat("if (n == 0) { } else ", 20000))
            + "{ }" },
        { "lambdas", string.Concat(Enumerable.Repeat("() => ", 20000)) + "1" },
        { "array types", "int" + string.Concat(Enumerable.Repeat("[]", 20000)) + " a = null;" },
        { "generic types", string.Concat(Enumerable.Repeat("List<", 20000)) + "int" + new string('>', 20000)
            + " a;" },
        { "patterns", "1 is " + string.Concat(Enumerable.Repeat("not ", 20000)) + "2" },
        { "holes", string.Concat(Enumerable.Repeat("$\"{", 2000)) },
        { "element accesses", "a" + string.Concat(Enumerable.Repeat("[a", 20000)) },
    };

    [Theory]
    [MemberData(nameof(DeepCells))]
    public void Run_DeepNesting_IsRefusedAndTheSessionLivesOn(string what, string cell)
    {
        using var session = Open(CellLimits.None);
        var result = session.Run(cell);
        Assert.True(result.Diagnostics.Length > 0, what);
        Assert.Null(result.Exception);
        Assert.Equal(3, session.Run("1 + 2").Value);
    }

    // How many terms fit the stack depends on how far the runtime has optimised the walk by then.
    [Fact]
    public void Run_SumOfVeryManyTerms_IsRightOrRefusedAndTheSessionLivesOn()
    {
        using var session = Open(CellLimits.None);
        var result = session.Run("var one = 1; " + string.Join("+", Enumerable.Repeat("one", 100_000)));
        Assert.Null(result.Exception);
        Assert.True(result.Diagnostics.Length > 0 || Equals(result.Value, 100_000), $"{result.Value}");
        Assert.Equal(3, session.Run("1 + 2").Value);
    }

    [Theory]
    [InlineData("new int[int.MaxValue].Length")]
    [InlineData("new string('a', int.MaxValue).Length")]
    [InlineData("new int[-1].Length")]
    public void Run_HugeAllocation_IsAnError(string cell)
    {
        using var session = Open(CellLimits.None);
        Assert.NotNull(session.Run(cell).Exception);
        Assert.Equal(3, session.Run("1 + 2").Value);
    }

    [Theory]
    [InlineData("var c = new System.Threading.CancellationTokenSource(); "
        + "c.Token.Register(() => throw new Exception(\"boom\")); c.CancelAfter(1); ")]
    [InlineData("IProgress<int> p = new Progress<int>(x => throw new Exception(\"boom\")); p.Report(1); ")]
    [InlineData("new System.Threading.Thread(() => throw new Exception(\"boom\")).Start(); ")]
    [InlineData("new System.Threading.Thread(() => { int D(int n) => D(n + 1) + 1; D(0); }).Start(); ")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => { var z = 0; var y = 1 / z; }); ")]
    public void Run_FailsInTheBackground_TheProcessLivesOn(string cell)
    {
        using var session = Open(CellLimits.None);
        Assert.True(session.Run(cell + "System.Threading.Thread.Sleep(500);").Succeeded);
        Assert.Equal(3, session.Run("1 + 2").Value);
    }
}
