using System.Text.RegularExpressions;

namespace Rangefinder.Display;

/// <summary>One column as it will be shown: its texts and whether they are figures.</summary>
/// <param name="Header">What stands over it.</param>
/// <param name="Cells">Its texts from top to bottom.</param>
/// <param name="IsFigures">True to set it flush right.</param>
internal sealed partial record TableColumn(string Header, IReadOnlyList<string> Cells, bool IsFigures)
{
    /// <summary>What a program sorts each cell by, where its text would sort wrongly; else null.</summary>
    public IReadOnlyList<string?> SortKeys { get; init; } = [];

    /// <summary>Writes every column of a table.</summary>
    public static TableColumn[] Read(Table table, NumberForm form) =>
        [.. table.Columns.Select((header, index) => Read(table, header, index, form))];

    private static TableColumn Read(Table table, string header, int index, NumberForm form)
    {
        var values = table.Rows.Select(row => row[index]).ToList();
        var grouped = values.Exists(CellText.NeedsGrouping);
        var cells = values.Select(value => CellText.Write(value, grouped, form)).ToList();
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        return new(header, cells, filled.Count > 0 && filled.TrueForAll(IsFigure))
        {
            SortKeys = [.. values.Select(CellText.SortKey)],
        };
    }

    private static bool IsFigure(string cell) => LooksLikeFigure(cell) || FigureWithUnit().IsMatch(cell);

    /// <summary>A number or a range of two with the words that go with it: "at least 5.5 million", "8.4–9.7
    /// per cent a year".</summary>
    [GeneratedRegex(
        @"^((about|at least|at most|more than|less than|over|under|almost|up to) )?"
        + @"[×≥≤]? ?[−-]?\d[\d.,\u00A0\u202F]*( thousand| million| billion)?"
        + @"( ?– ?[−-]?\d[\d.,\u00A0\u202F]*| to [−-]?\d[\d.,\u00A0\u202F]*)?( thousand| million| billion)?"
        + @"( ?%| per cent| percentage points| points| years?| days?| times)?( a year)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex FigureWithUnit();

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
