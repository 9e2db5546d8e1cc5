namespace Rangefinder.Cli.Commands;

/// <summary>The notebooks that a command is about.</summary>
internal static class NotebookFiles
{
    /// <summary>The files that were named, or all of the workspace in the order of their names.</summary>
    /// <exception cref="WorkspaceException">A file does not exist, or the workspace has none.</exception>
    public static List<string> Find(CliContext cli, Workspace workspace, IReadOnlyList<string> names, string verb)
    {
        if (names.Count > 0)
        {
            return [.. names.Select(name => FindOne(cli, name))];
        }

        var files = Directory.Exists(workspace.Notebooks)
            ? Directory.GetFiles(workspace.Notebooks, "*.ipynb").Order(StringComparer.Ordinal).ToList()
            : [];
        return files.Count > 0
            ? files
            : throw new WorkspaceException(
                $"No notebook in {cli.Shown(workspace.Notebooks)}. Name one: rangefinder {verb} FILE.ipynb");
    }

    private static string FindOne(CliContext cli, string name)
    {
        var path = cli.Resolve(name);
        return File.Exists(path)
            ? path
            : throw new WorkspaceException(
                $"{name}: there is no such notebook. Look at the name, or leave it out to take all.");
    }
}
