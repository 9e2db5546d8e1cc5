using Rangefinder.Cli.Commands;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>What the pages are made from, each part worked out once.</summary>
internal sealed class ReportData
{
    private readonly Dictionary<string, EstimateRange> _ranges;
    private readonly ILookup<string, Comparison> _byQuantity;
    private readonly ILookup<string, Comparison> _byDocument;
    private readonly ILookup<string, Estimate> _bySource;
    private readonly ILookup<string, Estimate> _byVia;

    public ReportData(Study study, IReadOnlyList<NotebookResult> notebooks)
    {
        Study = study;
        Notebooks = notebooks;
        Comparisons = study.CompareAll();
        _ranges = study.Quantities.ToDictionary(q => q.Key, q => study.Range(q.Key), StringComparer.Ordinal);
        _byQuantity = Comparisons.ToLookup(c => c.Claim.Quantity.Key, StringComparer.Ordinal);
        _byDocument = Comparisons.ToLookup(c => c.Claim.Document.Id, StringComparer.Ordinal);
        _bySource = study.Estimates.ToLookup(e => e.Source.Id, StringComparer.Ordinal);
        _byVia = study.Estimates.Where(e => e.Via is not null)
            .ToLookup(e => e.Via!.Id, StringComparer.Ordinal);
    }

    public Study Study { get; }

    /// <summary>The executed notebooks in order.</summary>
    public IReadOnlyList<NotebookResult> Notebooks { get; }

    /// <summary>Every claim against its range, by document and line.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; }

    public EstimateRange Range(Quantity quantity) => _ranges[quantity.Key];

    public IReadOnlyList<Comparison> About(Quantity quantity) => [.. _byQuantity[quantity.Key]];

    /// <summary>The claims of a text in reading order.</summary>
    public IReadOnlyList<Comparison> In(Document document) => [.. _byDocument[document.Id].OrderBy(c =>
        c.Claim.Start)];

    /// <summary>The numbers taken from a work.</summary>
    public IReadOnlyList<Estimate> From(Source source) => [.. _bySource[source.Id]];

    /// <summary>The numbers of other works that were seen quoted in this one.</summary>
    public IReadOnlyList<Estimate> SeenIn(Source source) => [.. _byVia[source.Id]];
}
