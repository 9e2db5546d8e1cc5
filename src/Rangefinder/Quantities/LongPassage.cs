namespace Rangefinder.Quantities;

/// <summary>Cuts a passage that is longer than any paragraph into parts that are read one by one, so that
/// memory stays bounded. What a sentence and a quotation are is decided inside a part.</summary>
internal static class LongPassage
{
    /// <summary>A passage of so many UTF-16 units is read whole.</summary>
    public const int Longest = 1 << 20;

    // The cut is looked for in the last part of what could be read.
    private const int Reach = 1 << 16;

    /// <summary>The first part of a passage: up to the last line end, else the last space within reach, else
    /// as long as may be.</summary>
    public static ReadOnlySpan<char> Part(ReadOnlySpan<char> passage)
    {
        if (passage.Length <= Longest) return passage;
        var tail = passage[(Longest - Reach)..Longest];
        var cut = tail.LastIndexOf('\n');
        if (cut < 0) cut = tail.LastIndexOf(' ');
        if (cut >= 0) return passage[..(Longest - Reach + cut + 1)];
        return passage[..(char.IsHighSurrogate(passage[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
