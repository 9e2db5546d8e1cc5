using System.Diagnostics;

namespace Rangefinder.Notebooks.Tests;

/// <summary>Starts the built command line as a process of its own.</summary>
internal static class CommandLineProcess
{
    /// <summary>The command line's assembly, to be started with <c>dotnet</c>.</summary>
    public static string Assembly => typeof(Cli.ExitCode).Assembly.Location;

    /// <summary>Runs a process to its end and gives its exit code and everything it printed.</summary>
    public static (int Exit, string Text) Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
