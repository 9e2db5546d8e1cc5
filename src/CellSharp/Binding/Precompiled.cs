namespace CellSharp.Binding;

/// <summary>Steps over lists that LINQ has too. LINQ's the runtime has to compile first where tuples or value
/// types of this assembly are about; these are compiled with the assembly.</summary>
internal static class Precompiled
{
    /// <summary>Whether a test holds for each pair; what the longer list has more does not count.</summary>
    public static bool AllPairs<TFirst,
        TSecond>(this IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second,
        Func<TFirst, TSecond, bool> test)
        where TFirst : class
        where TSecond : class
    {
        var count = Math.Min(first.Count, second.Count);
        for (var i = 0; i < count; i++)
        {
            if (!test(first[i], second[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An array of one value for each item.</summary>
    public static TResult[] Map<T, TResult>(this IReadOnlyList<T> items, Func<T, TResult> map)
    {
        var result = new TResult[items.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = map(items[i]);
        }

        return result;
    }
}
