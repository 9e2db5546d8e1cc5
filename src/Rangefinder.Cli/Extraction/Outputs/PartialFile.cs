using System.Buffers;
using System.Security.Cryptography;
using Rangefinder.Cli.Extraction.Parquet;

namespace Rangefinder.Cli.Extraction.Outputs;

/// <summary>An output file that is written under another name, beside a checkpoint, and takes its place when
/// it is whole.</summary>
/// <remarks>The names are those of the output with <c>.partial</c> and <c>.partial.state</c> behind. A run
/// that was ended by force leaves both; a run that failed leaves neither.</remarks>
internal sealed class PartialFile : IDisposable
{
    private readonly string _final;
    private readonly string _job;
    private readonly FileStream _stream;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private PartialFile(string final, string job, FileStream stream)
    {
        (_final, _job, _stream) = (final, job, stream);
        Start = new Checkpoint(job, default, 0, "", []);
    }

    /// <summary>Where the file goes on.</summary>
    public Checkpoint Start { get; private set; }

    /// <summary>Bytes written.</summary>
    public long Length { get; private set; }

    private string StatePath => StateOf(_final);

    /// <summary>Begins a file, or goes on with one.</summary>
    /// <param name="path">The output in the end.</param>
    /// <param name="job">What the run does; see <see cref="Checkpoint.JobOf"/>.</param>
    /// <param name="resume">Goes on where an interrupted run stopped, if there is one.</param>
    /// <exception cref="RangefinderException">Another run writes it, or what there is belongs to another
    /// job.</exception>
    public static PartialFile Open(string path, string job, bool resume)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileStream stream;
        try
        {
            // Nobody else may write it at the same time.
            stream = new FileStream(NameOf(path), FileMode.OpenOrCreate, FileAccess.ReadWrite,
                FileShare.None);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RangefinderException(new Problem(
                NameOf(path), null, null, "The output cannot be written: " + failure.Message, null,
                "Choose another name with --out, or wait until the other run has ended"));
        }

        var file = new PartialFile(path, job, stream);
        try
        {
            file.Begin(resume ? Checkpoint.Read(StateOf(path)) : null);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Writes bytes at the end.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _hash.AppendData(bytes);
        Length += bytes.Length;
    }

    /// <summary>Notes how far the run has come, so that it can go on from here.</summary>
    public void Save(Milestone done, IReadOnlyList<RowGroup> rowGroups)
    {
        _stream.Flush();
        new Checkpoint(_job, done, Length, Convert.ToHexStringLower(_hash.GetCurrentHash()), rowGroups)
            .Write(StatePath);
    }

    /// <summary>Puts the file in its place.</summary>
    public void Commit()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_stream.Name, _final, overwrite: true);
        File.Delete(StatePath);
    }

    /// <summary>Takes away what there is, for it is no use.</summary>
    public void Abandon()
    {
        _stream.Dispose();
        File.Delete(_stream.Name);
        File.Delete(StatePath);
    }

    /// <summary>Closes the file; what was not committed stays, to be gone on with.</summary>
    public void Dispose()
    {
        // Closing writes what is buffered; a second call does nothing.
        _stream.Dispose();
        _hash.Dispose();
    }

    /// <summary>What an output is called until it is whole.</summary>
    public static string NameOf(string path) => path + ".partial";

    private static string StateOf(string path) => NameOf(path) + ".state";

    private void Begin(Checkpoint? from)
    {
        if (from is null)
        {
            File.Delete(StatePath);
            _stream.SetLength(0);
            return;
        }

        if (from.Job != _job)
        {
            throw Refuse("The inputs, the options or the version are not those of the interrupted run");
        }

        if (_stream.Length < from.Length || !HashesTo(from))
        {
            throw Refuse("What the interrupted run had written is damaged");
        }

        _stream.SetLength(from.Length);
        _stream.Position = from.Length;
        (Start, Length) = (from, from.Length);
    }

    private bool HashesTo(Checkpoint from)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 20);
        for (var left = from.Length; left > 0;)
        {
            var read = _stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
            {
                break;
            }

            _hash.AppendData(buffer, 0, read);
            left -= read;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToHexStringLower(_hash.GetCurrentHash()) == from.Hash;
    }

    private RangefinderException Refuse(string message) => new(new Problem(
        _stream.Name, null, null, message, null,
        "Repeat the same command as before, or start anew without --resume"));
}
