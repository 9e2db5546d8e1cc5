using System.Runtime.InteropServices;

namespace Rangefinder.Text;

/// <summary>One replacement in a text: the characters from Start on give way to Replacement.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Replacement);

/// <summary>The edits that one step wants, in order and apart from one another.</summary>
internal sealed class EditList
{
    private readonly List<TextEdit> _items = SpareList<TextEdit>.Take();

    public int Count => _items.Count;

    /// <summary>Gives the room back for the next text.</summary>
    public void Return() => SpareList<TextEdit>.Return(_items);

    public void Clear() => _items.Clear();

    public ReadOnlySpan<TextEdit> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>Notes that characters give way to others. A step never inserts where nothing stood.</summary>
    public void Replace(int start, int length, string replacement)
    {
        if (length <= 0 || (_items.Count > 0 && start < _items[^1].Start + _items[^1].Length))
        {
            throw new ArgumentOutOfRangeException(nameof(start), start,
                "Edits come in order, apart, never empty.");
        }

        _items.Add(new(start, length, replacement));
    }

    /// <summary>Notes that characters go; nothing to note where there are none.</summary>
    public void Remove(int start, int length)
    {
        if (length > 0)
        {
            Replace(start, length, "");
        }
    }

    /// <summary>
    /// Makes one character of a stretch of white space. One that stands there already is kept, so that the
    /// map needs no run of its own for it.
    /// </summary>
    public void Collapse(ReadOnlySpan<char> value, int start, int end, char wanted)
    {
        var kept = value[start..end].IndexOf(wanted);
        if (kept < 0)
        {
            Replace(start, 1, wanted == '\n' ? "\n" : " ");
            Remove(start + 1, end - start - 1);
            return;
        }

        Remove(start, kept);
        Remove(start + kept + 1, end - start - kept - 1);
    }
}
