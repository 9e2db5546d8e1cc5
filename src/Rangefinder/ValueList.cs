using System.Collections;

namespace Rangefinder;

/// <summary>A read-only list that equals another one holding equal items in the same order.</summary>
/// <remarks>Lists inside records are of this type, because a record compares an array by reference.</remarks>
/// <typeparam name="T">What the list holds.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    /// <summary>Copies <paramref name="items"/> in their order.</summary>
    /// <param name="items">
    /// Zero or more items; a later change of their source does not reach the list.
    /// </param>
    public ValueList(IEnumerable<T> items) => _items = [.. items];

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items, separated by a comma and a space.</summary>
    public override string ToString() => string.Join(", ", _items);
}
