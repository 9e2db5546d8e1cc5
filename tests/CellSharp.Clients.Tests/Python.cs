using System.Diagnostics;

namespace CellSharp.Clients.Tests;

/// <summary>The Python that holds Jupyter's clients. The kernel itself needs none.</summary>
internal static class Python
{
    private const string Modules = "import jupyter_client, jupyter_kernel_test, nbconvert, notebook";
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Whether tests must fail, not be skipped, where it is missing.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable("RANGEFINDER_REQUIRE_JUPYTER") == "1";

    /// <summary>Its path, or null.</summary>
    public static string? WithJupyter => Found.Value;

    /// <summary>Runs Python to its end.</summary>
    /// <returns>Exit code and all that was printed.</returns>
    public static (int Exit, string Text) Run(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string folder)
    {
        Assert.True(WithJupyter is not null, "No Python with Jupyter's clients was found, and they are required here.");
        using var process = Process.Start(Start(WithJupyter!, arguments, environment, folder))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <summary>How a process is started with its output caught.</summary>
    public static ProcessStartInfo Start(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static string? Find()
    {
        // Debian's packages belong to its own Python, which need not be the first one on the path.
        foreach (var candidate in new[] { "/usr/bin/python3", "python3", "python" })
        {
            try
            {
                using var process = Process.Start(
                    Start(candidate, ["-c", Modules], new Dictionary<string, string>(), Path.GetTempPath()))!;
                process.WaitForExit();
                if (process.ExitCode == 0)
                {
                    return candidate;
                }
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // Not there; the next one may be.
            }
        }

        return null;
    }
}
