namespace CellSharp.Emit.Machines;

/// <summary>How deep async functions call each other on a thread without having waited. Each of them passes
/// an exception on, so runaway recursion has to end long before the stack does: else the way back takes
/// minutes.</summary>
internal static class AsyncDepth
{
    /// <summary>More than the compiler's own code survives on a stack of the usual size.</summary>
    private const int Most = 20_000;

    [ThreadStatic]
    private static int _depth;

    public static void Enter()
    {
        if (++_depth > Most)
        {
            throw new InsufficientExecutionStackException();
        }
    }

    /// <summary>The exception that ends runaway recursion without the trace of its way, which grows at each
    /// of thousands of steps and is copied there.</summary>
    public static Exception Shortened(Exception exception) =>
        exception is InsufficientExecutionStackException && _depth > 1
            ? new InsufficientExecutionStackException() : exception;

    public static void Leave() => _depth--;
}
