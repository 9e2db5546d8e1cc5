using System.Net;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Wire;

public sealed class ReplySocketTests
{
    [Fact]
    public async Task Request_IsAnsweredWithItself()
    {
        await using var reply = ReplySocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        await using var client = await ZmtpClient.ConnectAsync(reply, "REQ");

        await client.SendAsync("", "ping");

        Assert.Equal("|ping", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Request_WithEnvelope_KeepsIt()
    {
        await using var reply = ReplySocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        await using var client = await ZmtpClient.ConnectAsync(reply, "DEALER", minor: 0);

        await client.SendAsync("hop", "", "ping", "pong");

        Assert.Equal("hop||ping|pong", await client.ReceiveAsync());
    }

    [Fact]
    public async Task Request_WithoutDelimiter_IsIgnored()
    {
        await using var reply = ReplySocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        await using var client = await ZmtpClient.ConnectAsync(reply, "DEALER");

        await client.SendAsync("ping");
        await client.SendAsync("");
        await client.SettleAsync();

        Assert.Equal("Meaningless: 2", reply.Counters.ToString());
    }
}
