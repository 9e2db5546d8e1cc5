using Rangefinder.Cli.Extraction.Reading;

namespace Rangefinder.Cli.Extraction.Outputs;

/// <summary>Lines of JSON in a file.</summary>
internal sealed class JsonlFileOutput(PartialFile file) : FigureOutput
{
    // Bytes read or written until the next checkpoint: so little is soon done again.
    private const long Stretch = 1 << 20;

    private Milestone _saved = file.Start.Done;
    private long _savedLength = file.Length;

    public override bool TakesLines => true;

    public override Milestone Start => file.Start.Done;

    public override void Add(UnitFigures unit, Milestone done)
    {
        foreach (var piece in unit.Lines.Pieces)
        {
            file.Write(piece.Span);
        }

        if (done.Read - _saved.Read >= Stretch || file.Length - _savedLength >= Stretch)
        {
            file.Save(done, []);
            (_saved, _savedLength) = (done, file.Length);
        }
    }

    public override void Complete() => file.Commit();

    public override void Dispose()
    {
        file.Dispose();
        base.Dispose();
    }
}
