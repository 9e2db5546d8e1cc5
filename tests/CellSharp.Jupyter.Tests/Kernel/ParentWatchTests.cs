using System.Globalization;
using CellSharp.Jupyter.Kernel;
using CellSharp.Jupyter.Tests.Wire;

namespace CellSharp.Jupyter.Tests.Kernel;

public sealed class ParentWatchTests
{
    [Fact]
    public async Task ConnectionFileVanishes_Ends()
    {
        var file = Path.GetTempFileName();
        var own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var gone = ParentWatch.GoneAsync(own, file, CancellationToken.None);
        Assert.False(gone.IsCompleted);

        File.Delete(file);

        await gone.WaitAsync(Patience.Limit);
    }

    [Fact]
    public async Task ParentIsNoProcess_EndsAtOnce()
    {
        var file = Path.GetTempFileName();

        await ParentWatch.GoneAsync("2147483646", file, CancellationToken.None).WaitAsync(Patience.Limit);

        Assert.True(File.Exists(file));
        File.Delete(file);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("no number")]
    public async Task NoParentNamed_WatchesTheFileAlone(string? parent)
    {
        var file = Path.GetTempFileName();
        using var stop = new CancellationTokenSource();
        var gone = ParentWatch.GoneAsync(parent, file, stop.Token);
        Assert.False(gone.IsCompleted);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        File.Delete(file);
    }
}
