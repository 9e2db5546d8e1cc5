namespace CellSharp.Jupyter.Messages;

/// <summary>Cursor positions: the protocol counts Unicode code points, C# counts UTF-16 units.</summary>
internal static class CursorPosition
{
    /// <summary>The offset in UTF-16 units of a position in code points; anything outside goes to the
    /// nearest end.</summary>
    public static int ToOffset(string text, long position)
    {
        var offset = 0;
        for (var left = position; left > 0 && offset < text.Length; left--)
        {
            offset += char.IsSurrogatePair(text, offset) ? 2 : 1;
        }

        return offset;
    }

    /// <summary>The position in code points of an offset in UTF-16 units.</summary>
    public static int FromOffset(string text, int offset)
    {
        var position = 0;
        for (var at = 0; at < Math.Min(offset, text.Length); position++)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return position;
    }
}
