using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rangefinder.Cli.Extraction.Inputs;
using Rangefinder.Cli.Extraction.Parquet;

namespace Rangefinder.Cli.Extraction.Outputs;

/// <summary>What must be known to go on with an interrupted run; kept in a file beside its output.</summary>
/// <param name="Job">Hash of what is read and how; see <see cref="JobOf"/>.</param>
/// <param name="Done">How far the run has come.</param>
/// <param name="Length">Bytes of the output that are written up to here.</param>
/// <param name="Hash">SHA-256 of those bytes.</param>
/// <param name="RowGroups">Row groups of a Parquet file that are written; empty for lines.</param>
internal sealed record Checkpoint(
    string Job, Milestone Done, long Length, string Hash, IReadOnlyList<RowGroup> RowGroups)
{
    // Raised when units, rows or their form change, so that no run goes on with another version's output.
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new() { IncludeFields = false };

    /// <summary>Hash of everything that the output depends on: the inputs with their lengths and times, the
    /// shard and the form of the output.</summary>
    public static string JobOf(IReadOnlyList<ExtractionInput> inputs, Shard? shard, string form)
    {
        var job = new StringBuilder();
        job.Append(System.Globalization.CultureInfo.InvariantCulture,
            $"{Version}\n{typeof(Document).Module.ModuleVersionId}\n{form}\n{shard}\n");
        foreach (var input in inputs)
        {
            job.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"{input.Path}\0{(input as InputFile)?.Id}\0{input.Length}\0{input.Changed}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(job.ToString())));
    }

    /// <summary>Puts the checkpoint in place of the one before; either the old or the new one is there at any
    /// time.</summary>
    public void Write(string path)
    {
        var next = path + ".new";
        File.WriteAllBytes(next, JsonSerializer.SerializeToUtf8Bytes(this, Options));
        File.Move(next, path, overwrite: true);
    }

    /// <summary>Reads a checkpoint; null where there is none that can be understood.</summary>
    public static Checkpoint? Read(string path)
    {
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize<Checkpoint>(File.ReadAllBytes(path), Options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
