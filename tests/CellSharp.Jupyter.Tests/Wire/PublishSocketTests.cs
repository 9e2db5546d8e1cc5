using System.Net;
using System.Text;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Wire;

public sealed class PublishSocketTests
{
    [Theory]
    [InlineData(0)] // subscriptions as messages
    [InlineData(1)] // as commands
    public async Task Publish_Subscribed_ComesByPrefixUntilCancelledAsOftenAsSubscribed(int minor)
    {
        await using var publisher = Bind();
        await using var client = await ZmtpClient.ConnectAsync(publisher, "SUB", minor: minor);
        await PublishAsync(publisher, "a.0");
        await client.SubscribeAsync("a.");
        await client.SubscribeAsync("a.");
        await PublishAsync(publisher, "a.1", "x", "");
        await PublishAsync(publisher, "b.1");
        Assert.Equal("a.1|x|", await client.ReceiveAsync());

        await client.SubscribeAsync("a.", cancel: true);
        await PublishAsync(publisher, "a.2");
        Assert.Equal("a.2", await client.ReceiveAsync());

        await client.SubscribeAsync("a.", cancel: true);
        await client.SubscribeAsync("never subscribed", cancel: true);
        await PublishAsync(publisher, "a.3");
        await client.SubscribeAsync("");
        await PublishAsync(publisher, "c");
        Assert.Equal("c", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Subscribe_OneByteForms_AreThoseOfTheSpecification()
    {
        await using var publisher = Bind();
        await using var stream = await ZmtpClient.OpenAsync(publisher.EndPoint);
        await stream.WriteAsync(Greeting.Own);
        await stream.WriteAsync(
            Convert.FromHexString("0419055245414459" + "0B536F636B65742D5479706500000003535542"));
        await stream.WriteAsync(
            Convert.FromHexString("040B" + "09" + "535542534352494245" + "41")); // SUBSCRIBE A
        await stream.WriteAsync(
            Convert.FromHexString("0002" + "01" + "42")); // the same for B in the form of 3.0
        await stream.WriteAsync(Convert.FromHexString("0408" + "06" + "43414E43454C" + "41")); // CANCEL A
        await stream.WriteAsync(Convert.FromHexString("0407" + "0450494E47" + "0000")); // PING
        var answer = new byte[64 + 27];
        await stream.ReadExactlyAsync(answer);
        var pong = new byte[7];
        await stream.ReadExactlyAsync(pong);
        await PublishAsync(publisher, "A");
        await PublishAsync(publisher, "B");

        var message = new byte[3];
        await stream.ReadExactlyAsync(message);

        Assert.Equal("0405" + "04504F4E47", Convert.ToHexString(pong));
        Assert.Equal("000142", Convert.ToHexString(message));
    }

    [Fact]
    public async Task Publish_SubscriberThatNeverReads_LosesWholeMessagesAndOthersNone()
    {
        var limits = ZmtpLimits.Default with { SendMessages = 16, Patience = TimeSpan.FromMilliseconds(20) };
        await using var publisher = PublishSocket.Bind(IPAddress.Loopback, 0, limits);
        await using var deaf = await ZmtpClient.ConnectAsync(publisher, "SUB");
        await deaf.SubscribeAsync("");
        await using var good = await ZmtpClient.ConnectAsync(publisher, "SUB");
        await good.SubscribeAsync("");
        var filler = new byte[256 << 10];
        var last = -1;

        // The good one reads in step, so that only the deaf one ever reaches its limit.
        for (var i = 0; i < 1000 && publisher.Counters[WireFault.Dropped] < 20; i++)
        {
            last = i;
            await publisher.PublishAsync(
                new Multipart(Encoding.ASCII.GetBytes($"{i}"), filler, "end"u8.ToArray()),
                CancellationToken.None);
            var got = await good.TrafficAsync();
            Assert.Equal($"{i}", Encoding.ASCII.GetString(got!.Value.Message!.Parts[0].Span));
        }

        var dropped = publisher.Counters[WireFault.Dropped];
        Assert.Equal(20, dropped);
        for (var i = 0; i <= last - dropped; i++)
        {
            var got = (await deaf.TrafficAsync())!.Value.Message!;
            Assert.Equal($"{i}", Encoding.ASCII.GetString(got.Parts[0].Span));
            Assert.Equal([$"{i}".Length, filler.Length, 3], got.Parts.Select(p => p.Length));
        }

        await deaf.SettleAsync();
        await publisher.PublishAsync(new Multipart("again"u8.ToArray()), CancellationToken.None);
        Assert.Equal("again", await deaf.ReceiveAsync());
    }

    [Fact]
    public async Task Subscribe_MoreTopicsThanAllowed_ClosesThePeer()
    {
        await using var publisher = PublishSocket.Bind(
            IPAddress.Loopback, 0, ZmtpLimits.Default with { Subscriptions = 2 });
        await using var client = await ZmtpClient.ConnectAsync(publisher, "SUB");
        await client.SubscribeAsync("1");
        await client.SubscribeAsync("2");
        await client.SubscribeAsync("2");

        await client.CommandAsync(ZmtpCommand.Subscribe, "3"u8.ToArray());

        Assert.Null(await client.TrafficAsync());
        await Patience.UntilAsync(() => publisher.Counters[WireFault.TooManySubscriptions] == 1);
    }

    [Fact]
    public async Task Subscribe_WithWelcome_IsGreetedOncePerTopic()
    {
        await using var publisher = PublishSocket.Bind(
            IPAddress.Loopback, 0, ZmtpLimits.Default,
            welcome: topic => new Multipart("welcome"u8.ToArray(), topic));
        await using var client = await ZmtpClient.ConnectAsync(publisher, "SUB");

        await client.CommandAsync(ZmtpCommand.Subscribe, "t"u8.ToArray());
        await client.CommandAsync(ZmtpCommand.Subscribe, "t"u8.ToArray());

        Assert.Equal("XPUB", publisher.SocketType);
        Assert.Equal("welcome|t", await client.ReceiveAsync());
        await client.SettleAsync();
    }

    [Fact]
    public async Task Message_ThatIsNoSubscription_IsCountedAndIgnored()
    {
        await using var publisher = Bind();
        await using var client = await ZmtpClient.ConnectAsync(publisher, "XSUB", minor: 0);

        await client.SendAsync("\u0002x");
        await client.SendAsync("\u0001x", "y");
        await client.SendAsync("");
        await client.SettleAsync();

        Assert.Equal("Meaningless: 3", publisher.Counters.ToString());
        Assert.Equal(1, publisher.PeerCount);
    }

    [Fact]
    public async Task Publish_FromManyThreads_KeepsMessagesWholeAndEachThreadsOrder()
    {
        await using var publisher = Bind();
        await using var client = await ZmtpClient.ConnectAsync(publisher, "SUB");
        await client.SubscribeAsync("");

        var writers = Enumerable.Range(0, 4).Select(w => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                await PublishAsync(publisher, $"{w}", $"{i}");
            }
        }));
        var all = Task.WhenAll(writers);
        var next = new int[4];
        for (var n = 0; n < 2000; n++)
        {
            var parts = (await client.ReceiveAsync())!.Split('|');
            var writer = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal($"{next[writer]++}", parts[1]);
        }

        await all;
        Assert.Equal(0, publisher.Counters.Total);
    }

    private static PublishSocket Bind() => PublishSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);

    private static async Task PublishAsync(PublishSocket publisher, params string[] parts) =>
        await publisher.PublishAsync(ZmtpClient.Of(parts), CancellationToken.None);
}
