using System.Diagnostics;

namespace CellSharp.Jupyter.Tests.Wire;

/// <summary>A test against the real ZeroMQ library and Jupyter's own client, through Python. Where they are
/// not
/// installed it is reported as skipped with the reason; with <c>RANGEFINDER_REQUIRE_JUPYTER=1</c> it
/// fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Decides whether the test is skipped.</summary>
    public PythonFactAttribute()
    {
        if (Found.Value is null && Environment.GetEnvironmentVariable("RANGEFINDER_REQUIRE_JUPYTER") != "1")
        {
            Skip = "skipped: no Python with zmq and jupyter_client (Debian: python3-jupyter-client)";
        }
    }

    /// <summary>The interpreter that has both modules.</summary>
    public static string Interpreter => Found.Value
        ?? throw new InvalidOperationException("No Python with zmq and jupyter_client was found.");

    // The system's own first: another one on the path usually lacks the system's modules.
    private static string? Find() => new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(HasModules);

    private static bool HasModules(string interpreter)
    {
        try
        {
            string[] arguments = ["-c", "import zmq, jupyter_client"];
            var start = new ProcessStartInfo(interpreter, arguments) { RedirectStandardError = true };
            using var process = Process.Start(start)!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
