namespace CellSharp.Tests.Session;

/// <summary>Cells that would run for a very long time. The benchmark of interrupts takes the same
/// ones.</summary>
public static class InterruptCells
{
    /// <summary>Running code of cells, or waiting.</summary>
    public static IReadOnlyList<string> Stoppable { get; } =
    [
        "while (true) { }",
        "for (;;) { }",
        "int F() { while (true) { } } F()",
        "Enumerable.Repeat(1, int.MaxValue).SelectMany(x => Enumerable.Repeat(x, int.MaxValue)).Count(x => x > 2)",
        "Enumerable.InfiniteSequence(0, 1).First(x => x < 0)",
        "System.Threading.Thread.Sleep(1000000);",
        "Task.Delay(1000000).Wait();",
        "await Task.Delay(1000000);",
        "new System.Threading.SemaphoreSlim(0).Wait();",
        "new TaskCompletionSource<int>().Task.Result",
        "var gate = new object(); lock (gate) System.Threading.Monitor.Wait(gate);",
        "Parallel.For(0, int.MaxValue, i => { while (true) { } });",
        "Task.WaitAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => { while (true) { } })).ToArray())",
        "var a = Enumerable.Range(0, 3_000_000).ToArray(); "
            + "Array.Sort(a, (x, y) => { for (var i = 0; i < 1000; i++) { } return y - x; });",
        "while (true) { try { while (true) { } } catch { } }",
        "while (true) { try { System.Threading.Thread.Sleep(10); } catch (Exception) { } }",
        "while (true) { try { throw new Exception(); } catch (Exception e) when (e.Message.Length > 0) { } }",
        "try { while (true) { } } catch { while (true) { } } finally { while (true) { } }",
        "try { System.Threading.Thread.Sleep(1000000); } catch { } System.Threading.Thread.Sleep(1000000);",
        "void F() { try { while (true) { } } catch { F(); } } F();",
        "Func<string> f = null; f = () => { var s = \"\"; while (true) s = s.Length > 100 ? \"\" : s + \"a\"; }; f()",
    ];

    /// <summary>Inside one call of the framework that heeds nothing.</summary>
    public static IReadOnlyList<string> Unstoppable { get; } =
    [
        "System.Text.RegularExpressions.Regex.IsMatch(new string('a', 28) + \"!\", \"^(a+)+$\")",
        "System.Threading.Thread.SpinWait(300_000_000);",
        "new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.In).ReadByte()",
    ];
}
