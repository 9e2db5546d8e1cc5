using System.IO.Compression;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>Reads gzip and notices when the file was cut off, which <see cref="GZipStream"/> does
/// not.</summary>
/// <remarks>A short member of our own is set behind the file: only where all members before it are whole does
/// its content come out at the end, and it is kept back.</remarks>
internal sealed class WholeGzipStream : ForwardStream
{
    private static readonly byte[] Mark = "\0this is the end of the file\0"u8.ToArray();

    private readonly GZipStream _inner;
    private readonly byte[] _buffer = new byte[(1 << 16) + Mark.Length];
    private int _start;
    private int _end;

    /// <summary>Takes over an open file.</summary>
    public WholeGzipStream(Stream file) =>
        _inner = new GZipStream(new Followed(file, Compressed()), CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">The file is no gzip, is damaged, or ends too soon.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_end - _start <= Mark.Length && !Fill())
        {
            return _buffer.AsSpan(_start, _end - _start).SequenceEqual(Mark)
                ? 0
                : throw new InvalidDataException("The gzip data end too soon.");
        }

        var count = Math.Min(buffer.Length, _end - _start - Mark.Length);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        _inner.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Compressed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Mark);
        }

        return packed.ToArray();
    }

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        while (_end <= Mark.Length)
        {
            var read = _inner.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }

    // A file with some bytes behind it.
    private sealed class Followed(Stream file, byte[] rest) : ForwardStream
    {
        private int _given;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = file.ReadAtLeast(buffer.AsSpan(offset, count), count, throwOnEndOfStream: false);
            var more = Math.Min(count - read, rest.Length - _given);
            rest.AsSpan(_given, more).CopyTo(buffer.AsSpan(offset + read));
            _given += more;
            return read + more;
        }

        protected override void Dispose(bool disposing)
        {
            file.Dispose();
            base.Dispose(disposing);
        }
    }
}
