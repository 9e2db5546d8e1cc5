using System.Runtime.CompilerServices;

namespace CellSharp.Tests.Syntax;

/// <summary>The cells of <c>Corpus/*.txt</c>: notebook and tutorial cells as people write them. A line of
/// four dashes parts two cells.</summary>
internal static class SeedCells
{
    internal static IReadOnlyList<string> All { get; } = Load();

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> ByFile => Directory
        .EnumerateFiles(Folder(), "*.txt")
        .Order(StringComparer.Ordinal)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), Split, StringComparer.Ordinal);

    private static List<string> Load() => [.. ByFile.OrderBy(f => f.Key,
        StringComparer.Ordinal).SelectMany(f => f.Value)];

    private static IReadOnlyList<string> Split(string file) => File.ReadAllText(file)
        .ReplaceLineEndings("\n")
        .Split("\n----\n")
        .Select(cell => cell.Trim('\n'))
        .ToArray();

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "Corpus");
}
