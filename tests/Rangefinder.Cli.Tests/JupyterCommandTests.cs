using Rangefinder.Testing;

namespace Rangefinder.Cli.Tests;

public sealed class JupyterCommandTests : IDisposable
{
    private readonly string _folder = Repository.NewScratchFolder();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Install_ThenUninstall_LeavesNothing()
    {
        Assert.Equal(0, await Run("jupyter", "install", "--prefix", _folder));
        var file = Path.Combine(_folder, "share", "jupyter", "kernels", "rangefinder", "kernel.json");
        Assert.Contains("{connection_file}", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "logo-64x64.png")));

        Assert.Equal(0, await Run("jupyter", "uninstall", "--prefix", _folder));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Install_FolderThatCannotBeMade_SaysWhereElse()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");

        Assert.Equal(1, await Run("jupyter", "install", "--prefix", file));
        Assert.Contains("--prefix DIR", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--name", "a/b", 1, "cannot be the name of a kernel")]
    [InlineData("--user", "--prefix=x", 2, "not both")]
    public async Task Install_WrongArguments_AreRefusedByName(string first, string second, int exit, string says)
    {
        Assert.Equal(exit, await Run("jupyter", "install", first, second));
        Assert.Contains(says, _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", "not JSON")]
    [InlineData("{}", "shell_port is missing")]
    [InlineData("""{"transport":"ipc","ip":"x"}""", "only tcp is spoken here")]
    public async Task Kernel_BrokenConnectionFile_SaysWhatIsWrong(string text, string says)
    {
        var file = Path.Combine(_folder, "connection.json");
        await File.WriteAllTextAsync(file, text);

        Assert.Equal(1, await Run("kernel", file));
        Assert.Contains(says, _error.ToString(), StringComparison.Ordinal);
        Assert.Contains(file, _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kernel_NoSuchFile_SaysSo()
    {
        Assert.Equal(1, await Run("kernel", Path.Combine(_folder, "none.json")));
        Assert.Contains("none.json", _error.ToString(), StringComparison.Ordinal);
    }

    private Task<int> Run(params string[] arguments) =>
        CommandLine.RunAsync(arguments, new CliContext(_out, _error, _folder), CancellationToken.None);
}
