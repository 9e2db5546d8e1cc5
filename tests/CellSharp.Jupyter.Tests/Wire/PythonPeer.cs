using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CellSharp.Jupyter.Tests.Wire;

/// <summary>Runs a Python script from the folder <c>Python</c> beside the tests and returns what it
/// printed.</summary>
internal static class PythonPeer
{
    public static async Task<string> RunAsync(
        string script, IEnumerable<string> arguments, [CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Python", script);
        var start = new ProcessStartInfo(PythonFactAttribute.Interpreter, [path, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(Patience.Limit);
            Assert.True(process.ExitCode == 0, await errors);
            return await output;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
