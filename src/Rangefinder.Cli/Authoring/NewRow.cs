using CsvHelper;

namespace Rangefinder.Cli.Authoring;

/// <summary>A row to be added at the end of a table of the seeds.</summary>
internal static class NewRow
{
    /// <summary>The table with the row at its end; a table that is not there yet begins with its header.</summary>
    /// <param name="table">The text of the table, or an empty text.</param>
    /// <param name="columns">The columns of a table that is not there yet.</param>
    /// <param name="values">Values by column; a column without one stays empty.</param>
    public static string Append(string table, IEnumerable<string> columns, IReadOnlyDictionary<string, string> values)
    {
        var lineEnd = table.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var header = table.Length == 0 ? [.. columns] : Header(table);
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, true))
        {
            if (table.Length == 0)
            {
                csv.WriteRecord(header);
            }

            csv.WriteRecord([.. header.Select(column => values.GetValueOrDefault(column, ""))]);
        }

        var ended = table.Length == 0 || table.EndsWith('\n') ? table : table + lineEnd;
        return ended + text.ToString().ReplaceLineEndings(lineEnd);
    }

    private static string[] Header(string table)
    {
        using var reader = CsvReader.FromText(table.TrimStart('\uFEFF'), new CsvReaderOptions { HasHeader = false });
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)] : [];
    }
}
