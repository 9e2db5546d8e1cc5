using Rangefinder.Exports;

namespace Rangefinder.Cli.Extraction.Parquet;

/// <summary>Comparisons as a Parquet file, with the columns of the other formats.</summary>
internal static class ComparisonParquet
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(IReadOnlyList<Comparison> comparisons)
    {
        var columns = ComparisonTable.Columns.Select(column => Filled(column, comparisons)).ToList();
        using var file = new MemoryStream();
        var writer = new ParquetWriter(file.Write, 0, columns, []);
        writer.WriteRowGroup(comparisons.Count);
        writer.WriteFooter();
        return file.ToArray();
    }

    private static Column Filled(ComparisonColumn column, IReadOnlyList<Comparison> comparisons)
    {
        var values = comparisons.Select(column.Value);
        switch (column.Type)
        {
            case ColumnType.Integer:
                var numbers = new Int64Column(column.Name, optional: true);
                values.ToList().ForEach(value => numbers.Add((int?)value));
                return numbers;
            case ColumnType.Real:
                var reals = new DoubleColumn(column.Name);
                values.ToList().ForEach(value => reals.Add((double?)value));
                return reals;
            default:
                var texts = new RepeatedTextColumn(column.Name, optional: true);
                values.ToList().ForEach(value => texts.Add(ComparisonTable.InOneField(value)));
                return texts;
        }
    }
}
