using CellSharp.Jupyter.Tests.Wire;

namespace CellSharp.Jupyter.Tests.Kernel;

/// <summary>Cells that block the threads on which sockets work. Alone, because other tests work on them
/// too.</summary>
[Collection(nameof(TestsAlone))]
public sealed class KernelStarvationTests
{
    // As many as the pool would need minutes for by itself.
    private const int Blocked = 500;

    [Fact]
    public async Task BlockedThreads_LeaveHeartbeatAndInterruptAlive()
    {
        await using var kernel = await RunningKernel.StartAsync();
        await using var heart = await ZmtpClient.ConnectAsync(kernel.Host.Sockets.All[^1], "REQ");
        await kernel.SendAsync("shell", "execute_request", $$"""{"code":"block {{Blocked}}"}""");
        await kernel.Session.Waiting;

        await heart.SendAsync("", "beat");
        Assert.Equal("|beat", await heart.ReceiveAsync());
        await kernel.SendAsync("control", "kernel_info_request", "{}");
        var info = await kernel.NextAsync("control");
        Assert.StartsWith("m2 kernel_info_reply", info, StringComparison.Ordinal);
        await kernel.SendAsync("control", "interrupt_request", "{}");
        Assert.StartsWith("m3 interrupt_reply", await kernel.NextAsync("control"), StringComparison.Ordinal);

        Assert.StartsWith("m1 execute_reply", await kernel.NextAsync("shell"), StringComparison.Ordinal);
    }
}
