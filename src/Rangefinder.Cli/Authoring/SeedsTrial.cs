using System.Text;

namespace Rangefinder.Cli.Authoring;

/// <summary>Additions to the seeds that are tried on a copy, and made only where the copy is sound.</summary>
internal sealed class SeedsTrial : IDisposable
{
    private readonly string _seeds;
    private readonly string _copy = Directory.CreateTempSubdirectory("rangefinder-trial-").FullName;
    private readonly List<string> _changed = [];

    /// <summary>Copies the seeds.</summary>
    /// <exception cref="RangefinderException">They are not sound as they are: a new row could not be judged.</exception>
    public SeedsTrial(Workspace workspace)
    {
        _seeds = workspace.Seeds;
        foreach (var file in Directory.GetFiles(_seeds, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_copy, Path.GetRelativePath(_seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        ThrowIfUnsound();
    }

    /// <summary>The study as it would be.</summary>
    public Study Study => Study.Open(_copy);

    /// <summary>Whether there is such a file.</summary>
    public bool Has(string relative) => File.Exists(Path.Combine(_copy, relative));

    /// <summary>The text of a file; empty where there is none.</summary>
    public string Read(string relative) => Has(relative) ? File.ReadAllText(Path.Combine(_copy, relative)) : "";

    /// <summary>Changes a file of the copy.</summary>
    public void Write(string relative, string text) => Write(relative, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Changes a file of the copy.</summary>
    public void Write(string relative, byte[] bytes)
    {
        var path = Path.Combine(_copy, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        _changed.Add(relative);
    }

    /// <summary>Checks the copy and makes its changes in the seeds.</summary>
    /// <exception cref="RangefinderException">The copy has problems; the seeds are untouched.</exception>
    public void Commit()
    {
        ThrowIfUnsound();
        foreach (var relative in _changed)
        {
            var target = Path.Combine(_seeds, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            OutputFile.Write(target, File.ReadAllBytes(Path.Combine(_copy, relative)));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_copy, recursive: true);

    // A work that nobody cites yet is no fault here: the estimate that cites it is the next step.
    private void ThrowIfUnsound()
    {
        var study = Study;
        var problems = study.Check().Except(study.Remarks).ToList();
        if (problems.Count > 0)
        {
            throw new RangefinderException(problems);
        }
    }
}
