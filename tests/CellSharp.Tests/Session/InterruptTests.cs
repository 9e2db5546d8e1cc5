namespace CellSharp.Tests.Session;

/// <summary>An interrupt reaches a cell whatever it does. How soon is measured in tests/Benchmarks; here it
/// only has to come back before the cell would by itself.</summary>
public sealed class InterruptTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Cells that code of their own runs in, or that wait: they stop.</summary>
    public static TheoryData<string> Stoppable => [.. InterruptCells.Stoppable];

    /// <summary>Cells inside one long call of the framework: they are left behind.</summary>
    public static TheoryData<string> Unstoppable => [.. InterruptCells.Unstoppable];

    [Theory]
    [MemberData(nameof(Stoppable))]
    public void Run_Interrupted_StopsAndTheSessionKeepsItsVariables(string cell) =>
        CheckInterrupted(cell, "The cell was interrupted.");

    [Theory]
    [MemberData(nameof(Unstoppable))]
    public void Run_InterruptedInsideTheFramework_IsLeftBehindAndSaysSo(string cell) =>
        CheckInterrupted(cell, "left behind on its thread");

    [Fact]
    public void Run_LeftBehind_DoesNothingMoreWhenItComesBack()
    {
        using var session = new CellSession(new CellOptions { Trust = Trust.Everything });
        session.Run("var touched = 0; void Touch() { touched++; }");

        // A wait in native code cannot be woken; half a second later it ends by itself.
        RunInterrupted(session, "var pipe = new System.IO.Pipes.AnonymousPipeServerStream("
            + "System.IO.Pipes.PipeDirection.In, System.IO.HandleInheritability.None); "
            + "Task.Delay(1500).ContinueWith(_ => pipe.ClientSafePipeHandle.Dispose()); "
            + "pipe.ReadByte(); Touch();");

        Assert.Equal(0, session.Run("System.Threading.Thread.Sleep(2500); touched").Value);
    }

    private static void CheckInterrupted(string cell, string said)
    {
        using var session = new CellSession(new CellOptions { Trust = Trust.Everything });
        session.Run("var kept = 7;");

        var result = RunInterrupted(session, cell);

        Assert.IsType<OperationCanceledException>(result.Exception);
        Assert.Contains(said, result.ErrorText, StringComparison.Ordinal);
        Assert.Equal(8, session.Run("kept + 1").Value);
    }

    private static CellResult RunInterrupted(CellSession session, string cell)
    {
        // Neither the run nor the interrupt waits for a thread of the pool, which the cell may have taken up.
        using var cancel = new CancellationTokenSource();
        var run = Task.Factory.StartNew(
            () => session.Run(cell, cancel.Token), CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        Thread.Sleep(700);
        cancel.Cancel();
        Assert.True(run.Wait(Patience), "still running");
        return run.Result;
    }
}
