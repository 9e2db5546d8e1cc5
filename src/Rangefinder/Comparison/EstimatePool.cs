namespace Rangefinder.Comparing;

/// <summary>All rows of one quantity, and which of them depend on one another.</summary>
/// <remarks>
/// Dependence is worked out once on all rows, so that two rows that repeat the same third stay one group in a
/// subset that leaves the third out. A row that builds on several others (a survey, an average) does not make
/// those one: it stands back where any of them takes part.
/// </remarks>
internal sealed class EstimatePool
{
    private readonly Dictionary<string, Estimate> _byId;
    private readonly Dictionary<string, int> _group = new(StringComparer.Ordinal);

    public EstimatePool(Quantity quantity, IEnumerable<Estimate> rows)
    {
        Quantity = quantity;
        Rows = [.. rows];
        _byId = Rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            _group[row.Id] = _group.Count;
        }

        foreach (var row in Rows)
        {
            if (Known(row).ToList() is [var only])
            {
                Join(_group[row.Id], _group[only.Id]);
            }
        }
    }

    public Quantity Quantity { get; }

    public IReadOnlyList<Estimate> Rows { get; }

    public string NameOf(string source) =>
        Rows.FirstOrDefault(row => row.Source.Id == source)?.Source.ShortCitation ?? source;

    public (IReadOnlyList<Estimate> Studies, IReadOnlyList<OutsideRow> Outside) Divide(
        IReadOnlyList<Estimate> rows, bool everyKind)
    {
        var studies = new Dictionary<int, Estimate>();
        var fit = rows.Where(row => Refusal(row, everyKind) is null)
            .ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var group in fit.Values.Where(row => Drawn(row, fit) is null).GroupBy(row => _group[row.Id]))
        {
            studies[group.Key] = Representative([.. group]);
        }

        var inside = studies.Values.ToHashSet(ReferenceEqualityComparer.Instance);
        var outside = rows.Where(row => !inside.Contains(row)).Select(row => new OutsideRow(
            row, Refusal(row, everyKind) ?? Drawn(row, fit)
                ?? $"depends on the same numbers as {studies[_group[row.Id]].Citation}, counted once"));
        return ([.. rows.Where(inside.Contains)], [.. outside]);
    }

    // Why a row that builds on several others stands back; null where it builds on one at most,
    // or on none that fits.
    private string? Drawn(Estimate row, Dictionary<string, Estimate> fit) =>
        Known(row).Count() > 1 && Ancestors(row).FirstOrDefault(fit.ContainsKey) is { } first
            ? $"draws on {fit[first].Citation} and others that are counted themselves"
            : null;

    // The row the others repeat stands for the group: first those that build on no other candidate, then the
    // better seen, then the file's order (OrderBy is stable).
    private Estimate Representative(List<Estimate> candidates)
    {
        var ids = candidates.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        return candidates
            .OrderBy(row => Ancestors(row).Any(ids.Contains))
            .ThenBy(row => row.Verification)
            .First();
    }

    private HashSet<string> Ancestors(Estimate row)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Estimate>([row]);
        while (open.TryPop(out var next))
        {
            foreach (var other in Known(next).Where(other => other.Id != row.Id && found.Add(other.Id)))
            {
                open.Push(other);
            }
        }

        return found;
    }

    private string? Refusal(Estimate row, bool everyKind) => row switch
    {
        { Bound: Bound.Floor } => "gives a lower end only",
        { Bound: Bound.Ceiling } => "gives an upper end only",
        { Interval.IsOpen: true } => "has an open end",
        { Kind: EstimateKind.Study } => null,
        _ when everyKind => null,
        // An act, treaty or title page fixes its own date; no study could do so better.
        { Kind: EstimateKind.ArchivalDocument } when Quantity.Measure == Measure.Date => null,
        { Kind: EstimateKind.ArchivalDocument } => "a document of the time, not a study",
        { Kind: EstimateKind.OfficialStatement } => "an official statement, not a study",
        { Kind: EstimateKind.Encyclopaedia } => "a work of reference, not a study",
        // A scholar's number that was seen only there is no study at hand either.
        _ => "seen only in the press or on the web",
    };

    private IEnumerable<Estimate> Known(Estimate row) =>
        row.DependsOn.Where(_byId.ContainsKey).Select(id => _byId[id]);

    private void Join(int one, int other)
    {
        foreach (var id in _group.Where(pair => pair.Value == other).Select(pair => pair.Key).ToList())
        {
            _group[id] = one;
        }
    }
}
