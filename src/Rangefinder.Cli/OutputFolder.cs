namespace Rangefinder.Cli;

/// <summary>A folder of results that appears whole or not at all: files are written beside it and moved into place.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _final;
    private readonly string _partial;

    /// <summary>Starts a folder; what stands there stays until <see cref="Commit"/>.</summary>
    public OutputFolder(string path)
    {
        _final = path;
        _partial = path + ".partial";
        Remove(_partial);
        Directory.CreateDirectory(_partial);
    }

    /// <summary>Where to write a file of the folder; makes the folders on the way.</summary>
    public string PathOf(string relative)
    {
        var path = Path.Combine(_partial, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Puts the folder in place of what stood there.</summary>
    public void Commit()
    {
        var old = _final + ".old";
        Remove(old);
        if (Directory.Exists(_final))
        {
            Directory.Move(_final, old);
        }

        Directory.Move(_partial, _final);
        Remove(old);
    }

    /// <summary>Takes away what was not committed.</summary>
    public void Dispose() => Remove(_partial);

    /// <summary>Fails early, before minutes of work, where the results could not be kept.</summary>
    /// <exception cref="WorkspaceException">The folder cannot be made or written.</exception>
    public static void MakeSureItCanBeWritten(string path)
    {
        var probe = Path.Combine(path, ".rangefinder-probe");
        try
        {
            Directory.CreateDirectory(path);
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException($"{path}: cannot be written ({e.Message}). Choose another folder with --out DIR.");
        }
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
