using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Tests.Wire;
using CellSharp.Jupyter.Wire;
using Xunit.Abstractions;

namespace CellSharp.Jupyter.Tests.Kernel;

/// <summary>Many cells over one connection while other peers come, go, do not read or send nonsense; ten
/// thousand with RANGEFINDER_LONG=1. Alone, because it looks at the memory of the process.</summary>
[Collection(nameof(TestsAlone))]
public sealed class KernelSoakTests(ITestOutputHelper output)
{
    private const int Mebibyte = 1 << 20;
    private const int Visits = 50;
    private const int Rounds = 5;

    private static readonly int[] Sizes = [1, 80, 5_000, 20, 300, 70_000, 2, 1_000];

    // Small, so that what is bounded is full after the first round.
    private static readonly ZmtpLimits Wire = ZmtpLimits.Default with { SendBytes = 8 * Mebibyte };
    private static readonly MessageLimits Messages =
        MessageLimits.Default with { RememberedSignatures = 100 };

    private static int Cells { get; } =
        Environment.GetEnvironmentVariable("RANGEFINDER_LONG") == "1" ? 10_000 / Rounds : 60;

    [Fact]
    public async Task ManyCells_AmongGoodAndBadPeers_LoseNothingAndLeaveNothing()
    {
        await using var kernel = await RunningKernel.StartAsync(Wire, Messages);
        var memory = new List<long>();
        for (var round = 0; round < Rounds; round++)
        {
            await RoundAsync(kernel, round);
            memory.Add(Memory());
            output.WriteLine($"round {round}: {memory[round] / 1024} KiB, {ThreadPool.ThreadCount} threads, "
                + kernel.Host.Sockets.Iopub.Counters);
        }

        // Array pools keep a few arrays of each size for each thread, and fill slowly. A leak of what was
        // printed would be 19 MiB in each round.
        Assert.InRange(memory[^1] - memory[1], long.MinValue, 32 * Mebibyte);
        Assert.All(kernel.Host.Sockets.All, s => Assert.Equal(0, s.Unfinished.Count));
        Assert.True(kernel.Host.Receiver.Count(MessageFault.BadJson) > 0);
        Assert.True(kernel.Host.Sockets.Iopub.Counters[WireFault.Dropped] > 0);
    }

    private static async Task RoundAsync(RunningKernel kernel, int round)
    {
        await using (var deaf = await ZmtpClient.ConnectAsync(
            kernel.Host.Sockets.Iopub, "SUB", receiveBuffer: 8192))
        await using (var nonsense = await SoakNonsense.ConnectAsync(kernel, round))
        {
            await deaf.SubscribeAsync("");
            using var stop = new CancellationTokenSource();
            var visits = VisitAsync(kernel, stop.Token);
            var torments = TormentAsync(kernel, stop.Token);
            var talk = nonsense.TalkAsync(Visits, stop.Token);

            await FillAsync(kernel);
            await ExecuteAsync(kernel, Cells);

            await stop.CancelAsync();
            await visits;
            await torments;
            await talk;
        }

        await Patience.UntilAsync(() => kernel.Host.Sockets.All.Sum(s => s.PeerCount) == 4);
        await ExecuteAsync(kernel, 10);
    }

    private static long Memory()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    // More than the system's buffers and the queue of one that never reads can hold.
    private static async Task FillAsync(RunningKernel kernel)
    {
        for (var i = 0; i < 3; i++)
        {
            var id = await kernel.SendAsync(
                "shell", "execute_request", """{"code":"flood","store_history":false}""");
            var idle = $$"""{{id}} status {"execution_state":"idle"}""";
            long length = 0;
            for (var line = ""; line != idle; length += line.Length)
            {
                line = await kernel.NextAsync("iopub");
            }

            Assert.True(length > 100 << 16);
            await kernel.NextAsync("shell");
        }
    }

    // Each reply and each output belongs to its own cell and comes in turn.
    private static async Task ExecuteAsync(RunningKernel kernel, int cells)
    {
        for (var i = 0; i < cells; i++)
        {
            var text = $"{i} {new string((char)('a' + (i % 26)), Sizes[i % Sizes.Length])}";
            var id = await kernel.SendAsync(
                "shell", "execute_request", $$"""{"code":"print {{text}}","store_history":false}""");

            var outputs = await kernel.OutputsAsync(id);
            var reply = await kernel.NextAsync("shell");
            Assert.EndsWith($$"""{"name":"stdout","text":"{{text}}\n"}""", outputs, StringComparison.Ordinal);
            Assert.StartsWith($$"""{{id}} execute_reply {"status":"ok",""", reply, StringComparison.Ordinal);
        }
    }

    private static async Task VisitAsync(RunningKernel kernel, CancellationToken stop)
    {
        for (var visit = 0; visit < Visits || !stop.IsCancellationRequested; visit++)
        {
            await using var visitor =
                await ZmtpClient.ConnectAsync(kernel.Host.Sockets.Iopub, "SUB", minor: visit % 2);
            await visitor.SendAsync("\u0001");
            if (visit % 3 == 0 && !stop.IsCancellationRequested)
            {
                await Task.WhenAny(visitor.TrafficAsync(), Task.Delay(100, CancellationToken.None));
            }
        }
    }

    private static async Task TormentAsync(RunningKernel kernel, CancellationToken stop)
    {
        var sockets = kernel.Host.Sockets.All;
        for (var number = 0; number < Visits || !stop.IsCancellationRequested; number++)
        {
            var socket = sockets[number % sockets.Count];
            var kind = socket is PublishSocket ? "SUB" : "REQ";
            await FuzzTests.TormentAsync(socket.EndPoint, FuzzTests.Nonsense(new Random(number), kind));
        }
    }
}
