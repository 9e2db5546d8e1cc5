using System.Buffers;
using System.Text;
using Rangefinder.Cli.Extraction.Reading;

namespace Rangefinder.Cli.Extraction.Outputs;

/// <summary>Lines of JSON on standard output, as they come.</summary>
internal sealed class LineOutput(TextWriter output) : FigureOutput
{
    // A character may stand across two pieces.
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override bool TakesLines => true;

    public override void Add(UnitFigures unit, Milestone done)
    {
        foreach (var piece in unit.Lines.Pieces)
        {
            var decoded = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(piece.Length));
            output.Write(decoded.AsSpan(0, _decoder.GetChars(piece.Span, decoded, flush: false)));
            ArrayPool<char>.Shared.Return(decoded);
        }
    }

    public override void Complete() => output.Flush();
}
