using System.Collections.Immutable;
using Rangefinder.Display;

namespace Rangefinder;

/// <summary>Columns and rows to show at the end of a cell, in a report or under a chart. A cell is a value of
/// any type; how it is written is decided once, in <see cref="Display.CellText"/>, for text, HTML and
/// Markdown alike.</summary>
/// <remarks>Immutable and deterministic, independent of the culture of the machine.</remarks>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public sealed class Table
{
    private Table(
        string? caption, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<object?>> rows)
    {
        Caption = caption;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>A line that stands over the table, or null.</summary>
    public string? Caption { get; }

    /// <summary>Column headers from left to right.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Rows from top to bottom; each has as many cells as there are <see cref="Columns"/>. Null is
    /// an empty cell.</summary>
    public ImmutableArray<ImmutableArray<object?>> Rows { get; }

    /// <summary>Makes a table with one row per item and one column per header.</summary>
    /// <param name="rows">The items, in the order to show them.</param>
    /// <param name="columns">For each column its header and how to read its cell from an item.</param>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <exception cref="ArgumentException">No column is given, or a header is empty.</exception>
    public static Table From<T>(IEnumerable<T> rows, params (string Header, Func<T, object?> Value)[] columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Length == 0)
        {
            throw new ArgumentException("A table needs at least one column.", nameof(columns));
        }
        foreach (var (header, _) in columns)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(header, nameof(columns));
        }
        return new(
            null,
            [.. columns.Select(column => column.Header)],
            [.. rows.Select(row => columns.Select(column => column.Value(row)).ToImmutableArray())]);
    }

    /// <summary>Makes a table from cells that are already there.</summary>
    /// <param name="columns">Headers from left to right.</param>
    /// <param name="rows">Rows from top to bottom, each with one cell per header.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are headers.</exception>
    public static Table Of(IEnumerable<string> columns, IEnumerable<IEnumerable<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var headers = columns.ToImmutableArray();
        var cells = rows.Select(row => row.ToImmutableArray()).ToImmutableArray();
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length != headers.Length)
            {
                throw new ArgumentException(
                    $"Row {i + 1} has {cells[i].Length} cells; the table has {headers.Length} columns.",
                    nameof(rows));
            }
        }
        return new(null, headers, cells);
    }

    /// <summary>The same table under a caption.</summary>
    /// <param name="caption">One line, plain text.</param>
    public Table WithCaption(string caption) => new(caption, Columns, Rows);

    /// <summary>The same table cut after a number of rows.</summary>
    /// <param name="count">How many rows to keep from the top; more than there are keeps all.</param>
    public Table Take(int count) => new(Caption, Columns, [.. Rows.Take(count)]);

    /// <summary>One HTML <c>table</c> element. All text is encoded; no colour is set, so it reads on any
    /// background. Figures are right-aligned, thousands set apart by a narrow no-break space.</summary>
    public string ToHtml() => TableHtml.Write(this);

    /// <summary>A GitHub-flavoured Markdown table, with the caption as a paragraph over it.</summary>
    public string ToMarkdown() => TableMarkdown.Write(this);

    /// <summary>Aligned text at most 110 characters wide, long cells wrapped.</summary>
    public override string ToString() => TableText.Write(this, TableText.DefaultWidth);

    /// <summary>Aligned text, long cells wrapped.</summary>
    /// <param name="width">Greatest width of a line in characters, at least 20. A table with so many columns
    /// that each would get fewer than four characters is wider than this.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 20.</exception>
    public string ToString(int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 20);
        return TableText.Write(this, width);
    }
}
