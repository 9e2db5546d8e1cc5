namespace Rangefinder.Cli.Extraction.Parquet;

/// <summary>Where a written row group stands in its file.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Columns">Its columns, in order.</param>
internal sealed record RowGroup(long Rows, IReadOnlyList<ColumnChunk> Columns);

/// <summary>Where the values of one column of a row group stand.</summary>
/// <param name="Dictionary">Offset of the dictionary page; null where there is none.</param>
/// <param name="Data">Offset of the data page.</param>
/// <param name="Plain">Bytes before compression, headers included.</param>
/// <param name="Compressed">Bytes in the file, headers included.</param>
internal sealed record ColumnChunk(long? Dictionary, long Data, long Plain, long Compressed);
