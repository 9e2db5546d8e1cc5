using CellSharp.Jupyter.Documents;

namespace Rangefinder.Cli.Pictures;

/// <summary>A notebook with those of its pictures that are known, and what else there is to say of
/// them.</summary>
/// <param name="File">The notebook's file.</param>
/// <param name="Notebook">The notebook.</param>
/// <param name="Kept">How many pictures stood in the file and fit.</param>
/// <param name="Dropped">Outputs of the file whose picture fits no figure any more.</param>
internal sealed record NotebookPictures(
    string File, Notebook Notebook, int Kept, IReadOnlyList<ChartOutput> Dropped)
{
    /// <summary>The charts without a picture.</summary>
    public IEnumerable<ChartOutput> Missing =>
        ChartOutput.In(Notebook).Where(output => !StoredPicture.IsIn(output));

    /// <summary>Takes over the pictures of the committed notebook whose figure is drawn in the new one as
    /// well, wherever it stands there.</summary>
    /// <param name="file">The notebook's file.</param>
    /// <param name="committed">The notebook as the file has it.</param>
    /// <param name="executed">The same notebook after a run; or the committed one itself.</param>
    /// <param name="anew">Whether no picture is to be kept.</param>
    public static NotebookPictures Keep(string file, Notebook committed, Notebook executed, bool anew = false)
    {
        var known = new Dictionary<string, StoredPicture>(StringComparer.Ordinal);
        foreach (var output in anew ? [] : ChartOutput.In(committed))
        {
            if (StoredPicture.In(output) is { } picture)
            {
                known[Digest(output)] = picture;
            }
        }

        var (kept, used) = (0, new HashSet<string>(StringComparer.Ordinal));
        var notebook = ChartOutput.Change(executed, output =>
        {
            if (!known.TryGetValue(Digest(output), out var picture))
            {
                return StoredPicture.TakeFrom(output);
            }

            kept++;
            used.Add(Digest(output));
            return picture.PutInto(output);
        });
        return new(file, notebook, kept,
        [
            .. ChartOutput.In(committed).Where(output => StoredPicture.IsIn(output)
                && (StoredPicture.FaultOf(output) is not null || !used.Contains(Digest(output)))),
        ]);
    }

    /// <summary>Adds pictures to the charts that have none.</summary>
    /// <param name="drawn">Pictures by the digest of their figure.</param>
    public NotebookPictures With(IReadOnlyDictionary<string, StoredPicture> drawn) => this with
    {
        Notebook = ChartOutput.Change(Notebook, output =>
            !StoredPicture.IsIn(output) && drawn.TryGetValue(Digest(output), out var picture)
                ? picture.PutInto(output)
                : output),
    };

    /// <summary>The name of a figure and all else that its picture in a notebook depends on.</summary>
    public static string Digest(ChartOutput output) => FigureDigest.Of(output.Figure, PictureSettings.Notebook);
}
