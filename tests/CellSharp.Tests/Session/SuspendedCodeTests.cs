namespace CellSharp.Tests.Session;

/// <summary>Iterators and async functions where it matters when something runs, or that it stops.</summary>
public sealed class SuspendedCodeTests
{
    private static readonly string[] Usings =
        ["System", "System.Collections.Generic", "System.Linq", "System.Threading", "System.Threading.Tasks"];

    private static CellSession Open() => new(new CellOptions { DefaultUsings = Usings });

    private static object? Value(CellSession session, string cell)
    {
        var result = session.Run(cell);
        Assert.True(result.Succeeded, result.ErrorText);
        return result.Value;
    }

    /// <summary>Runs a cell that never ends, and interrupts it.</summary>
    private static void Interrupt(CellSession session, string cell)
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var result = session.Run(cell, cancel.Token);
        Assert.IsType<OperationCanceledException>(result.Exception, exactMatch: false);
    }

    [Fact]
    public void Run_IteratorAcrossCells_RestsBetweenThem()
    {
        using var session = Open();
        Value(session, """
            var log = new List<int>();
            IEnumerable<int> G() { for (var i = 0; ; i++) { log.Add(i); yield return i; } }
            var e = G().GetEnumerator();
            """);
        Assert.Equal(0, Value(session, "log.Count"));
        Value(session, "e.MoveNext(); e.MoveNext();");
        Assert.Equal(2, Value(session, "log.Count"));
        Assert.Equal(1, Value(session, "e.Current"));
    }

    [Fact]
    public void Run_IteratorDisposed_RunsFinallyBlocksInsideOut()
    {
        using var session = Open();
        Assert.Equal("ab", Value(session, """
            var log = "";
            IEnumerable<int> G()
            {
                try { try { yield return 1; } finally { log += "a"; } } finally { log += "b"; }
            }
            foreach (var x in G()) break;
            log
            """));
    }

    [Theory]
    [InlineData("await Task.Delay(100000);")]
    [InlineData("async Task Loop() { while (true) await Task.Delay(1); } await Loop();")]
    [InlineData("async Task Loop() { await Task.Yield(); while (true) { } } await Loop();")]
    [InlineData("IEnumerable<int> G() { while (true) yield return 1; } G().Sum(x => 0L + x)")]
    [InlineData("async IAsyncEnumerable<int> G() { while (true) { await Task.Delay(1); yield return 1; } } "
        + "await foreach (var x in G()) { }")]
    [InlineData("async IAsyncEnumerable<int> G() { try { while (true) await Task.Delay(5); } "
        + "finally { await Task.Yield(); } yield return 1; } await foreach (var x in G()) { }")]
    public void Run_InterruptedWhileSuspended_StopsAndTheSessionLivesOn(string cell)
    {
        using var session = Open();
        Interrupt(session, cell);
        Assert.Equal(2, Value(session, "1 + 1"));
    }

    [Fact]
    public void Run_InterruptedCell_StopsWhatItLeftRunning()
    {
        using var session = Open();
        Value(session, "var turns = 0; var stopped = new TaskCompletionSource();");
        Interrupt(session, """
            async Task Loop()
            {
                try { while (true) { turns++; await Task.Delay(1); } } finally { stopped.SetResult(); }
            }
            await Loop();
            """);
        Value(session, "await stopped.Task;");
        var turns = Value(session, "turns");
        Assert.Equal(turns, Value(session, "await Task.Delay(20); turns"));
    }

    [Fact]
    public void Run_ExceptionAfterAwait_ShowsTheLineThatThrew()
    {
        using var session = Open();
        var result = session.Run("""
            async Task F()
            {
                await Task.Yield();
                var x = 0;
                Console.Write(1 / x);
            }
            await F();
            """);
        Assert.IsType<DivideByZeroException>(result.Exception);
        Assert.StartsWith("cell 1, line 5:", result.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_RunawayAsyncRecursion_IsAnOrdinaryException()
    {
        using var session = Open();
        var result = session.Run("async Task<int> F(int n) => 1 + await F(n + 1); await F(0)");
        Assert.IsType<InsufficientExecutionStackException>(result.Exception);
    }

    [Fact]
    public void Run_DeepRecursionThatWaits_UnwindsInPieces()
    {
        using var session = Open();
        Assert.Equal(30_000, Value(session, """
            async Task<int> F(int n) { if (n == 0) return 0; await Task.Yield(); return 1 + await F(n - 1); }
            await F(30000)
            """));
    }

    [Fact]
    public void Run_ExceptionInAsyncVoid_LeavesTheProcessAlive()
    {
        using var session = Open();
        Value(session, """
            var done = new TaskCompletionSource();
            async void V() { await Task.Yield(); done.SetResult(); throw new FormatException(); }
            V();
            await done.Task;
            """);
        Assert.Equal(2, Value(session, "1 + 1"));
    }
}
