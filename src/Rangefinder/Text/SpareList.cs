namespace Rangefinder.Text;

/// <summary>A list for each thread that is used again and again: the lines of a text fill one that is too
/// large to be made anew for each text.</summary>
internal static class SpareList<T>
{
    // A list that a very long text needed is let go.
    private const int LongestKept = 1 << 16;

    [ThreadStatic]
    private static List<T>? _spare;

    /// <summary>An empty list: the one that this thread gave back last, or a new one.</summary>
    public static List<T> Take()
    {
        var taken = _spare ?? [];
        _spare = null;
        return taken;
    }

    /// <summary>Gives a list back for the next text; nobody may look at it any more.</summary>
    public static void Return(List<T> list)
    {
        list.Clear();
        _spare = list.Capacity <= LongestKept ? list : null;
    }
}
