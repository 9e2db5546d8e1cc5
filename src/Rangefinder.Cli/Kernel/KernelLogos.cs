namespace Rangefinder.Cli.Kernel;

/// <summary>The pictures that clients show beside the kernel's name.</summary>
internal static class KernelLogos
{
    private static readonly string[] Names = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

    /// <summary>The files by the names that Jupyter looks for.</summary>
    public static IReadOnlyDictionary<string, byte[]> All() => Names.ToDictionary(n => n, Read, StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        using var stream = typeof(KernelLogos).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is not in the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
