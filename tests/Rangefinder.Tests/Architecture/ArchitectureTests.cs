using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using Rangefinder.Testing;

namespace Rangefinder.Tests.Architecture;

/// <summary>Which project may refer to which, and what every public type keeps to.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        ["Rangefinder"] = [],
        ["CellSharp"] = [],
        ["CellSharp.Jupyter"] = ["CellSharp"],
        ["Rangefinder.Cli"] = ["Rangefinder", "CellSharp", "CellSharp.Jupyter"],
    };

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Rangefinder"] = ["CsvHelper", "NodaTime"],
        ["CellSharp"] = [],
        ["CellSharp.Jupyter"] = ["Microsoft.DotNet.Interactive.Formatting"],
        ["Rangefinder.Cli"] = ["System.CommandLine", "Spectre.Console", "Markdig", "AngleSharp"],
    };

    public static TheoryData<string> Projects => [.. MayReference.Keys];

    [Fact]
    public void Src_Projects_AreTheFourDrawn() => Assert.Equal(
        MayReference.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Src_ProjectReferences_PointOneWayOnly(string project) => Assert.Subset(
        MayReference[project].ToHashSet(),
        Items(project, "ProjectReference").Select(path =>
            Path.GetFileNameWithoutExtension(path)).ToHashSet());

    [Theory]
    [MemberData(nameof(Projects))]
    public void Src_Packages_AreTheChosenOnes(string project) => Assert.Subset(
        MayUse[project].ToHashSet(),
        Items(project, "PackageReference").Concat(Items(project, "PackageDownload")).ToHashSet());

    [Fact]
    public void Src_ResolvedPackages_HoldNoRoslyn()
    {
        // What the restore resolved, transitive packages included,
        // for each project that is built on this machine.
        var restored = MayReference.Keys
            .Select(project => Repository.PathOf(".artifacts", "obj", project, "project.assets.json"))
            .Where(File.Exists).ToList();
        Assert.Contains(Repository.PathOf(".artifacts", "obj", "Rangefinder", "project.assets.json"),
            restored);
        foreach (var file in restored)
        {
            using var assets = JsonDocument.Parse(File.ReadAllText(file));
            Assert.DoesNotContain(
                assets.RootElement.GetProperty("libraries").EnumerateObject(),
                library => library.Name.StartsWith(
                    "Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Rangefinder_ReferencedAssemblies_AreNeitherRoslynNorTheEngine() => Assert.DoesNotContain(
        typeof(Study).Assembly.GetReferencedAssemblies(),
        name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            || name.Name.StartsWith("CellSharp", StringComparison.Ordinal));

    [Fact]
    public void Rangefinder_PublicClasses_AreSealedOrStatic() => Assert.Empty(
        typeof(Study).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && !type.IsSealed && !type.IsSubclassOf(typeof(Delegate)))
            .Where(type => !(type.IsAbstract && type.GetConstructors().Length == 0))
            .Select(type => type.FullName));

    [Fact]
    public void Rangefinder_PublicProperties_CannotBeSetAfterwards() => Assert.Empty(
        from type in typeof(Study).Assembly.GetExportedTypes()
        where !type.IsSubclassOf(typeof(Exception))
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers()
                .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
        select $"{type.FullName}.{property.Name}");

    [Fact]
    public void Rangefinder_Sources_NeverNameThisCorpus()
    {
        var seeds = Directory.EnumerateFiles(Repository.PathOf("seeds", "corpus"), "*.txt").Select(
            file => Path.GetFileNameWithoutExtension(file)).ToList();
        Assert.NotEmpty(seeds);
        var files = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories);
        Assert.DoesNotContain(files, file => File.ReadAllText(file) is var text
            && seeds.Exists(seed => text.Contains(seed, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Repository.PathOf("src", project, project + ".csproj")).Descendants(kind)
            .Select(item => item.Attribute("Include")!.Value.Replace('\\', '/'));
}
