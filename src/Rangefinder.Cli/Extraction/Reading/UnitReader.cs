using Rangefinder.Cli.Extraction.Inputs;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>Reads inputs in order as units of work, from the beginning or from where a run was
/// interrupted.</summary>
/// <remarks>Units are the same whatever the number of workers and wherever reading begins.</remarks>
internal sealed class UnitReader(IReadOnlyList<ExtractionInput> inputs, Shard? shard)
{
    /// <summary>Markup is read whole, for its meaning may depend on what stands far before.</summary>
    private const int LargestMarkup = 8 << 20;

    /// <summary>Reads the units from a place on.</summary>
    /// <exception cref="RangefinderException">An input cannot be read as what it claims to be.</exception>
    public IEnumerable<ExtractionUnit> Read(Cursor from)
    {
        for (var index = from.Input; index < inputs.Count; index++)
        {
            var start = index == from.Input ? from : new Cursor(index, 0, 0, 0);
            var units = inputs[index] switch
            {
                InputCorpus corpus => Documents(corpus, start),
                InputFile { Kind: InputKind.JsonLines or InputKind.GzippedJsonLines } file =>
                    new LineBlocks(file).Read(start),
                InputFile { Kind: InputKind.Text } file when file.Length > TextParts.Size =>
                    Parts(file, start),
                InputFile file => [Whole(file, start)],
                var other => throw new InvalidOperationException(other.ToString()),
            };
            foreach (var unit in units)
            {
                yield return unit;
            }
        }
    }

    private static IEnumerable<ExtractionUnit> Documents(InputCorpus corpus, Cursor start)
    {
        var documents = corpus.Corpus.Documents;
        for (var i = (int)start.Offset; i < documents.Length; i++)
        {
            var last = i + 1 == documents.Length;
            var (from, to) = (corpus.Length * i / documents.Length,
                corpus.Length * (i + 1) / documents.Length);
            yield return new CorpusUnit(
                corpus, last ? start.NextInput() : start with { Offset = i + 1 }, to - from, documents[i]);
        }
    }

    private static FileUnit Whole(InputFile file, Cursor start)
    {
        if (file.Kind != InputKind.Text && file.Length > LargestMarkup)
        {
            throw new RangefinderException(new Problem(
                file.Path, null, null, "A file of markup is read whole, and this one is larger than 8 MiB",
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file.Length} bytes"),
                "Split it, or save its text as .txt"));
        }

        using var stream = Open(file);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FileUnit(file, start.NextInput(), bytes.Length, bytes, default);
    }

    private IEnumerable<ExtractionUnit> Parts(InputFile file, Cursor start)
    {
        using var stream = Open(file);
        if (shard is not null && !shard.Holds(file.Id, stream))
        {
            yield break;
        }

        var window = new byte[TextParts.Size];
        for (var before = start; before.Input == start.Input;)
        {
            stream.Position = before.Offset;
            var read = stream.ReadAtLeast(window, window.Length, throwOnEndOfStream: false);
            var last = stream.Position == stream.Length;
            var part = window.AsSpan(0, last ? read : TextParts.Cut(window)).ToArray();
            var after = last ? start.NextInput() : TextParts.Behind(before, file.Name, part);
            yield return new FileUnit(file, after, part.Length, part, before, Chosen: true);
            before = after;
        }
    }

    /// <summary>Opens a file for reading from front to back.</summary>
    /// <exception cref="RangefinderException">It is gone or may not be read.</exception>
    internal static FileStream Open(InputFile file)
    {
        try
        {
            return new FileStream(file.Path, FileMode.Open, FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete, 1);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RangefinderException(new Problem(
                file.Path, null, null, "The file cannot be read", null,
                "Check that it is a file you may read"));
        }
    }
}
