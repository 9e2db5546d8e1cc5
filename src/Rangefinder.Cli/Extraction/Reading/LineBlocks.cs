using Rangefinder.Cli.Extraction.Inputs;

namespace Rangefinder.Cli.Extraction.Reading;

/// <summary>Reads a file of lines in blocks of whole lines.</summary>
internal sealed class LineBlocks(InputFile file)
{
    private const int BlockSize = 1 << 20;
    private const int LongestLine = 8 << 20;

    private byte[] _buffer = new byte[BlockSize];
    private int _filled;

    /// <summary>Reads from a place on, which must be the beginning of a line.</summary>
    /// <exception cref="RangefinderException">The gzip data are broken, or a line is too long.</exception>
    public IEnumerable<ExtractionUnit> Read(Cursor start)
    {
        using var source = UnitReader.Open(file);
        if (file.Kind == InputKind.GzippedJsonLines && source.Length == 0)
        {
            throw Broken(0);
        }

        using var stream = file.Kind == InputKind.GzippedJsonLines
            ? new WholeGzipStream(source) : (Stream)source;
        var before = start;
        Skip(stream, before);
        var taken = source.Position;
        while (true)
        {
            var ended = Fill(stream, before.Line);
            var length = ended ? _filled : _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
            if (length == 0 && !ended)
            {
                Widen(before.Line);
                continue;
            }

            var block = _buffer.AsSpan(0, length).ToArray();
            var after = ended ? start.NextInput() : before with
            {
                Offset = before.Offset + length,
                Line = before.Line + block.AsSpan().Count((byte)'\n'),
            };
            yield return new LinesUnit(file, after, source.Position - taken, block, before.Line + 1);
            if (ended)
            {
                yield break;
            }

            taken = source.Position;
            Keep(length);
            before = after;
        }
    }

    // The next block is again as long as any, so that blocks do not depend on where reading began.
    private void Keep(int from)
    {
        var rest = _buffer.AsSpan(from, _filled - from).ToArray();
        _buffer = new byte[Math.Max(BlockSize, rest.Length)];
        rest.CopyTo(_buffer, 0);
        _filled = rest.Length;
    }

    private void Widen(long line)
    {
        if (_buffer.Length >= LongestLine)
        {
            throw new RangefinderException(new Problem(
                file.Path, Number(line + 1), 1, "The line is longer than 8 MiB", null,
                "Write one document a line, each line ended by LF; split longer documents"));
        }

        Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, LongestLine));
    }

    private bool Fill(Stream stream, long line)
    {
        try
        {
            var wanted = _buffer.Length - _filled;
            var read = stream.ReadAtLeast(_buffer.AsSpan(_filled), wanted, throwOnEndOfStream: false);
            _filled += read;
            return read < wanted;
        }
        catch (InvalidDataException)
        {
            throw Broken(line);
        }
    }

    private void Skip(Stream stream, Cursor to)
    {
        if (stream.CanSeek)
        {
            stream.Position = to.Offset;
            return;
        }

        for (var left = to.Offset; left > 0;)
        {
            var read = stream.Read(_buffer, 0, (int)Math.Min(left, _buffer.Length));
            left = read > 0 ? left - read : throw Broken(to.Line);
        }
    }

    private RangefinderException Broken(long line) => new(new Problem(
        file.Path, Number(line + 1), null,
        "The gzip data are damaged or end too soon, in or behind this line", null,
        "Fetch or make the file again; 'gzip -t' tells whether it is whole"));

    /// <summary>A line number as messages hold it.</summary>
    internal static int Number(long line) => (int)Math.Min(line, int.MaxValue);
}
