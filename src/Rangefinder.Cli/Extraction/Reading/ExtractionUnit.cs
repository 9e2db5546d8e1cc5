using Rangefinder.Cli.Extraction.Inputs;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>A piece of work: small enough that a few of them are held in memory.</summary>
/// <param name="Input">Where it was read.</param>
/// <param name="After">Where reading goes on behind it.</param>
/// <param name="Size">Bytes of the input that it took up, compressed where the input is.</param>
internal abstract record ExtractionUnit(ExtractionInput Input, Cursor After, long Size)
{
    /// <summary>Bytes that it holds, after decompression.</summary>
    public virtual long Content => Size;
}

/// <summary>A document of a described corpus.</summary>
internal sealed record CorpusUnit(ExtractionInput Input, Cursor After, long Size, Document Document)
    : ExtractionUnit(Input, After, Size);

/// <summary>A file with one document, or a part of one that is too large to be held at once.</summary>
/// <param name="File">The file.</param>
/// <param name="After">Where reading goes on.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Bytes">The bytes of the part.</param>
/// <param name="Before">What stands before the part; the beginning for a whole file.</param>
/// <param name="Chosen">The shard was asked already and takes the document.</param>
internal sealed record FileUnit(
    InputFile File, Cursor After, long Size, byte[] Bytes, Cursor Before, bool Chosen = false)
    : ExtractionUnit(File, After, Size)
{
    /// <inheritdoc/>
    public override long Content => Bytes.Length;
}

/// <summary>Whole lines of JSON, a document each.</summary>
/// <param name="File">The file.</param>
/// <param name="After">Where reading goes on.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Bytes">The lines.</param>
/// <param name="FirstLine">Number of the first of them, from 1.</param>
internal sealed record LinesUnit(
    InputFile File, Cursor After, long Size, ReadOnlyMemory<byte> Bytes, long FirstLine)
    : ExtractionUnit(File, After, Size)
{
    /// <inheritdoc/>
    public override long Content => Bytes.Length;
}
