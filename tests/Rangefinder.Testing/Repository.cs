namespace Rangefinder.Testing;

/// <summary>Where the tests find the files of the repository, whatever folder they run in.</summary>
public static class Repository
{
    private static readonly Lazy<string> Found = new(Find);

    /// <summary>
    /// Full path of the folder that holds <c>Notebooks.sln</c>, without a trailing separator.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">
    /// No folder above the test assembly holds that file.
    /// </exception>
    public static string Root => Found.Value;

    /// <summary>
    /// Full path of a file or folder given by its parts below <see cref="Root"/>; it need not exist.
    /// </summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Full path of a new, empty scratch folder under the system's temporary folder.</summary>
    public static string NewScratchFolder() => Directory.CreateTempSubdirectory("rangefinder-").FullName;

    private static string Find()
    {
        var start = Path.GetDirectoryName(typeof(Repository).Assembly.Location)!;
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Notebooks.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {start} holds Notebooks.sln.");
    }
}
