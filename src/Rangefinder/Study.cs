using System.Collections.Immutable;
using Rangefinder.Claims;
using Rangefinder.Comparing;
using Rangefinder.Corpus;
using Rangefinder.Display;
using Rangefinder.Scholarship;

namespace Rangefinder;

/// <summary>
/// A corpus, the scholarship it is set against and the claims that tie the two: everything under one folder
/// with a
/// <c>corpus</c> and a <c>reference</c> folder in it. Where notebooks start.
/// </summary>
/// <remarks>
/// Opening reads nothing; each part is read when it is first asked for, once, and may be used from several
/// threads. A part with bad data throws a <see cref="RangefinderException"/> that lists all of its problems;
/// <see cref="Check"/> lists those of every part without throwing.
/// </remarks>
[TypeFormatterSource(typeof(NounFormatterSource), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public sealed class Study
{
    private readonly Lazy<LoadedCorpus> _corpus;
    private readonly Lazy<ReferenceData> _reference;
    private readonly Lazy<ClaimTables> _claims;
    private readonly Lazy<ImmutableDictionary<string, EstimatePool>> _pools;

    private Study(string folder)
    {
        Folder = folder;
        _corpus = new(() => CorpusReader.Read(CorpusFolder));
        _reference = new(() => ReferenceReader.Read(ReferenceFolder));
        _claims = new(() => ReadClaims(Sound(_reference.Value.Problems, _reference.Value)));
        _pools = new(() => Estimates
            .GroupBy(estimate => estimate.Quantity.Key, StringComparer.Ordinal)
            .ToImmutableDictionary(
                rows => rows.Key, rows => new EstimatePool(rows.First().Quantity, rows),
                StringComparer.Ordinal));
    }

    /// <summary>The folder as it was given.</summary>
    public string Folder { get; }

    /// <summary>Every document, by file and line.</summary>
    public IReadOnlyList<Document> Documents => _corpus.Value.Documents;

    /// <summary>What can be counted, in the file's order.</summary>
    public IReadOnlyList<Quantity> Quantities => Reference.Quantities;

    /// <summary>Every estimate of every quantity, in the file's order.</summary>
    public IReadOnlyList<Estimate> Estimates => Reference.Estimates;

    /// <summary>Every work, in the file's order.</summary>
    public IReadOnlyList<Source> Sources => Reference.Sources;

    /// <summary>
    /// The time series, one for each series and work, in the order in which they first appear.
    /// </summary>
    public IReadOnlyList<Series> Series => Reference.Series;

    /// <summary>
    /// Every claim, by document and line. Mind whose voice each is: <see cref="OwnClaims"/>.
    /// </summary>
    public ClaimList Claims => _claims.Value.Claims;

    /// <summary>Claims that the documents make in their own voice.</summary>
    public ClaimList OwnClaims => Claims.Own;

    /// <summary>Claims that the documents report from others: attributed, quoted or denied.</summary>
    public ClaimList ReportedClaims => Claims.Reported;

    /// <summary>
    /// Figures that a person read and did not set against the literature, by document and line.
    /// </summary>
    public IReadOnlyList<Exclusion> Exclusions => _claims.Value.Exclusions;

    /// <summary>Pairs of claims that say different things on one matter, in the file's order.</summary>
    public IReadOnlyList<Contradiction> Contradictions => _claims.Value.Contradictions;

    /// <summary>What the figures of the texts imply, reckoned from the claims, in the file's order.</summary>
    public IReadOnlyList<ImpliedFigure> Arithmetic => _claims.Value.Arithmetic;

    /// <summary>How many of the figures found were read, and how many quantities have studies.</summary>
    public Coverage Coverage => new(this);

    /// <summary>Everything wrong in any part; the same as <see cref="Check"/>.</summary>
    public IReadOnlyList<Problem> Problems => Check();

    /// <summary>
    /// What <see cref="Check"/> reports of the reference data though nothing is hindered by it: a work
    /// that nobody cites, a second-hand row that does not say by what hand.
    /// </summary>
    public IReadOnlyList<Problem> Remarks => _reference.Value.Remarks;

    private string CorpusFolder => Path.Combine(Folder, "corpus");

    private string ReferenceFolder => Path.Combine(Folder, "reference");

    private ReferenceData Reference => Sound(_reference.Value.Problems, _reference.Value);

    /// <summary>Opens the folder that holds <c>corpus</c> and <c>reference</c>.</summary>
    /// <param name="folder">
    /// Its path; the default is right for a notebook in the folder <c>notebooks</c>.
    /// </param>
    /// <exception cref="RangefinderException">There is no such folder.</exception>
    public static Study Open(string folder = "../seeds")
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Directory.Exists(folder)
            ? new(folder)
            : throw new RangefinderException(new Problem(
                folder, null, null, "There is no such folder", null,
                "Give the folder that holds the folders corpus and reference."));
    }

    /// <summary>The document with this id.</summary>
    /// <param name="id">For example <c>003-d02</c>.</param>
    /// <exception cref="ArgumentException">No document has it; the message names the nearest.</exception>
    public Document Document(string id) =>
        Find(Documents, id, document => document.Id, "document", nameof(id));

    /// <summary>The quantity with this key.</summary>
    /// <param name="key">For example <c>executions-1937-1938</c>.</param>
    /// <exception cref="ArgumentException">No quantity has it; the message names the nearest.</exception>
    public Quantity Quantity(string key) =>
        Find(Quantities, key, quantity => quantity.Key, "quantity", nameof(key));

    /// <summary>The work with this citation key.</summary>
    /// <param name="id">For example <c>conquest1968</c>.</param>
    /// <exception cref="ArgumentException">No work has it; the message names the nearest.</exception>
    public Source Source(string id) => Find(Sources, id, source => source.Id, "source", nameof(id));

    /// <summary>
    /// The series with this name: one for each work that gives it; none if the name is unknown.
    /// </summary>
    /// <param name="name">For example <c>industrial-output-official</c>.</param>
    public IReadOnlyList<Series> SeriesNamed(string name) =>
        [.. Series.Where(series => string.Equals(series.Name, name, StringComparison.Ordinal))];

    /// <summary>The estimates of one quantity drawn together; without rows it is empty.</summary>
    /// <param name="key">A quantity's key.</param>
    /// <exception cref="ArgumentException">No quantity has it; the message names the nearest.</exception>
    public EstimateRange Range(string key)
    {
        var quantity = Quantity(key);
        var pool = _pools.Value.GetValueOrDefault(key) ?? new EstimatePool(quantity, []);
        return new(pool, EstimateRange.Whole, _ => true);
    }

    /// <summary>One claim against the range of its quantity.</summary>
    /// <param name="claim">A claim of this study, or one made in memory.</param>
    /// <exception cref="ArgumentException">
    /// Its quantity is none of this study; <see cref="Comparison.Of"/> takes a range of your own.
    /// </exception>
    public Comparison Compare(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Comparison.Of(claim, Range(claim.Quantity.Key));
    }

    /// <summary>
    /// Every claim about one quantity against its range, own and reported ones, by document and line.
    /// </summary>
    /// <param name="key">A quantity's key.</param>
    /// <exception cref="ArgumentException">No quantity has it; the message names the nearest.</exception>
    public IReadOnlyList<Comparison> Compare(string key) =>
        [.. Claims.About(Quantity(key).Key).Select(Compare)];

    /// <summary>Every claim against the range of its quantity, by document and line.</summary>
    public IReadOnlyList<Comparison> CompareAll() => [.. Claims.Select(Compare)];

    /// <summary>
    /// Everything wrong in corpus, reference data and claims; empty if all is well. Never throws for bad
    /// data.
    /// </summary>
    public IReadOnlyList<Problem> Check()
    {
        var problems = new List<Problem>();
        var corpus = Try(() => _corpus.Value.Notices, problems);
        problems.AddRange(_reference.Value.Problems);
        problems.AddRange(_reference.Value.Remarks);
        if (!corpus.IsDefault)
        {
            Try(() => ReadClaims(_reference.Value), problems);
        }

        return problems;
    }

    private static T? Try<T>(Func<T> read, List<Problem> problems)
    {
        try
        {
            return read();
        }
        catch (RangefinderException failure)
        {
            problems.AddRange(failure.Problems);
            return default;
        }
    }

    private static T Sound<T>(IReadOnlyCollection<Problem> problems, T value) =>
        problems.Count == 0 ? value : throw new RangefinderException(problems);

    private static T Find<T>(IEnumerable<T> all, string key, Func<T, string> keyOf, string what,
        string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        var items = all.ToList();
        return items.Find(item => string.Equals(keyOf(item), key, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"There is no {what} '{key}'. {Nearest.Suggest(key, items.Select(keyOf))}", parameter);
    }

    private ClaimTables ReadClaims(ReferenceData reference)
    {
        var (tables, problems) = ClaimTables.Read(ReferenceFolder, Documents, reference);
        return Sound(problems, tables);
    }
}
