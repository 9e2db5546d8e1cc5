using Rangefinder.Quantities;

namespace Rangefinder.Cli.Extraction.Parquet;

/// <summary>The columns of a table of figures: one schema for every file, whatever the figures in
/// it.</summary>
internal sealed class FigureColumns
{
    private readonly RepeatedTextColumn _file = new("file");
    private readonly Int64Column _charStart = new("char_start");
    private readonly Int64Column _charEnd = new("char_end");
    private readonly Int64Column _lineStart = new("line_start");
    private readonly Int64Column _lineEnd = new("line_end");
    private readonly TextColumn _text = new("text");
    private readonly RepeatedTextColumn _kind = new("kind");
    private readonly DoubleColumn _low = new("low");
    private readonly DoubleColumn _high = new("high");
    private readonly RepeatedTextColumn _iso = new("iso", optional: true);
    private readonly RepeatedTextColumn _modifier = new("modifier");
    private readonly RepeatedTextColumn _unit = new("unit", optional: true);
    private readonly RepeatedTextColumn _document = new("document");
    private readonly RepeatedTextColumn _attribution = new("attribution");

    public FigureColumns() => All =
    [
        _file, _charStart, _charEnd, _lineStart, _lineEnd, _text, _kind, _low, _high, _iso, _modifier, _unit,
            _document,
        _attribution,
    ];

    /// <summary>The columns in their order.</summary>
    public IReadOnlyList<Column> All { get; }

    /// <summary>Rows since the last <see cref="Clear"/>.</summary>
    public int Count { get; private set; }

    public void Add(QuotedFigure figure)
    {
        Count++;
        _file.Add(figure.File);
        _charStart.Add(figure.CharStart);
        _charEnd.Add(figure.CharEnd);
        _lineStart.Add(figure.LineStart);
        _lineEnd.Add(figure.LineEnd);
        _text.Add(figure.Text);
        _kind.Add(FigureNames.Of(figure.Kind));
        _low.Add(Finite(figure.Low));
        _high.Add(Finite(figure.High));
        _iso.Add(figure.Iso);
        _modifier.Add(FigureNames.Of(figure.Modifier));
        _unit.Add(figure.Unit);
        _document.Add(figure.Document);
        _attribution.Add(FigureNames.Of(figure.Voice));
    }

    public void Clear()
    {
        Count = 0;
        foreach (var column in All)
        {
            column.Clear();
        }
    }

    // Beyond double there is no number, as in the lines of JSON.
    private static double? Finite(double? value) =>
        value is { } number && double.IsFinite(number) ? number : null;
}
