namespace CellSharp.Binding;

/// <summary>A reference to a variable, a field or an element that outlives the expression it was made
/// in.</summary>
/// <param name="get">Reads the place.</param>
/// <param name="set">Writes it.</param>
internal sealed class CellRef<T>(Func<T> get, Action<T> set)
{
    public T Value
    {
        get => get();
        set => set(value);
    }
}
