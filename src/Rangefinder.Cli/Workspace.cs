namespace Rangefinder.Cli;

/// <summary>A folder laid out like this repository: <c>notebooks/</c> beside <c>seeds/</c>.</summary>
/// <param name="Root">The folder.</param>
internal sealed record Workspace(string Root)
{
    /// <summary>The folder of corpus and reference data.</summary>
    public string Seeds => Path.Combine(Root, "seeds");

    /// <summary>The folder of notebooks.</summary>
    public string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>Where results go unless the user says otherwise.</summary>
    public string Artifacts => Path.Combine(Root, ".artifacts");

    /// <summary>Finds the workspace from a folder upwards.</summary>
    /// <exception cref="WorkspaceException">No folder on the way up holds <c>seeds/</c>.</exception>
    public static Workspace Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds", "corpus")))
            {
                return new Workspace(folder.FullName);
            }
        }

        throw new WorkspaceException(
            $"No folder 'seeds/corpus' in {start} or above it. Run rangefinder inside a clone of the repository, "
            + "or make seeds/corpus with a corpus.json of your own.");
    }
}

/// <summary>There is no workspace here.</summary>
internal sealed class WorkspaceException(string message) : Exception(message);
