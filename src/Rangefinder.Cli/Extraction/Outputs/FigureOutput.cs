using Rangefinder.Cli.Extraction.Reading;

namespace Rangefinder.Cli.Extraction.Outputs;

/// <summary>Takes the figures of a run, unit after unit, in reading order.</summary>
internal abstract class FigureOutput : IDisposable
{
    /// <summary>Whether figures are wanted as lines of JSON, which the workers then make.</summary>
    public abstract bool TakesLines { get; }

    /// <summary>How far an interrupted run had come; the beginning where there was none.</summary>
    public virtual Milestone Start => default;

    /// <summary>Takes the next unit.</summary>
    /// <param name="unit">Its figures.</param>
    /// <param name="done">How far the run has come with it.</param>
    public abstract void Add(UnitFigures unit, Milestone done);

    /// <summary>Ends the output when everything has been taken.</summary>
    public abstract void Complete();

    /// <summary>Closes what is open; what was not completed is no result.</summary>
    public virtual void Dispose() => GC.SuppressFinalize(this);
}

/// <summary>How far a run has come.</summary>
/// <param name="At">Where reading goes on.</param>
/// <param name="Bytes">Bytes of the inputs, compressed where they are; for people only.</param>
/// <param name="Read">Bytes after decompression; the same wherever a run was interrupted.</param>
/// <param name="Documents">Documents of the shard.</param>
/// <param name="Figures">Figures found.</param>
internal readonly record struct Milestone(Cursor At, long Bytes, long Read, long Documents, long Figures)
{
    /// <summary>How far it has come with one more unit.</summary>
    public Milestone With(ExtractionUnit unit, UnitFigures found) => new(
        unit.After, Bytes + unit.Size, Read + unit.Content, Documents + found.Documents,
        Figures + found.Count);
}
