using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Rangefinder.Display;

/// <summary>Writes a table as HTML. Only borders in the current colour: the page decides the rest. A cell
/// whose text would sort wrongly says in <c>data-value</c> what to sort it by.</summary>
internal static class TableHtml
{
    private const string Rule = "1px solid currentColor";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(Table table)
    {
        var columns = TableColumn.Read(table, NumberForm.Typeset);
        var html = new StringBuilder();
        html.Append("<table class=\"rangefinder-table\" style=\"border-collapse:collapse;")
            .Append($"border-top:{Rule};border-bottom:{Rule};background:transparent\">\n");
        if (table.Caption is { } caption)
        {
            html.Append("<caption style=\"caption-side:top;text-align:left;padding:0 0 .4em\">")
                .Append(Encode(caption)).Append("</caption>\n");
        }
        html.Append("<thead><tr>");
        foreach (var column in columns)
        {
            html.Append("<th scope=\"col\" style=\"").Append(Style(column))
                .Append($";border-bottom:{Rule}\">")
                .Append(Encode(column.Header)).Append("</th>");
        }
        html.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < table.Rows.Length; row++)
        {
            WriteRow(html, columns, row);
        }
        return html.Append("</tbody>\n</table>").ToString();
    }

    /// <summary>Encodes text for HTML content and for quoted attributes.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    private static void WriteRow(StringBuilder html, TableColumn[] columns, int row)
    {
        html.Append("<tr>");
        foreach (var column in columns)
        {
            html.Append("<td style=\"").Append(Style(column)).Append('"');
            if (column.SortKeys[row] is { } key && key != column.Cells[row])
            {
                html.Append(" data-value=\"").Append(key).Append('"');
            }
            html.Append('>')
                .Append(Encode(column.Cells[row]).Replace("&#xA;", "<br>", StringComparison.Ordinal))
                .Append("</td>");
        }
        html.Append("</tr>\n");
    }

    private static string Style(TableColumn column) => column.IsFigures
        ? "text-align:right;vertical-align:top;padding:.25em .8em;white-space:nowrap;"
            + "font-variant-numeric:tabular-nums"
        : "text-align:left;vertical-align:top;padding:.25em .8em";
}
