using System.Diagnostics;
using Rangefinder.Testing;

namespace Rangefinder.Notebooks.Tests;

public class RoslynFreeTests
{
    [Fact]
    public void Run_AllNotebooks_LoadsNoRoslyn()
    {
        var list = Path.GetTempFileName();
        var output = Directory.CreateTempSubdirectory("rangefinder-roslyn-free-").FullName;
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { CommandLineProcess.Assembly, "run", "--out", output },
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
                ["RANGEFINDER_LOADED_ASSEMBLIES"] = list,
            },
        };

        var (exit, text) = CommandLineProcess.Run(start);
        var loaded = File.ReadAllLines(list);
        File.Delete(list);
        Directory.Delete(output, recursive: true);

        Assert.True(exit == 0, text);
        Assert.Contains("CellSharp", loaded);
        Assert.Contains("Rangefinder", loaded);
        Assert.DoesNotContain(loaded, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }
}
