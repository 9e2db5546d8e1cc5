using Rangefinder.Comparing;
using Rangefinder.Scholarship;

namespace Rangefinder.Claims;

/// <summary>Reads <c>claims.csv</c> and finds each quotation in its document.</summary>
public sealed class ClaimReader
{
    /// <summary>Name of the file in the reference folder.</summary>
    public const string FileName = "claims.csv";

    private static readonly string[] Columns =
    [
        "id", "document", "exact", "prefix", "suffix", "quantity", "low", "high", "unit", "modifier",
        "attribution", "speaker", "comparable", "why",
    ];

    private const string SameAs = "same_as";

    private readonly Dictionary<string, Document> _documents;
    private readonly Dictionary<string, Quantity> _quantities;

    private ClaimReader(IEnumerable<Document> documents, ReferenceData reference)
    {
        _documents = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _quantities = reference.Quantities.ToDictionary(quantity => quantity.Key, StringComparer.Ordinal);
    }

    /// <summary>Reads every claim that can be read and lists everything wrong with the rest.</summary>
    /// <param name="path">The file; a missing one is a study without claims.</param>
    /// <param name="documents">The corpus, in its order.</param>
    /// <param name="reference">The quantities that claims may speak of.</param>
    /// <returns>Claims by document and place, and the problems by line.</returns>
    public static (IReadOnlyList<Claim> Claims, IReadOnlyList<Problem> Problems) Read(
        string path, IReadOnlyList<Document> documents, ReferenceData reference)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(reference);
        if (!File.Exists(path))
        {
            return ([], []);
        }

        var problems = new List<Problem>();
        var table = CsvTable.Read(path, ReferenceReader.FileName(FileName), Columns, [SameAs], problems);
        var reader = new ClaimReader(documents, reference);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = table.Rows.Where(row => row.IsNew("id", lines)).ToList();
        var order = documents.Select((document, index) => (document, index))
            .ToDictionary(item => item.document, item => item.index);
        List<Claim> claims = [.. rows.Select(reader.Read).OfType<Claim>()
            .OrderBy(claim => order[claim.Document]).ThenBy(claim => claim.Start)];
        CheckRepetitions(rows, claims);
        return (claims, problems);
    }

    private Claim? Read(CsvRow row)
    {
        var document = row.Key("document", _documents, "document");
        var quantity = row.Key("quantity", _quantities, "quantity");
        var start = document is null ? null : QuotePlace.Find(row, document);
        var modifier = row.Text("modifier") is null ? Modifier.None : row.Word("modifier", Modifier.None);
        var attribution = row.Word("attribution", Voice.Asserted);
        var comparable = row.Word("comparable", Comparability.No);
        if (comparable != Comparability.Yes && row.Text("why") is null)
        {
            row.Report("why", "why is empty, but the claim is not fully comparable",
                "Say in a sentence what differs.");
        }

        if (attribution != Voice.Asserted && row.Text("speaker") is null)
        {
            row.Report("speaker", $"speaker is empty, but the claim is reported ({Words.Of(attribution)})",
                "Say who says it; where the text names nobody, say so: others, as the text reports them.");
        }

        var interval = quantity is null ? default : Amount(row, quantity, modifier, comparable);
        return document is null || quantity is null || start is null ? null : new()
        {
            Id = row.Required("id"),
            Document = document,
            Exact = row.Raw("exact"),
            Quantity = quantity,
            Interval = interval,
            LowText = row.Text("low"),
            HighText = row.Text("high"),
            Unit = row.Text("unit") ?? quantity.Unit,
            Modifier = modifier,
            Attribution = attribution,
            Speaker = row.Text("speaker"),
            Comparable = comparable,
            Why = row.Text("why"),
            SameAs = row.Text(SameAs),
            Start = start.Value,
            Passage = document.Passages.Last(passage => passage.Start <= start.Value),
            Raw = document.Text.ToRaw(start.Value, row.Raw("exact").Length),
            Row = row.Line,
        };
    }

    private static Interval Amount(CsvRow row, Quantity quantity, Modifier modifier, Comparability comparable)
    {
        var unit = row.Required("unit");
        if (unit.Length > 0 && !string.Equals(unit, quantity.Unit, StringComparison.Ordinal)
            && !(quantity.Measure == Measure.Date && Units.Fits(Measure.Date, unit)))
        {
            row.Report("unit", $"The unit differs from that of {quantity.Key}",
                $"Convert the values to {quantity.Unit}.");
        }

        var (low, _, high) = Numbers.Read(row, quantity, unit);
        if (low?.Low > high?.High)
        {
            row.Report("low", $"low is greater than high ({row.Text("high")})", "Exchange the two.");
        }

        var interval = new Interval(low?.Low, high?.High);
        if (comparable != Comparability.No && row.Text("low") is null && row.Text("high") is null)
        {
            row.Report("low", "Neither low nor high is given", "Give one, or set comparable to no.");
        }
        else if (comparable != Comparability.No && Misfit(interval, modifier) is { } mend)
        {
            row.Report("modifier", "modifier does not fit low and high", mend);
        }

        return interval;
    }

    // A row that could not be read is reported already; what points to it is left alone.
    private static void CheckRepetitions(List<CsvRow> rows, List<Claim> claims)
    {
        var known = claims.Select((claim, index) => (claim, index))
            .ToDictionary(item => item.claim.Id, StringComparer.Ordinal);
        var ids = rows.ToDictionary(row => row.Required("id"), StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Text(SameAs) is not null))
        {
            if (row.Key(SameAs, ids, "claim")?.Text("id") is { } id && known.TryGetValue(id, out var first)
                && known.TryGetValue(row.Required("id"), out var later))
            {
                CheckRepetition(row, first, later);
            }
        }
    }

    private static void CheckRepetition(
        CsvRow row, (Claim Claim, int Index) first, (Claim Claim, int Index) later)
    {
        if (first.Index >= later.Index || first.Claim.SameAs is not null)
        {
            row.Report(SameAs, "The claim named is not the first to say it",
                "Name the first claim of the corpus; that one has no same_as itself.");
        }
        else if (first.Claim.Quantity != later.Claim.Quantity || first.Claim.Interval != later.Claim.Interval)
        {
            row.Report(SameAs, "The claim named speaks of another quantity or another number",
                "Only the same number of the same quantity is a repetition.");
        }
    }

    // No modifier may go with an open end: "millions" is an indefinite plural.
    private static string? Misfit(Interval interval, Modifier modifier) => modifier switch
    {
        Modifier.AtLeast or Modifier.MoreThan when interval.High is not null =>
            "At least and more than leave high empty.",
        Modifier.AtMost or Modifier.LessThan or Modifier.Almost when interval.Low is not null =>
            "At most, less than and almost leave low empty.",
        Modifier.About when interval.IsOpen =>
            "About has both low and high; they are equal for a single number.",
        _ => null,
    };
}
