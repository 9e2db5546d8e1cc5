using System.Net;
using System.Net.Sockets;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Wire;

/// <summary>The bytes of greeting and handshake, written out from the ZMTP 3.1 specification.</summary>
public sealed class HandshakeTests
{
    private const string SpecifiedGreeting =
        "FF00000000000000007F" + "0301" + "4E554C4C00000000000000000000000000000000" + "00"
        + "00000000000000000000000000000000000000000000000000000000000000";

    private const string SocketTypeProperty = "0B536F636B65742D54797065"; // 11, "Socket-Type"
    private const string Ready = "055245414459"; // 5, "READY"
    private const string DealerReady = "041C" + Ready + SocketTypeProperty + "000000064445414C4552";

    [Fact]
    public void Own_Greeting_IsTheSpecifiedOne() =>
        Assert.Equal(SpecifiedGreeting, Convert.ToHexString(Greeting.Own.Span));

    [Fact]
    public async Task Router_Dealer_ExchangesGreetingAndReady()
    {
        await using var router = RouterSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);

        var answer = await TalkAsync(router, SpecifiedGreeting + DealerReady, Greeting.Length + 30);

        Assert.Equal(
            SpecifiedGreeting + "041C" + Ready + SocketTypeProperty + "00000006524F55544552", answer);
    }

    [Fact]
    public Task Publisher_Subscriber_ExchangesGreetingAndReady() => ExchangesReadyAsync(
        PublishSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default), "00000003535542", "00000003505542");

    [Fact]
    public Task Reply_Request_ExchangesGreetingAndReady() => ExchangesReadyAsync(
        ReplySocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default), "00000003524551", "00000003524550");

    [Fact]
    public async Task Router_MessageFromDealer_ComesWithIdentityAndGoesBackInFrames()
    {
        await using var router = RouterSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        var identity = "084964656E74697479" + "00000002" + "4D65"; // "Identity": "Me"
        var ready = "042B" + Ready + SocketTypeProperty + "000000064445414C4552" + identity;
        var echo = Task.Run(async () =>
        {
            var message = await router.ReceiveAsync(CancellationToken.None);
            await router.SendAsync(message, CancellationToken.None);
            return ZmtpClient.Text(message);
        });

        var answer = await TalkAsync(
            router, SpecifiedGreeting + ready + "0102" + "4142" + "0000", 64 + 30 + 6);

        Assert.Equal("Me|AB|", await echo);
        Assert.EndsWith("0102" + "4142" + "0000", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("474554", nameof(WireFault.BadSignature))] // "GET"
    [InlineData("FF00000000000000007E0301", nameof(WireFault.BadSignature))]
    [InlineData("FF00000000000000017F02", nameof(WireFault.OldVersion))]
    [InlineData("FF00000000000000017F01", nameof(WireFault.OldVersion))]
    [InlineData("FF00000000000000007F0301435552564500000000000000000000000000000000" +
        "00000000000000000000000000000000000000000000000000000000000000", nameof(WireFault.BadMechanism))]
    [InlineData(SpecifiedGreeting + "0001" + "41", nameof(WireFault.BadReady))] // a message before READY
    [InlineData(SpecifiedGreeting + "0406" + Ready, nameof(WireFault.BadReady))] // no Socket-Type
    [InlineData(
        SpecifiedGreeting + "041C" + Ready + SocketTypeProperty + "7FFFFFFF4445414C4552",
        nameof(WireFault.BadReady))]
    [InlineData(SpecifiedGreeting + "0400", nameof(WireFault.BadCommand))]
    [InlineData(SpecifiedGreeting + "040105", nameof(WireFault.BadCommand))]
    [InlineData(SpecifiedGreeting + "06FFFFFFFFFFFFFFFF", nameof(WireFault.FrameTooLong))]
    [InlineData(SpecifiedGreeting + "067FFFFFFFFFFFFFFF", nameof(WireFault.BadCommand))]
    [InlineData(SpecifiedGreeting + "08", nameof(WireFault.BadFlags))]
    [InlineData(SpecifiedGreeting + "05", nameof(WireFault.BadFlags))] // a command that is continued
    [InlineData(SpecifiedGreeting + DealerReady + "027FFFFFFFFFFFFFFF", nameof(WireFault.FrameTooLong))]
    [InlineData(SpecifiedGreeting + DealerReady + "010141" + "0406" + Ready, nameof(WireFault.BadCommand))]
    [InlineData(SpecifiedGreeting + DealerReady + "0408" + "055245414459" + "0000" + "0406" + "0450494E4700",
        nameof(WireFault.BadCommand))] // PING without a whole time to live
    public async Task Router_MalformedPeer_IsClosedAndCounted(string sent, string fault) =>
        await RefusesAsync(sent, Enum.Parse<WireFault>(fault));

    [Theory]
    [InlineData("")]
    [InlineData("FF00")]
    [InlineData(SpecifiedGreeting)]
    [InlineData(SpecifiedGreeting + "041C" + Ready)]
    [InlineData(SpecifiedGreeting + DealerReady + "0005414243")]
    [InlineData(SpecifiedGreeting + DealerReady + "010141")]
    public async Task Router_PeerThatStopsHalfway_IsCountedAsTruncated(string sent) =>
        await RefusesAsync(sent, WireFault.Truncated, close: true);

    [Fact]
    public async Task Router_Subscriber_GetsErrorCommand()
    {
        await using var router = RouterSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        var ready = "0419" + Ready + SocketTypeProperty + "00000003535542";
        var reason = Convert.ToHexString("Invalid socket type"u8);
        var error = "041A" + "054552524F52" + "13" + reason;

        var answer = await TalkAsync(router, SpecifiedGreeting + ready, Greeting.Length + 28);

        Assert.Equal(SpecifiedGreeting + error, answer);
        await Patience.UntilAsync(() => router.Counters[WireFault.IncompatibleSocket] == 1);
    }

    [Fact]
    public async Task Router_SilentStranger_IsClosedAfterTheHandshakeTime()
    {
        var limits = ZmtpLimits.Default with { HandshakeTime = TimeSpan.FromMilliseconds(50) };
        await using var router = RouterSocket.Bind(IPAddress.Loopback, 0, limits);

        await using var stranger = await ZmtpClient.OpenAsync(router.EndPoint);
        await stranger.WriteAsync(Convert.FromHexString("FF0000"));

        await Patience.UntilAsync(
            () => router.Counters[WireFault.HandshakeTooSlow] == 1 && router.PeerCount == 0);
    }

    [Fact]
    public async Task Router_NewerVersionAndUnknownProperty_AreAccepted()
    {
        await using var router = RouterSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        var newer = SpecifiedGreeting.Replace("7F0301", "7F0407", StringComparison.Ordinal);
        var lowerCase = "0B736F636B65742D74797065" + "00000006" + "4445414C4552"; // "socket-type": "DEALER"
        var ready = "0424" + Ready + "03582D41" + "00000000" + lowerCase;

        var answer = await TalkAsync(router, newer + ready, Greeting.Length + 30);

        Assert.Contains(Ready, answer, StringComparison.Ordinal);
    }

    /// <summary>Both sides name their socket types, given as the bytes of the property's value.</summary>
    private static async Task ExchangesReadyAsync(BindingSocket own, string sent, string answered)
    {
        await using var server = own;

        var answer = await TalkAsync(
            server, SpecifiedGreeting + "0419" + Ready + SocketTypeProperty + sent, Greeting.Length + 27);

        Assert.Equal(SpecifiedGreeting + "0419" + Ready + SocketTypeProperty + answered, answer);
    }

    private static async Task RefusesAsync(string sent, WireFault fault, bool close = false)
    {
        await using var router = RouterSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        await using var stream = await ZmtpClient.OpenAsync(router.EndPoint);
        await stream.WriteAsync(Convert.FromHexString(sent));
        if (close)
        {
            stream.Socket.Shutdown(SocketShutdown.Send);
        }

        await Patience.UntilAsync(() => router.Counters.Total > 0 && router.PeerCount == 0);

        Assert.Equal(1, router.Counters[fault]);
        Assert.Equal($"{fault}: 1", router.Counters.ToString());
        Assert.Equal(0, router.Unfinished.Count);
    }

    private static async Task<string> TalkAsync(BindingSocket server, string sent, int expected)
    {
        await using var stream = await ZmtpClient.OpenAsync(server.EndPoint);
        await stream.WriteAsync(Convert.FromHexString(sent));
        var answer = new byte[expected];
        using var limit = new CancellationTokenSource(Patience.Limit);
        var got = await stream.ReadAtLeastAsync(answer, expected, throwOnEndOfStream: false, limit.Token);
        return Convert.ToHexString(answer.AsSpan(0, got));
    }
}
