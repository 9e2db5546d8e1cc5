using System.Text;
using Rangefinder.Cli.Extraction.Reading;

namespace Rangefinder.Cli.Extraction.Outputs;

/// <summary>Lines of JSON on standard output, as they come.</summary>
internal sealed class LineOutput(TextWriter output) : FigureOutput
{
    public override bool TakesLines => true;

    public override void Add(UnitFigures unit, Milestone done) => output.Write(Encoding.UTF8.GetString(unit.Lines.Span));

    public override void Complete() => output.Flush();
}
