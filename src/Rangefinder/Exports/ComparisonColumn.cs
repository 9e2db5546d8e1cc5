namespace Rangefinder.Exports;

/// <summary>What the values of a column are.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Numbers in double precision.</summary>
    Real,

    /// <summary>Lists of texts; one text joined by "; " where a format knows no lists.</summary>
    TextList,
}

/// <summary>One column of the exported comparisons.</summary>
/// <param name="Name">Its name: lower case, parts joined by underscores.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Value">The value of one comparison: string, int, double, a list of strings, or null.</param>
public sealed record ComparisonColumn(string Name, ColumnType Type, Func<Comparison, object?> Value);
