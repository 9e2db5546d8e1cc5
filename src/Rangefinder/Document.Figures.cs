using System.Collections.Immutable;
using Rangefinder.Quantities;

namespace Rangefinder;

public sealed partial class Document
{
    private ImmutableArray<QuotedFigure> _figures;

    /// <summary>Every figure the text quotes, in reading order, found when first asked for.</summary>
    public ImmutableArray<QuotedFigure> Figures
    {
        get
        {
            // Two threads may both compute it: the results are equal and one is kept.
            if (_figures.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _figures, FigurePlacement.FiguresOf(this));
            return _figures;
        }
    }

    /// <summary>Hands on each of <see cref="Figures"/> in reading order without keeping them, for texts that
    /// hold more than one wants in memory.</summary>
    /// <param name="take">Called for each on this thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="take"/> is null.</exception>
    public void VisitFigures(Action<QuotedFigure> take)
    {
        ArgumentNullException.ThrowIfNull(take);
        FigurePlacement.Visit(this, take);
    }
}
