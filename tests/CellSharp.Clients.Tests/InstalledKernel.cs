using System.Diagnostics;
using Rangefinder.Testing;

namespace CellSharp.Clients.Tests;

/// <summary>The kernel, installed by the command line itself into a data folder of its own.</summary>
public sealed class InstalledKernel : IDisposable
{
    /// <summary>The kernel's name.</summary>
    public const string Name = "rangefinder";

    private readonly string _program;

    /// <summary>Copies the built command line into a folder of its own and lets it install its kernel.</summary>
    public InstalledKernel()
    {
        // A space and letters outside ASCII: paths as people have them.
        Folder = Directory.CreateDirectory(Path.Combine(Repository.NewScratchFolder(), "Jupyter für Ärzte")).FullName;
        Environment = new Dictionary<string, string>
        {
            ["JUPYTER_DATA_DIR"] = Path.Combine(Folder, "data"),
            ["JUPYTER_RUNTIME_DIR"] = Path.Combine(Folder, "run"),
            ["JUPYTER_CONFIG_DIR"] = Path.Combine(Folder, "config"),
            ["IPYTHONDIR"] = Path.Combine(Folder, "ipython"),
            ["RANGEFINDER_KERNEL"] = Name,
        };
        _program = Directory.CreateDirectory(Path.Combine(Folder, "bin")).FullName;
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(_program, Path.GetFileName(file)));
        }

        var (exit, text) = Command("jupyter", "install");
        Assert.True(exit == 0, text);
    }

    /// <summary>A scratch folder with all that the clients write.</summary>
    public string Folder { get; }

    /// <summary>What clients find the kernel by.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>Runs the command line.</summary>
    public (int Exit, string Text) Command(params string[] arguments)
    {
        var start = Python.Start(CommandLine, arguments, Environment, Repository.Root);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    private string CommandLine =>
        Path.Combine(_program, OperatingSystem.IsWindows() ? "Rangefinder.Cli.exe" : "Rangefinder.Cli");
}
