namespace Rangefinder.Text;

/// <summary>Finds verse and lists inside prose: runs of short lines whose ends are ragged.</summary>
internal static class SetApartLines
{
    private const int FewestLines = 4;
    private const double ShortLine = 0.6;
    private const double ColumnLine = 0.8;

    /// <summary>For each line whether it stands in such a run.</summary>
    public static bool[] Find(LineTable table)
    {
        var lines = table.Lines;
        var apart = new bool[lines.Length];
        for (var first = 0; first < lines.Length;)
        {
            var behind = first;
            while (behind < lines.Length && lines[behind].Tail < ShortLine * table.Width)
            {
                behind++;
            }

            if (behind - first >= FewestLines && !IsColumn(lines[first..behind]))
            {
                Array.Fill(apart, true, first, behind - first);
            }

            first = Math.Max(behind, first + 1);
        }

        return apart;
    }

    // Prose in a narrow column (beside a picture) fills its lines; the last one of a paragraph need not.
    private static bool IsColumn(ReadOnlySpan<TextLine> lines)
    {
        var longest = 0;
        foreach (var line in lines)
        {
            longest = Math.Max(longest, line.Tail);
        }

        var full = 0;
        foreach (var line in lines)
        {
            full += line.Tail >= ColumnLine * longest ? 1 : 0;
        }

        return full * 10 >= (lines.Length - 1) * 7;
    }
}
