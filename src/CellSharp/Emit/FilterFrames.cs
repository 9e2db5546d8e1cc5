namespace CellSharp.Emit;

/// <summary>The handlers that an exception can reach on this thread, innermost first. A finally block asks
/// them before it runs: filters have to be heard while everything still stands (C# spec 22.4), and emitted
/// code has no filters of its own.</summary>
internal static class FilterFrames
{
    [ThreadStatic]
    private static Frame? _top;

    /// <summary>A try statement with filters is entered.</summary>
    /// <param name="choose">The number of the handler that takes an exception; negative when none
    /// does.</param>
    public static Frame Enter(Func<Exception, int> choose) => _top = new Frame(choose, _top);

    /// <summary>A try statement without filters is entered; of no interest unless some filter waits further
    /// out.</summary>
    public static Frame? EnterPlain(Type[] types) => _top is null ? null
        : _top = new Frame(e => Array.FindIndex(types, t => t.IsInstanceOfType(e)), _top);

    /// <summary>The body of a try statement is left, in whatever way.</summary>
    public static void Leave(Frame? frame)
    {
        if (frame is not null)
        {
            _top = frame.Outer;
        }
    }

    /// <summary>Lets the filters around a finally block decide before it runs.</summary>
    public static void Ask(Exception exception)
    {
        var frame = _top;
        while (frame is not null && frame.Choose(exception) < 0)
        {
            frame = frame.Outer;
        }
    }

    /// <summary>One try statement being run. An exception is judged once.</summary>
    internal sealed class Frame(Func<Exception, int> choose, Frame? outer)
    {
        private Exception? _judged;
        private int _choice;

        public Frame? Outer { get; } = outer;

        public int Choose(Exception exception)
        {
            if (!ReferenceEquals(exception, _judged))
            {
                _choice = choose(exception);
                _judged = exception;
            }

            return _choice;
        }
    }
}
