using System.Collections.Immutable;
using CellSharp.Jupyter.Kernel.Specs;

namespace Rangefinder.Cli.Kernel;

/// <summary>How a Jupyter client starts this very program as a kernel.</summary>
internal static class KernelCommandLine
{
    // Set by users whose .NET stands in no usual place; without them the kernel would not start elsewhere.
    private static readonly string[] Kept = ["DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64"];

    /// <summary>Program and arguments. The program's path is absolute: VS Code hides a kernel whose program it cannot
    /// find.</summary>
    /// <param name="process">The path of the running program.</param>
    /// <param name="assembly">The path of the command's assembly; used when the program is <c>dotnet</c> itself.</param>
    /// <param name="trust">Whether cells may use everything.</param>
    /// <param name="allowed">What they may use besides what every notebook may.</param>
    public static ImmutableArray<string> Argv(string process, string assembly, bool trust, IEnumerable<string> allowed)
    {
        var program = Path.GetFileNameWithoutExtension(process);
        string[] start = string.Equals(program, "dotnet", StringComparison.OrdinalIgnoreCase)
            ? [process, assembly] : [process];
        string[] trusted = trust ? ["--trust"] : [];
        return [.. start, "kernel", KernelSpec.ConnectionFile, .. trusted, .. allowed.SelectMany(a => new[] { "--allow", a })];
    }

    /// <summary>What the kernel's process must find in its environment.</summary>
    /// <param name="variable">Reads a variable of this process.</param>
    public static ImmutableSortedDictionary<string, string> Environment(Func<string, string?> variable) => Kept
        .Select(name => (Name: name, Value: variable(name)))
        .Where(v => !string.IsNullOrEmpty(v.Value))
        .ToImmutableSortedDictionary(v => v.Name, v => v.Value!, StringComparer.Ordinal);
}
