namespace Rangefinder.Scholarship;

/// <summary>Reads a reference folder: quantities, estimates, series and sources.</summary>
public static class ReferenceReader
{
    /// <summary>
    /// Reads everything that can be read and lists everything wrong with the rest. Never throws for bad data.
    /// </summary>
    /// <param name="folder">
    /// The folder with <c>quantities.csv</c>, <c>estimates.csv</c>, <c>sources.json</c> and perhaps
    /// <c>series.csv</c>. A missing folder is a corpus without scholarship: everything is empty then.
    /// </param>
    public static ReferenceData Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new(Empty<Quantity>(), Empty<Estimate>(), Empty<Source>(), Empty<Series>(),
                Empty<Problem>(), Empty<Problem>());
        }

        var problems = new List<Problem>();
        var remarks = new List<Problem>();
        var works = SourceReader.Read(folder, problems);
        var sources = works.ToDictionary(work => work.Source.Id, work => work.Source, StringComparer.Ordinal);
        var quantities = QuantityReader.Read(folder, problems);
        var keys = quantities.ToDictionary(quantity => quantity.Key, StringComparer.Ordinal);
        var estimates = new EstimateReader(keys, sources, problems, remarks).Read(folder);
        var series = new SeriesReader(keys, sources, problems).Read(folder);
        var cited = estimates.Cited.Concat(series.Cited).ToHashSet(StringComparer.Ordinal);
        remarks.AddRange(works.Where(work => !cited.Contains(work.Source.Id)).Select(work => new Problem(
            SourceReader.File, work.Line, null, "No estimate and no series cites this source", work.Source.Id,
            "Remove it, or cite it as source or via.")));
        return new(new(quantities), new(estimates.Rows), new(sources.Values), new(series.Rows),
            new(problems), new(remarks));
    }

    internal static string FileName(string name) => "reference/" + name;

    private static ValueList<T> Empty<T>() => new([]);
}
