namespace Rangefinder.Display;

/// <summary>One column as it will be shown: its texts and whether they are figures.</summary>
internal sealed record TableColumn(string Header, IReadOnlyList<string> Cells, bool IsFigures)
{
    /// <summary>Writes every column of a table.</summary>
    public static TableColumn[] Read(Table table, NumberForm form) =>
        [.. table.Columns.Select((header, index) => Read(table, header, index, form))];

    private static TableColumn Read(Table table, string header, int index, NumberForm form)
    {
        var values = table.Rows.Select(row => row[index]).ToList();
        var grouped = values.Exists(CellText.NeedsGrouping);
        var cells = values.Select(value => CellText.Write(value, grouped, form)).ToList();
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        return new(header, cells, filled.Count > 0 && filled.TrueForAll(LooksLikeFigure));
    }

    /// <summary>Digits with the signs that go with them ("0.62 %", "5.5–6.5", "−3"); a date is not a
    /// figure.</summary>
    private static bool LooksLikeFigure(string cell)
    {
        var digits = 0;
        var hyphens = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            var sign = cell[i];
            if (char.IsAsciiDigit(sign))
            {
                digits++;
            }
            else if (sign == '-' && i > 0)
            {
                hyphens++;
            }
            else if (!".,–-−+×%≥≤><~ \u00A0\u202F".Contains(sign, StringComparison.Ordinal))
            {
                return false;
            }
        }
        return digits > 0 && hyphens == 0;
    }
}
