using Rangefinder.Testing;

namespace CellSharp.Fuzz;

/// <summary>Where the fuzzers write what they find.</summary>
internal static class Output
{
    /// <summary>The path of a file in <c>.artifacts/fuzz</c>, which is made if need be.</summary>
    internal static string PathOf(string name)
    {
        var folder = Repository.PathOf(".artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name);
    }
}
