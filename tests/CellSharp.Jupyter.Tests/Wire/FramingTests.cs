using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Wire;

public sealed class FramingTests
{
    private const int Megabyte = 1 << 20;

    private static readonly byte[] DealerReady = Convert.FromHexString(
        "041C055245414459" + "0B536F636B65742D54797065000000064445414C4552");

    [Theory]
    [InlineData(0, false, false, "0000")]
    [InlineData(255, true, false, "01FF")]
    [InlineData(256, false, false, "020000000000000100")]
    [InlineData(5, false, true, "0405")]
    [InlineData(300, false, true, "06000000000000012C")]
    [InlineData(long.MaxValue, true, false, "037FFFFFFFFFFFFFFF")]
    public void Header_IsWrittenInItsShortestFormAndReadBack(long length, bool more, bool command, string hex)
    {
        var header = new FrameHeader(more, command, length);
        var bytes = new byte[FrameHeader.MaxBytes];

        var written = header.Write(bytes);

        Assert.Equal(hex, Convert.ToHexString(bytes.AsSpan(0, written)));
        Assert.Equal(header, FrameHeader.Read(bytes));
    }

    [Fact]
    public async Task Read_EveryByteInAPacketOfItsOwn_GivesTheSameMessages()
    {
        await using var router = Bind(ZmtpLimits.Default);
        await using var stream = await ZmtpClient.OpenAsync(router.EndPoint);
        byte[] long300 = [0x02, 0, 0, 0, 0, 0, 0, 1, 44, .. new byte[300]];
        byte[] twoParts = [0x01, 2, 65, 66, 0x00, 0];
        byte[] longForm = [0x02, 0, 0, 0, 0, 0, 0, 0, 1, 67];
        byte[] all = [.. Greeting.Own.Span, .. DealerReady, .. twoParts, .. long300, .. longForm];

        foreach (var b in all)
        {
            await stream.WriteAsync(new[] { b });
        }

        Assert.Equal("5, 2, 0", await LengthsAsync(router));
        Assert.Equal("5, 300", await LengthsAsync(router));
        Assert.Equal("5, 1", await LengthsAsync(router));
    }

    [Fact]
    public async Task Read_AllBytesInOnePacket_GivesTheSameMessages()
    {
        await using var router = Bind(ZmtpLimits.Default);
        await using var stream = await ZmtpClient.OpenAsync(router.EndPoint);

        await stream.WriteAsync(
            (byte[])[.. Greeting.Own.Span, .. DealerReady, 0x01, 2, 65, 66, 0x00, 0, 0x00, 1, 67]);

        Assert.Equal("5, 2, 0", await LengthsAsync(router));
        Assert.Equal("5, 1", await LengthsAsync(router));
    }

    [Fact]
    public async Task Message_Of64Megabytes_PassesBothWaysUnchanged()
    {
        await using var router = Bind(ZmtpLimits.Default);
        await using var client = await ZmtpClient.ConnectAsync(router, "DEALER", "c");
        var bytes = new byte[64 * Megabyte];
        new Random(7).NextBytes(bytes);
        var digest = SHA256.HashData(bytes);

        var sending = client.SendAsync(new Multipart("first"u8.ToArray(), bytes));
        var received = await router.ReceiveAsync(CancellationToken.None).AsTask().WaitAsync(Patience.Limit);
        await sending;
        Assert.Equal(digest, SHA256.HashData(received.Parts[2].Span));
        await router.SendAsync(received, CancellationToken.None);

        var back = (await client.TrafficAsync())!.Value.Message!;
        Assert.Equal(digest, SHA256.HashData(back.Parts[1].Span));
        Assert.Equal(0, router.Unfinished.Count);
        Assert.Equal(0, router.Counters.Total);
    }

    [Fact]
    public async Task Message_OfManyParts_StopsAtTheLimit()
    {
        await using var router = Bind(ZmtpLimits.Default with { Parts = 3 });
        await using var client = await ZmtpClient.ConnectAsync(router, "DEALER", "c");
        await client.SendAsync("1", "2", "3");
        Assert.Equal("1, 1, 1, 1", await LengthsAsync(router));

        await client.SendAsync("1", "2", "3", "4");

        Assert.Null(await client.TrafficAsync());
        await Patience.UntilAsync(() => router.Counters[WireFault.TooManyParts] == 1);
    }

    [Fact]
    public async Task Message_LongerThanAllowedInPieces_ClosesThePeer()
    {
        await using var router = Bind(ZmtpLimits.Default with { FrameBytes = 1000, MessageBytes = 1500 });
        await using var client = await ZmtpClient.ConnectAsync(router, "DEALER", "c");

        await client.SendAsync(new string('a', 1000), new string('b', 501));

        Assert.Null(await client.TrafficAsync());
        await Patience.UntilAsync(() => router.Counters[WireFault.MessageTooLong] == 1);
        Assert.Equal(0, router.Unfinished.Count);
    }

    [Fact]
    public async Task UnfinishedMessages_OfAllPeersTogether_AreLimited()
    {
        await using var router = Bind(ZmtpLimits.Default with { UnfinishedBytes = 2 * Megabyte });
        await using var one = await HalfMessageAsync(router, sent: 1300 * 1024);
        await Patience.UntilAsync(() => router.Unfinished.Count >= 1300 * 1024);

        await using var two = await HalfMessageAsync(router, sent: 1300 * 1024);

        await Patience.UntilAsync(
            () => router.Counters[WireFault.TooMuchUnfinished] == 1 && router.PeerCount == 1);
        one.Close();
        await Patience.UntilAsync(() => router.PeerCount == 0);
        Assert.Equal(0, router.Unfinished.Count);
    }

    [Fact]
    public async Task AnnouncedLength_WithoutBytes_TakesLittleMemory()
    {
        await using var router = Bind(ZmtpLimits.Default);

        await using var peer = await HalfMessageAsync(router, sent: 10);
        await Patience.UntilAsync(() => router.Unfinished.Count > 0);

        Assert.InRange(router.Unfinished.Count, 1, 64 << 10);
    }

    private static RouterSocket Bind(ZmtpLimits limits) => RouterSocket.Bind(IPAddress.Loopback, 0, limits);

    private static async Task<string> LengthsAsync(RouterSocket router)
    {
        var message = await router.ReceiveAsync(CancellationToken.None).AsTask().WaitAsync(Patience.Limit);
        return string.Join(", ", message.Parts.Select(p => p.Length));
    }

    // Announces 100 MB and sends less.
    private static async Task<NetworkStream> HalfMessageAsync(RouterSocket router, int sent)
    {
        var stream = await ZmtpClient.OpenAsync(router.EndPoint);
        try
        {
            await stream.WriteAsync(
                (byte[])[.. Greeting.Own.Span, .. DealerReady, 0x02, 0, 0, 0, 0, 6, 64, 0, 0]);
            await stream.WriteAsync(new byte[sent]);
        }
        catch (IOException)
        {
            // Refused already: what the test is about.
        }

        return stream;
    }
}
