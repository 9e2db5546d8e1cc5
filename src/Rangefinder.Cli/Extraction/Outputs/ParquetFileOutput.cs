using Rangefinder.Cli.Extraction.Parquet;
using Rangefinder.Cli.Extraction.Reading;

namespace Rangefinder.Cli.Extraction.Outputs;

/// <summary>A Parquet file with the columns of the lines of JSON, under the same names and in the same
/// order.</summary>
internal sealed class ParquetFileOutput : FigureOutput
{
    // A row group, the smallest part that can be gone on behind, is written after so many rows or bytes read.
    private const int RowsOfGroup = 50_000;
    private const long BytesOfGroup = 64 << 20;

    private readonly PartialFile _file;
    private readonly FigureColumns _columns = new();
    private readonly ParquetWriter _writer;
    private Milestone _saved;
    private Milestone _done;

    public ParquetFileOutput(PartialFile file)
    {
        _file = file;
        _saved = _done = file.Start.Done;
        _writer = new ParquetWriter(file.Write, file.Length, _columns.All, file.Start.RowGroups);
    }

    public override bool TakesLines => false;

    public override Milestone Start => _file.Start.Done;

    public override void Add(UnitFigures unit, Milestone done)
    {
        _done = done;
        foreach (var figure in unit.Figures)
        {
            _columns.Add(figure);
        }

        if (_columns.Count >= RowsOfGroup || done.Read - _saved.Read >= BytesOfGroup)
        {
            WriteGroup();
        }
    }

    public override void Complete()
    {
        WriteGroup();
        _writer.WriteFooter();
        _file.Commit();
    }

    public override void Dispose()
    {
        _file.Dispose();
        base.Dispose();
    }

    private void WriteGroup()
    {
        if (_columns.Count > 0)
        {
            _writer.WriteRowGroup(_columns.Count);
            _columns.Clear();
        }

        _file.Save(_done, _writer.RowGroups);
        _saved = _done;
    }
}
