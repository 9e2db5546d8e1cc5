using Rangefinder.Display;
using Rangefinder.Scholarship;
using Rangefinder.Text;

namespace Rangefinder;

/// <summary>
/// How much of a corpus was read: figures found, those that stand in a claim, those left out with a reason,
/// and how many quantities have studies enough to speak of a range.
/// </summary>
[TypeFormatterSource(typeof(NounFormatterSource), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public sealed class Coverage
{
    /// <summary>From this many independent studies on, a range is more than two opinions.</summary>
    public const int EnoughStudies = 3;

    internal Coverage(Study study)
    {
        var claimed = study.Claims.ToLookup(claim => claim.File, claim => claim.Raw, StringComparer.Ordinal);
        var excluded = study.Exclusions.ToLookup(item => item.File, item => item.Raw, StringComparer.Ordinal);
        var figures = study.Documents.SelectMany(document => document.Figures).ToList();
        Figures = figures.Count;
        FiguresClaimed = figures.Count(figure => Holds(claimed, figure));
        FiguresExcluded = figures.Count(figure => !Holds(claimed, figure) && Holds(excluded, figure));
        Claims = study.Claims.Count;
        Repetitions = study.Claims.Count(claim => claim.SameAs is not null);
        ByVoice = [.. Enum.GetValues<Voice>().Select(voice =>
            (voice, study.Claims.Count(claim => claim.Attribution == voice)))];
        ByReason = [.. Enum.GetValues<ExclusionKind>().Select(kind =>
            (kind, study.Exclusions.Count(item => item.Kind == kind)))];
        Contradictions = study.Contradictions.Count;
        Implied = study.Arithmetic.Count;
        var studies = study.Claims.Select(claim => claim.Quantity.Key).Distinct(StringComparer.Ordinal)
            .Select(key => study.Range(key).StudyCount).ToList();
        Quantities = studies.Count;
        QuantitiesEnough = studies.Count(count => count >= EnoughStudies);
        QuantitiesEmpty = studies.Count(count => count == 0);
    }

    /// <summary>Figures that the extraction finds in the corpus.</summary>
    public int Figures { get; }

    /// <summary>Figures found that overlap the quotation of a claim.</summary>
    public int FiguresClaimed { get; }

    /// <summary>Figures found that stand in no claim but overlap the quotation of an exclusion.</summary>
    public int FiguresExcluded { get; }

    /// <summary>
    /// Claims; several may read one figure as one quantity each, so they are not a count of figures.
    /// </summary>
    public int Claims { get; }

    /// <summary>Claims that repeat an earlier one.</summary>
    public int Repetitions { get; }

    /// <summary>Number of claims of each voice.</summary>
    public IReadOnlyList<(Voice Voice, int Claims)> ByVoice { get; }

    /// <summary>Number of exclusions for each kind of reason.</summary>
    public IReadOnlyList<(ExclusionKind Kind, int Exclusions)> ByReason { get; }

    /// <summary>Pairs of claims that say different things.</summary>
    public int Contradictions { get; }

    /// <summary>Numbers that texts imply and the library reckons.</summary>
    public int Implied { get; }

    /// <summary>Quantities that a claim speaks of.</summary>
    public int Quantities { get; }

    /// <summary>
    /// Quantities that a claim speaks of with at least <see cref="EnoughStudies"/> independent studies.
    /// </summary>
    public int QuantitiesEnough { get; }

    /// <summary>Quantities that a claim speaks of for which no study was found.</summary>
    public int QuantitiesEmpty { get; }

    /// <summary>One row for each count.</summary>
    public Table ToTable() => Table.From(
        Rows(), ("what", row => row.What), ("number", row => row.Count));

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private static bool Holds(ILookup<string, RawSpan> places, QuotedFigure figure) => places[figure.File]
        .Any(place => place.CodePointStart < figure.CharEnd && figure.CharStart < place.CodePointEnd);

    private IEnumerable<(string What, int Count)> Rows() =>
    [
        ("figures found", Figures),
        ("figures in a claim", FiguresClaimed),
        ("figures in an entry left out", FiguresExcluded),
        ("figures neither claimed nor left out", Figures - FiguresClaimed - FiguresExcluded),
        ("claims", Claims),
        .. ByVoice.Select(row => ("claims " + Display.Words.Of(row.Voice), row.Claims)),
        ("claims that repeat an earlier one", Repetitions),
        .. ByReason.Select(row => (
            "left out: " + Comparing.Wording.Unit(Scholarship.Words.Of(row.Kind)), row.Exclusions)),
        ("contradictions", Contradictions),
        ("implied figures reckoned", Implied),
        ("quantities spoken of", Quantities),
        (FormattableString.Invariant($"... with {EnoughStudies} or more independent studies"),
            QuantitiesEnough),
        ("... with no study found", QuantitiesEmpty),
    ];
}
