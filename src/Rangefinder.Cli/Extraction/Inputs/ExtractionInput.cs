using Rangefinder.Corpus;

namespace Rangefinder.Cli.Extraction.Inputs;

/// <summary>Something that documents are read from.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Length">Bytes, compressed where the file is.</param>
/// <param name="Changed">When it was last written, in ticks; tells whether an interrupted run may go
/// on.</param>
internal abstract record ExtractionInput(string Path, long Length, long Changed);

/// <summary>A file of texts.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Id">What its document is called: the path inside the folder that was named, with slashes, or
/// the name of a file that was named itself. Lines of JSON bring ids of their own.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Length">Bytes, compressed where the file is.</param>
/// <param name="Changed">When it was last written, in ticks.</param>
internal sealed record InputFile(string Path, string Id, InputKind Kind, long Length, long Changed)
    : ExtractionInput(Path, Length, Changed)
{
    /// <summary>Name without a folder, as the output says it.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}

/// <summary>A folder that a <c>corpus.json</c> describes.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Corpus">Its documents.</param>
/// <param name="Length">Bytes of all its files.</param>
/// <param name="Changed">When the last of its files was written, in ticks.</param>
internal sealed record InputCorpus(string Path, LoadedCorpus Corpus, long Length, long Changed)
    : ExtractionInput(Path, Length, Changed);
