using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Kernel.Specs;

namespace CellSharp.Jupyter.Tests.Kernel;

public sealed class KernelSpecStoreTests : IDisposable
{
    private static readonly Dictionary<string, byte[]> Logos = new() { ["logo-svg.svg"] = [1, 2, 3] };
    private readonly string _root = Directory.CreateTempSubdirectory("rangefinder-spec-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Install_NewFolder_WritesASpecThatClientsCanStart()
    {
        var folder = Store().Install("rangefinder", Spec("/opt/with space/rangefinder"), Logos);

        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "kernel.json")))!;
        Assert.Equal("/opt/with space/rangefinder", json["argv"]![0]!.GetValue<string>());
        Assert.Contains("{connection_file}", json["argv"]!.AsArray().Select(a => a!.GetValue<string>()));
        Assert.Equal("csharp", json["language"]!.GetValue<string>());
        Assert.Equal("message", json["interrupt_mode"]!.GetValue<string>());
        Assert.Equal([1, 2, 3], File.ReadAllBytes(Path.Combine(folder, "logo-svg.svg")));
    }

    [Fact]
    public void Install_Twice_LeavesOneSpecAndNoTraces()
    {
        Store().Install("rangefinder", Spec("/old"), Logos);
        var folder = Store().Install("rangefinder", Spec("/new"), Logos);

        var installed = Assert.Single(Store().List());
        Assert.Equal("/new", installed.Spec.Argv[0]);
        Assert.Equal([folder], Directory.GetFileSystemEntries(Path.GetDirectoryName(folder)!));
    }

    [Fact]
    public void Uninstall_AfterInstall_LeavesNothingBehind()
    {
        Store().Install("rangefinder", Spec("/a"), Logos);
        Store().Install("rangefinder", Spec("/b"), Logos);
        Store().Uninstall("rangefinder");

        Assert.Empty(Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void Uninstall_FolderThatWasThereBefore_StaysEvenWhenEmpty()
    {
        var kernels = Directory.CreateDirectory(Path.Combine(_root, "share", "jupyter", "kernels")).FullName;
        Store().Install("rangefinder", Spec("/a"), Logos);
        Store().Uninstall("rangefinder");

        Assert.Empty(Directory.GetFileSystemEntries(kernels));
    }

    [Fact]
    public void Uninstall_KernelOfAnotherProgram_IsRefusedAndKept()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "share", "jupyter", "kernels", "python3")).FullName;
        var file = Path.Combine(folder, "kernel.json");
        File.WriteAllText(file, """{"argv": ["python"], "display_name": "Python 3", "language": "python"}""");

        Assert.Throws<KernelSpecException>(() => Store().Uninstall("python3"));
        Assert.Throws<KernelSpecException>(() => Store().Install("python3", Spec("/a"), Logos));
        Assert.True(File.Exists(file));
    }

    [Fact]
    public void Uninstall_NothingThere_SaysSo() => Assert.Null(Store().Uninstall("rangefinder"));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("näme")]
    [InlineData("a b")]
    public void Install_NameThatIsNone_IsRefused(string name) =>
        Assert.Throws<KernelSpecException>(() => Store().Install(name, Spec("/a"), Logos));

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"argv": "x"}""")]
    [InlineData("""{"argv": [1], "display_name": "x"}""")]
    [InlineData("""{"argv": ["x"], "display_name": null}""")]
    public void List_BrokenSpec_IsPassedOver(string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "share", "jupyter", "kernels", "broken")).FullName;
        File.WriteAllText(Path.Combine(folder, "kernel.json"), text);

        Assert.Empty(Store().List());
    }

    private KernelSpecStore Store() => new(Path.Combine(_root, "share", "jupyter"));

    private static KernelSpec Spec(string program) => new(
        "C# (Rangefinder)", [program, "kernel", KernelSpec.ConnectionFile],
        ImmutableSortedDictionary<string, string>.Empty, []);
}
