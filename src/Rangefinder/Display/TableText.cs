using System.Text;

namespace Rangefinder.Display;

/// <summary>Writes a table as aligned text of limited width.</summary>
internal static class TableText
{
    public const int DefaultWidth = 110;

    private const int Gap = 2;
    private const int Narrowest = 4;
    private const int LongestWord = 18;

    public static string Write(Table table, int width)
    {
        var columns = TableColumn.Read(table, NumberForm.Plain);
        var widths = Fit(columns, width);
        var text = new StringBuilder();
        if (table.Caption is { } caption)
        {
            foreach (var line in TextWrap.Lines(caption, width))
            {
                text.Append(line).Append('\n');
            }
        }
        WriteRow(text, columns, widths, column => column.Header);
        text.AppendJoin(new string(' ', Gap), widths.Select(w => new string('-', w))).Append('\n');
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var index = row;
            WriteRow(text, columns, widths, column => column.Cells[index]);
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Takes width from the widest columns of words first; figures are never broken.</summary>
    private static int[] Fit(TableColumn[] columns, int width)
    {
        var natural = columns.Select(NaturalWidth).ToArray();
        var free = width - (Gap * (columns.Length - 1));
        if (natural.Sum() <= free)
        {
            return natural;
        }
        var least = columns.Select((column, i) => Math.Min(natural[i], LeastWidth(column))).ToArray();
        for (var cap = natural.Max(); cap > Narrowest; cap--)
        {
            int[] widths = [.. natural.Select((w, i) => Math.Max(least[i], Math.Min(w, cap)))];
            if (widths.Sum() <= free)
            {
                return widths;
            }
        }
        return [.. columns.Select(
            (column, i) => Math.Min(natural[i], column.IsFigures ? least[i] : Narrowest * 2))];
    }

    /// <summary>A column of figures keeps its longest figure whole, one of words its longest word within
    /// reason.</summary>
    private static int LeastWidth(TableColumn column) => column.IsFigures
        ? column.Cells.Max(TextWrap.Width)
        : Math.Min(LongestWord, column.Cells.Append(column.Header)
            .SelectMany(cell => TextWrap.OneLine(cell).Split(' ')).Max(TextWrap.Width));

    private static int NaturalWidth(TableColumn column) =>
        Math.Max(1, column.Cells.Append(column.Header).Max(cell => TextWrap.Width(TextWrap.OneLine(cell))));

    private static void WriteRow(
        StringBuilder text, TableColumn[] columns, int[] widths, Func<TableColumn, string> read)
    {
        var cells = columns.Select((column, i) => TextWrap.Lines(read(column), widths[i])).ToArray();
        for (var line = 0; line < cells.Max(lines => lines.Count); line++)
        {
            var row = new StringBuilder();
            for (var i = 0; i < columns.Length; i++)
            {
                var cell = line < cells[i].Count ? cells[i][line] : "";
                var pad = new string(' ', Math.Max(0, widths[i] - TextWrap.Width(cell)));
                row.Append(columns[i].IsFigures ? pad + cell : cell + pad).Append(' ', Gap);
            }
            text.Append(row.ToString().TrimEnd()).Append('\n');
        }
    }
}
