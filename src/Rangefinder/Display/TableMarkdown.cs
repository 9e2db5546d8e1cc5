using System.Text;

namespace Rangefinder.Display;

/// <summary>Writes a table as GitHub-flavoured Markdown; nothing in a cell is taken for markup.</summary>
internal static class TableMarkdown
{
    private const string Special = "\\`*_[]|#~";

    public static string Write(Table table)
    {
        var columns = TableColumn.Read(table, NumberForm.Typeset);
        var text = new StringBuilder();
        if (table.Caption is { } caption)
        {
            text.Append(Escape(caption)).Append("\n\n");
        }
        WriteLine(text, columns.Select(column => Escape(column.Header)));
        WriteLine(text, columns.Select(column => column.IsFigures ? "---:" : "---"));
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var index = row;
            WriteLine(text, columns.Select(column => Escape(column.Cells[index])));
        }
        return text.ToString().TrimEnd('\n');
    }

    private static void WriteLine(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escape(string cell)
    {
        var escaped = new StringBuilder(cell.Length + 8);
        foreach (var sign in cell.ReplaceLineEndings("\n"))
        {
            _ = sign switch
            {
                '\n' => escaped.Append("<br>"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ when Special.Contains(sign, StringComparison.Ordinal) => escaped.Append('\\').Append(sign),
                _ => escaped.Append(sign),
            };
        }
        return escaped.ToString();
    }
}
