using Rangefinder.Cli.Extraction.Reading;
using Rangefinder.Quantities;

namespace Rangefinder.Cli.Extraction.Outputs;

/// <summary>A table for people on standard output, written when all figures are known.</summary>
internal sealed class TableOutput(TextWriter output) : FigureOutput
{
    private readonly List<QuotedFigure> _figures = [];

    public override bool TakesLines => false;

    public override void Add(UnitFigures unit, Milestone done) => _figures.AddRange(unit.Figures);

    public override void Complete() => output.WriteLine(Table.From(
        _figures,
        ("place", f => FormattableString.Invariant($"{f.File}:{f.LineStart}")),
        ("text", f => string.Join(' ', f.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ("kind", f => FigureNames.Of(f.Kind)),
        ("low", f => f.Low),
        ("high", f => f.High),
        ("date", f => f.Iso),
        ("modifier", f => f.Modifier == Modifier.None ? null : FigureNames.Of(f.Modifier)),
        ("unit", f => f.Unit),
        ("voice", f => FigureNames.Of(f.Voice))).ToString(160));
}
