using System.Buffers.Binary;
using System.IO.Compression;

namespace Rangefinder.Cli.Extraction.Parquet;

/// <summary>Writes flat tables as Apache Parquet, format version 1 with gzip: what every reader
/// knows.</summary>
/// <remarks>One page a column and row group. Nothing but the places of the row groups is kept, so that a file
/// can be gone on with behind any of them.</remarks>
internal sealed class ParquetWriter
{
    private const int PlainEncoding = 0;
    private const int RleEncoding = 3;
    private const int DictionaryEncoding = 8;
    private const int Gzip = 2;
    private const int DataPage = 0;
    private const int DictionaryPage = 2;

    private readonly WriteBytes _write;
    private readonly IReadOnlyList<Column> _columns;
    private readonly List<RowGroup> _rowGroups;
    private long _length;

    /// <summary>Begins a file, or goes on with one.</summary>
    /// <param name="write">Takes the bytes.</param>
    /// <param name="length">Bytes that are written already.</param>
    /// <param name="columns">The columns, the same for all parts of a table.</param>
    /// <param name="rowGroups">Row groups that are written already.</param>
    public ParquetWriter(
        WriteBytes write, long length, IReadOnlyList<Column> columns, IReadOnlyList<RowGroup> rowGroups)
    {
        (_write, _length, _columns, _rowGroups) = (write, length, columns, [.. rowGroups]);
    }

    /// <summary>Takes bytes of the file in order.</summary>
    public delegate void WriteBytes(ReadOnlySpan<byte> bytes);

    /// <summary>What is written so far.</summary>
    public IReadOnlyList<RowGroup> RowGroups => _rowGroups;

    /// <summary>Writes what the columns hold; it must be a value or a gap for each row.</summary>
    public void WriteRowGroup(int rows)
    {
        Begin();
        _rowGroups.Add(new(rows, [.. _columns.Select(column => WriteChunk(column, rows))]));
    }

    /// <summary>Ends the file.</summary>
    public void WriteFooter()
    {
        Begin();
        var footer = new CompactWriter();
        footer.Int32(1, 1);
        WriteSchema(footer);
        footer.Int64(3, _rowGroups.Sum(group => group.Rows));
        footer.Structs(4, _rowGroups.Count);
        foreach (var group in _rowGroups)
        {
            WriteGroup(footer, group);
        }

        footer.Text(6, "rangefinder");
        footer.End();
        Write(footer.Written);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Written.Length);
        Write(length);
        Write("PAR1"u8);
    }

    private static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private void Begin()
    {
        if (_length == 0)
        {
            Write("PAR1"u8);
        }
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _write(bytes);
        _length += bytes.Length;
    }

    private ColumnChunk WriteChunk(Column column, int rows)
    {
        var start = _length;
        long? dictionary = null;
        long plain = 0;
        if (column.Dictionary is { } different)
        {
            dictionary = start;
            plain += WritePage(DictionaryPage, different.Span, header =>
            {
                header.Struct(7);
                header.Int32(1, column.DictionaryCount);
                header.Int32(2, PlainEncoding);
                header.End();
            });
        }

        var data = _length;
        plain += WritePage(DataPage, column.Page(), header =>
        {
            header.Struct(5);
            header.Int32(1, rows);
            header.Int32(2, dictionary is null ? PlainEncoding : DictionaryEncoding);
            header.Int32(3, RleEncoding);
            header.Int32(4, RleEncoding);
            header.End();
        });
        return new(dictionary, data, plain, _length - start);
    }

    // Gives back the size before compression.
    private long WritePage(int type, ReadOnlySpan<byte> content, Action<CompactWriter> describe)
    {
        var packed = Compress(content);
        var header = new CompactWriter();
        header.Int32(1, type);
        header.Int32(2, content.Length);
        header.Int32(3, packed.Length);
        describe(header);
        header.End();
        Write(header.Written);
        Write(packed);
        return header.Written.Length + content.Length;
    }

    private void WriteSchema(CompactWriter footer)
    {
        footer.Structs(2, _columns.Count + 1);
        footer.Begin();
        footer.Text(4, "figures");
        footer.Int32(5, _columns.Count);
        footer.End();
        foreach (var column in _columns)
        {
            footer.Begin();
            footer.Int32(1, column.Type);
            footer.Int32(3, column.IsOptional ? 1 : 0);
            footer.Text(4, column.Name);
            if (column.IsText)
            {
                // UTF8 for old readers, the logical type STRING for new ones.
                footer.Int32(6, 0);
                footer.Struct(10);
                footer.Struct(1);
                footer.End();
                footer.End();
            }

            footer.End();
        }
    }

    private void WriteGroup(CompactWriter footer, RowGroup group)
    {
        footer.Begin();
        footer.Structs(1, _columns.Count);
        for (var i = 0; i < _columns.Count; i++)
        {
            WriteChunk(footer, _columns[i], group.Columns[i], group.Rows);
        }

        footer.Int64(2, group.Columns.Sum(chunk => chunk.Plain));
        footer.Int64(3, group.Rows);
        footer.End();
    }

    private static void WriteChunk(CompactWriter footer, Column column, ColumnChunk chunk, long rows)
    {
        footer.Begin();
        footer.Int64(2, chunk.Dictionary ?? chunk.Data);
        footer.Struct(3);
        footer.Int32(1, column.Type);
        footer.Int32s(2, chunk.Dictionary is null
            ? [PlainEncoding, RleEncoding]
            : [PlainEncoding, RleEncoding, DictionaryEncoding]);
        footer.Texts(3, column.Name);
        footer.Int32(4, Gzip);
        footer.Int64(5, rows);
        footer.Int64(6, chunk.Plain);
        footer.Int64(7, chunk.Compressed);
        footer.Int64(9, chunk.Data);
        if (chunk.Dictionary is { } dictionary)
        {
            footer.Int64(11, dictionary);
        }

        footer.End();
        footer.End();
    }
}
