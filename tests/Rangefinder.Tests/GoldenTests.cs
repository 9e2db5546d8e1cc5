using Rangefinder.Testing;
using Xunit.Sdk;

namespace Rangefinder.Tests;

public sealed class GoldenTests : IDisposable
{
    private readonly string _folder = Repository.NewScratchFolder();

    private string GoldenFile => Path.Combine(_folder, "Golden", "X.Y.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void VerifyFile_Accepted_ThenEqual_Passes()
    {
        Golden.VerifyFile("a\r\nb", GoldenFile, update: true, ci: false);
        Assert.Equal("a\nb\n", File.ReadAllText(GoldenFile));
        Golden.VerifyFile("a\nb\n", GoldenFile, update: false, ci: true);
    }

    [Fact]
    public void VerifyFile_Different_ShowsTheFirstLineThatDiffersAndTheCommand()
    {
        Golden.VerifyFile("one\ntwo\nthree", GoldenFile, update: true, ci: false);
        var failure = Assert.Throws<XunitException>(() =>
            Golden.VerifyFile("one\n2\nthree", GoldenFile, update: false, ci: false));
        Assert.Contains("line 2 differs", failure.Message, StringComparison.Ordinal);
        Assert.Contains("approved: two", failure.Message, StringComparison.Ordinal);
        Assert.Contains("now:      2", failure.Message, StringComparison.Ordinal);
        Assert.Contains("RANGEFINDER_UPDATE_GOLDEN=1 dotnet test", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void VerifyFile_MissingFile_Fails() => Assert.Throws<XunitException>(() =>
        Golden.VerifyFile("a", GoldenFile, update: false, ci: false));

    [Fact]
    public void VerifyFile_UpdateOnCi_IsRefusedAndWritesNothing()
    {
        Assert.Throws<XunitException>(() => Golden.VerifyFile("a", GoldenFile, update: true, ci: true));
        Assert.False(File.Exists(GoldenFile));
    }

    [Fact]
    public void ForAll_BrokenStatement_ShowsTheSmallestCase()
    {
        var failure = Assert.Throws<XunitException>(() => Property.ForAll(
            chance => Property.Text(chance, ["a", "b", "x"], 20),
            text => Assert.DoesNotContain("x", text, StringComparison.Ordinal),
            Property.Smaller));
        Assert.Contains("Smallest case: \"x\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("seed ", failure.Message, StringComparison.Ordinal);
    }
}
