using System.Net;
using System.Text;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Wire;

public sealed class RouterSocketTests
{
    [Fact]
    public async Task Receive_TwoDealers_NamesEachAndAnswersEach()
    {
        await using var router = Bind();
        await using var one = await ZmtpClient.ConnectAsync(router, "DEALER", "one");
        await using var two = await ZmtpClient.ConnectAsync(router, "DEALER", "two", minor: 0);

        await one.SendAsync("hello", "");
        Assert.Equal("one|hello|", await ReceiveAsync(router));
        await two.SendAsync("hi");
        Assert.Equal("two|hi", await ReceiveAsync(router));
        Assert.True(await SendAsync(router, "two", "b"));
        Assert.True(await SendAsync(router, "one", "a", "", "c"));

        Assert.Equal("a||c", await one.ReceiveAsync());
        Assert.Equal("b", await two.ReceiveAsync());
    }

    [Fact]
    public async Task Receive_PeerWithoutIdentity_GetsOneThatBeginsWithZero()
    {
        await using var router = Bind();
        await using var one = await ZmtpClient.ConnectAsync(router, "DEALER");
        await one.SendAsync("x");
        await using var two = await ZmtpClient.ConnectAsync(router, "REQ");
        var first = await router.ReceiveAsync(CancellationToken.None);
        await two.SendAsync("", "y");
        var second = await router.ReceiveAsync(CancellationToken.None);

        await router.SendAsync(second, CancellationToken.None);

        Assert.Equal([0, 0, 0, 0, 1], first.Parts[0].ToArray());
        Assert.Equal([0, 0, 0, 0, 2], second.Parts[0].ToArray());
        Assert.Equal("|y", await two.ReceiveAsync());
    }

    [Fact]
    public async Task Join_IdentityInUse_IsTakenOverByTheNewerConnection()
    {
        await using var router = Bind();
        await using var old = await ZmtpClient.ConnectAsync(router, "DEALER", "me");
        await using var now = await ZmtpClient.ConnectAsync(router, "DEALER", "me");
        await now.SettleAsync();

        Assert.Null(await old.TrafficAsync());
        Assert.True(await SendAsync(router, "me", "for the newer"));

        Assert.Equal("for the newer", await now.ReceiveAsync());
        await Patience.UntilAsync(() => router.Counters[WireFault.TakenOver] == 1 && router.PeerCount == 1);
        Assert.True(await SendAsync(router, "me", "still"));
        Assert.Equal("still", await now.ReceiveAsync());
    }

    [Theory]
    [InlineData("\0reserved")]
    [InlineData(null)] // 256 bytes
    public async Task Join_IdentityThatTheProtocolForbids_IsClosed(string? identity)
    {
        await using var router = Bind();

        await using var client = await ZmtpClient.ConnectAsync(
            router, "DEALER", identity ?? new string('a', 256));

        Assert.Null(await client.TrafficAsync());
        await Patience.UntilAsync(() => router.Counters[WireFault.BadIdentity] == 1);
    }

    [Fact]
    public async Task Send_PeerThatIsGone_IsCountedAndFalse()
    {
        await using var router = Bind();
        await (await ZmtpClient.ConnectAsync(router, "DEALER", "gone")).DisposeAsync();
        await Patience.UntilAsync(() => router.PeerCount == 0);

        Assert.False(await SendAsync(router, "gone", "x"));
        Assert.Equal("Unroutable: 1", router.Counters.ToString());
    }

    [Fact]
    public async Task Send_PeerThatReconnects_IsReachedAgain()
    {
        await using var router = Bind();
        for (var round = 0; round < 3; round++)
        {
            await using var client = await ZmtpClient.ConnectAsync(router, "DEALER", "again");
            await client.SendAsync($"{round}");
            Assert.Equal($"again|{round}", await ReceiveAsync(router));
            Assert.True(await SendAsync(router, "again", $"{round}"));
            Assert.Equal($"{round}", await client.ReceiveAsync());
        }
    }

    [Fact]
    public async Task Send_PeerThatDoesNotRead_IsClosedAndOthersAreServed()
    {
        var limits = ZmtpLimits.Default with
        {
            SendBytes = 1 << 20,
            Patience = TimeSpan.FromMilliseconds(20),
        };
        await using var router = RouterSocket.Bind(IPAddress.Loopback, 0, limits);
        await using var deaf = await ZmtpClient.ConnectAsync(router, "DEALER", "deaf");
        await using var good = await ZmtpClient.ConnectAsync(router, "DEALER", "good");
        await good.SettleAsync();
        await deaf.SettleAsync();
        var block = new Multipart("deaf"u8.ToArray(), new byte[512 << 10]);

        // More than the queue and the operating system's buffers take together.
        for (var i = 0; i < 1000 && await router.SendAsync(block, CancellationToken.None); i++)
        {
        }

        await Patience.UntilAsync(() => router.Counters[WireFault.NotReading] == 1 && router.PeerCount == 1);
        Assert.True(await SendAsync(router, "good", "x"));
        Assert.Equal("x", await good.ReceiveAsync());
    }

