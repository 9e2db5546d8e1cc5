namespace CellSharp.Jupyter.Kernel.Specs;

/// <summary>Where Jupyter's clients look for kernel specs, in their order (jupyter_core's <c>paths.py</c>; VS
/// Code implements the same by itself).</summary>
/// <param name="System">The operating system's conventions.</param>
/// <param name="Variable">Reads an environment variable; null when it is not set.</param>
/// <param name="Home">The user's home folder.</param>
public sealed record JupyterFolders(JupyterSystem System, Func<string, string?> Variable, string Home)
{
    /// <summary>The folders of this machine and user.</summary>
    public static JupyterFolders OfThisMachine() => new(
        OperatingSystem.IsWindows() ? JupyterSystem.Windows
            : OperatingSystem.IsMacOS() ? JupyterSystem.MacOS : JupyterSystem.Linux,
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>The user's own data folder: <c>JUPYTER_DATA_DIR</c>, else the system's convention.</summary>
    public string UserData => Set("JUPYTER_DATA_DIR") ?? System switch
    {
        JupyterSystem.Windows =>
            Path.Combine(Set("APPDATA") ?? Path.Combine(Home, "AppData", "Roaming"), "jupyter"),
        JupyterSystem.MacOS => Path.Combine(Home, "Library", "Jupyter"),
        _ => Path.Combine(Set("XDG_DATA_HOME") ?? Path.Combine(Home, ".local", "share"), "jupyter"),
    };

    /// <summary>Every folder that may hold <c>kernels/</c>, first match first.</summary>
    public IEnumerable<string> Search()
    {
        var separator = System == JupyterSystem.Windows ? ';' : ':';
        foreach (var folder in (Set("JUPYTER_PATH") ?? "").Split(
            separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return folder;
        }

        yield return UserData;
        if (System == JupyterSystem.Windows)
        {
            if (Set("PROGRAMDATA") is { } programs)
            {
                yield return Path.Combine(programs, "jupyter");
            }
        }
        else
        {
            yield return "/usr/local/share/jupyter";
            yield return "/usr/share/jupyter";
        }
    }

    /// <summary>The folder of one kernel under a data folder.</summary>
    /// <param name="data">A folder that may hold <c>kernels/</c>.</param>
    /// <param name="name">The kernel's name.</param>
    public static string KernelFolder(string data, string name) => Path.Combine(data, "kernels", name);

    private string? Set(string name) => Variable(name) is { Length: > 0 } value ? value : null;
}

/// <summary>Whose conventions for folders hold.</summary>
public enum JupyterSystem
{
    /// <summary>Linux and other systems with XDG folders.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}
