using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace CellSharp.Binding;

/// <summary>What emitted code calls.</summary>
internal static class CellRuntime
{
    private static readonly ConditionalWeakTable<Exception, StrongBox<(int Cell, int Position)>> Places = [];

    [ThreadStatic]
    private static StrongBox<(int Cell, int Position)>? _left;

    public static void DisposeIfAny(IDisposable? value) => value?.Dispose();

    /// <summary>Throws an exception again as it was first thrown.</summary>
    public static void Rethrow(Exception exception) =>
        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception);

    public static string Text(object? value) => value?.ToString() ?? "";

    public static IReadOnlyList<T> ReadOnly<T>(T[] items) =>
        items.Length == 0 ? items : new ReadOnlyItems<T>(items);

    public static T GetReadOnly<T>(ReadOnlySpan<T> span, int index) => span[index];

    public static T Get<T>(Span<T> span, int index) => span[index];

    public static T Set<T>(Span<T> span, int index, T value) => span[index] = value;

    /// <summary>An index of a vector from a wider number; none of a vector's when it does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Index(long index) => index == unchecked((int)index) ? (int)index : -1;

    /// <summary>Sets an element of a vector by a wide index, for which expressions have no way of their
    /// own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T SetElement<T>(T[] array, long index, T value) => array[index] = value;

    /// <summary>An exception is leaving a function of a cell; of the functions that it leaves the innermost
    /// counts.</summary>
    public static void Unwound(int cell, int position) => _left ??= new((cell, position));

    /// <summary>Gives an exception that was caught the place from which it came.</summary>
    public static void Place(Exception exception)
    {
        if (_left is { } place)
        {
            _left = null;
            Places.TryAdd(exception, place);
        }
    }

    /// <summary>Gives an exception the place of the statement that it leaves, unless it has one
    /// already.</summary>
    public static void Locate(Exception exception, int cell, int position)
    {
        Place(exception);
        Places.TryAdd(exception, new((cell, position)));
    }

    /// <summary>Forgets a place whose exception nobody gave to <see cref="Place"/>.</summary>
    public static void ForgetPlace() => _left = null;

    /// <summary>Lets one exception stand for another at its place.</summary>
    public static void CopyPlace(Exception from, Exception to)
    {
        if (Places.TryGetValue(from, out var box))
        {
            Places.TryAdd(to, box);
        }
    }

    public static (int Cell, int Position)? PlaceOf(Exception exception) =>
        Places.TryGetValue(exception, out var box) ? box.Value : null;
}

/// <summary>What a collection expression makes for an interface that only reads. Its type has no name in the
/// language.</summary>
internal sealed class ReadOnlyItems<T>(T[] items) : ReadOnlyCollection<T>(items);

/// <summary>Builds the text of an interpolated string as the framework's own handler does, in the current
/// culture.</summary>
internal sealed class TextBuilder
{
    private readonly System.Text.StringBuilder _text = new();

    public TextBuilder Literal(string text)
    {
        _text.Append(text);
        return this;
    }

    public TextBuilder Value<T>(T value, int alignment, string? format)
    {
        var text = value is IFormattable formattable ? formattable.ToString(format, null) : value?.ToString();
        text ??= "";
        if (alignment == 0)
        {
            _text.Append(text);
        }
        else
        {
            _text.Append(alignment > 0 ? text.PadLeft(alignment) : text.PadRight(-alignment));
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
