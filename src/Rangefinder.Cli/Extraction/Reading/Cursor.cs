namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>A place in the inputs from which reading can go on.</summary>
/// <param name="Input">Index of the input.</param>
/// <param name="Offset">Bytes of it that are done, after decompression; of a corpus, documents.</param>
/// <param name="Line">Lines of it that are done.</param>
/// <param name="CodePoints">Code points of it that are done; counted in text files only.</param>
internal readonly record struct Cursor(int Input, long Offset, long Line, long CodePoints)
{
    /// <summary>The beginning of the next input.</summary>
    public Cursor NextInput() => new(Input + 1, 0, 0, 0);
}