    [Fact]
    public async Task Receive_NobodyTakes_PeerIsHeldBackAndNothingIsLost()
    {
        var limits = ZmtpLimits.Default with { ReceiveMessages = 2 };
        await using var router = RouterSocket.Bind(IPAddress.Loopback, 0, limits);
        await using var client = await ZmtpClient.ConnectAsync(router, "DEALER", "c");
        for (var i = 0; i < 100; i++)
        {
            await client.SendAsync($"{i}");
        }

        for (var i = 0; i < 100; i++)
        {
            Assert.Equal($"c|{i}", await ReceiveAsync(router));
        }
    }

    [Fact]
    public async Task Accept_MorePeersThanAllowed_AreClosedUntilOneLeaves()
    {
        await using var router = RouterSocket.Bind(
            IPAddress.Loopback, 0, ZmtpLimits.Default with { Peers = 1 });
        var first = await ZmtpClient.ConnectAsync(router, "DEALER", "first");
        await using (var second = await ZmtpClient.OpenAsync(router.EndPoint))
        {
            Assert.Equal(0, await second.ReadAsync(new byte[1]));
        }

        await first.DisposeAsync();
        await Patience.UntilAsync(() => router.PeerCount == 0);
        await using var third = await ZmtpClient.ConnectAsync(router, "DEALER", "third");

        await third.SettleAsync();
        Assert.Equal("TooManyPeers: 1", router.Counters.ToString());
    }

    [Fact]
    public async Task Ping_WithTimeToLive_ClosesAPeerThatFallsSilent()
    {
        await using var router = Bind();
        await using var client = await ZmtpClient.ConnectAsync(router, "DEALER", "quiet");

        await client.CommandAsync(ZmtpCommand.Ping, [0, 1, .. "context"u8]);

        var pong = await client.TrafficAsync();
        Assert.Equal("context", Encoding.ASCII.GetString(pong!.Value.Command!.Value.Data.Span));
        Assert.Null(await client.TrafficAsync());
        await Patience.UntilAsync(() => router.Counters[WireFault.Silent] == 1);
    }

    [Fact]
    public async Task UnknownCommand_IsIgnored()
    {
        await using var router = Bind();
        await using var client = await ZmtpClient.ConnectAsync(router, "DEALER", "c");

        await client.CommandAsync("JOIN", "group"u8.ToArray());
        await client.SettleAsync();

        Assert.Equal(0, router.Counters.Total);
    }

    [Fact]
    public async Task Dispose_QueuedReplies_AreStillSent()
    {
        var router = Bind();
        await using var client = await ZmtpClient.ConnectAsync(router, "DEALER", "c");
        await client.SendAsync("unread by the router");
        await client.SettleAsync();
        await SendAsync(router, "c", "last words");

        await router.DisposeAsync();

        Assert.Equal("last words", await client.ReceiveAsync());
        Assert.Null(await client.TrafficAsync());
        Assert.Equal("c|unread by the router", await ReceiveAsync(router));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ReceiveAsync(router));
    }

    [Fact]
    public async Task Bind_PortTaken_SaysSo()
    {
        await using var first = Bind();

        var error = Assert.Throws<WireBindException>(
            () => RouterSocket.Bind(IPAddress.Loopback, first.EndPoint.Port, ZmtpLimits.Default));

        Assert.Equal(
            $"Port {first.EndPoint.Port} of 127.0.0.1 is already taken by another program.", error.Message);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.0.2.1")]
    public void Bind_AddressThatOthersReach_IsRefused(string address)
    {
        var error = Assert.Throws<WireBindException>(
            () => RouterSocket.Bind(IPAddress.Parse(address), 0, ZmtpLimits.Default));

        Assert.StartsWith(address, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("only a loopback address is listened at.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bind_AnyAddressWhenAllowed_Listens()
    {
        await using var router = RouterSocket.Bind(IPAddress.Any, 0, ZmtpLimits.Default, allowRemote: true);

        Assert.Equal(IPAddress.Any, router.EndPoint.Address);
    }

    private static RouterSocket Bind() => RouterSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);

    private static async Task<string> ReceiveAsync(RouterSocket router) =>
        ZmtpClient.Text(await router.ReceiveAsync(CancellationToken.None).AsTask().WaitAsync(Patience.Limit));

    private static ValueTask<bool> SendAsync(RouterSocket router, params string[] parts) =>
        router.SendAsync(ZmtpClient.Of(parts), CancellationToken.None);
}
