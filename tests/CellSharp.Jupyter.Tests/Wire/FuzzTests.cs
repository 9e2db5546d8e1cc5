using System.Net;
using System.Net.Sockets;
using CellSharp.Jupyter.Wire;
using Rangefinder.Testing;

namespace CellSharp.Jupyter.Tests.Wire;

/// <summary>Peers that send nonsense: made up the same way every time, more of them with
/// RANGEFINDER_LONG=1.</summary>
public sealed class FuzzTests
{
    private static readonly byte[] Ready = Convert.FromHexString(
        "0419055245414459" + "0B536F636B65742D5479706500000003");

    [Theory]
    [InlineData("ROUTER", "REQ")]
    [InlineData("PUB", "SUB")]
    [InlineData("REP", "REQ")]
    public async Task Nonsense_ClosesThatPeerAlone(string kind, string peerKind)
    {
        var cases = Environment.GetEnvironmentVariable("RANGEFINDER_LONG") == "1" ? 20_000 : 300;
        await using var server = Bind(kind);
        await using var witness = await ZmtpClient.ConnectAsync(server, peerKind);
        using var stop = new CancellationTokenSource();
        var draining = DrainAsync(server as RouterSocket, stop.Token);
        for (var number = 0; number < cases; number++)
        {
            await TormentAsync(server.EndPoint, Nonsense(new Random(number), peerKind));
        }

        await Patience.UntilAsync(() => server.PeerCount == 1);
        await witness.SettleAsync();
        Assert.Equal(0, server.Unfinished.Count);
        Assert.True(server.Counters.Total > cases / 2, server.Counters.ToString());
        await stop.CancelAsync();
        await draining;
    }

    [Fact]
    public void Frames_AnyBytes_AreReadOrRefusedByName() => Property.ForAll(
        chance => Convert.ToHexString(Frames(chance)),
        hex =>
        {
            var limits = ZmtpLimits.Default with { FrameBytes = 1 << 20, MessageBytes = 1 << 20 };
            var unfinished = new UnfinishedBytes(limits.UnfinishedBytes);
            var pipe = System.IO.Pipelines.PipeReader.Create(new MemoryStream(Convert.FromHexString(hex)));
            var reader = new MessageReader(new FrameReader(pipe, limits, unfinished), limits, unfinished);
            try
            {
                while (Next(reader) is not null)
                {
                }
            }
            catch (ZmtpException)
            {
                // A refusal by name is what is wanted; anything else fails the test.
            }

            Assert.Equal(0, unfinished.Count);
        },
        cases: 3000);

    private static Traffic? Next(MessageReader reader) =>
        reader.ReadAsync(null, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    private static BindingSocket Bind(string kind) => kind switch
    {
        "ROUTER" => RouterSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default),
        "PUB" => PublishSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default),
        _ => ReplySocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default),
    };

    private static async Task DrainAsync(RouterSocket? router, CancellationToken stop)
    {
        try
        {
            while (router is not null)
            {
                await router.ReceiveAsync(stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The test has ended.
        }
    }

    /// <summary>Sends bytes and reads until the connection ends.</summary>
    internal static async Task TormentAsync(IPEndPoint endPoint, byte[] bytes)
    {
        await using var stream = await ZmtpClient.OpenAsync(endPoint);
        try
        {
            await stream.WriteAsync(bytes);
            stream.Socket.Shutdown(SocketShutdown.Send);
            using var limit = new CancellationTokenSource(Patience.Limit);
            while (await stream.ReadAsync(new byte[256], limit.Token) > 0)
            {
            }
        }
        catch (IOException)
        {
            // The connection was reset while this side still wrote.
        }
    }

    /// <summary>What a broken or hostile peer might send.</summary>
    internal static byte[] Nonsense(Random chance, string peerKind)
    {
        byte[] good = [.. Greeting.Own.Span, .. Ready, .. System.Text.Encoding.ASCII.GetBytes(peerKind)];
        switch (chance.Next(4))
        {
            case 0:
                return Bytes(chance, chance.Next(200));
            case 1:
                good[chance.Next(good.Length)] ^= (byte)(1 << chance.Next(8));
                return [.. good, .. Frames(chance)];
            case 2:
                return good[..chance.Next(good.Length)];
            default:
                return [.. good, .. Frames(chance)];
        }
    }

    // Mostly well-formed frames with something wrong in a few of them, because pure noise stops at the first
    // byte.
    private static byte[] Frames(Random chance)
    {
        var bytes = new List<byte>();
        for (var n = chance.Next(6); n >= 0; n--)
        {
            var body = chance.Next(3) == 0 ? Command(chance) : Bytes(chance, chance.Next(300));
            var flags = chance.Next(8) == 0 ? chance.Next(256) : chance.Next(3) is 0 ? 4 : chance.Next(2);
            var length = chance.Next(10) == 0 ? chance.NextInt64(long.MinValue, long.MaxValue) : body.Length;
            if (body.Length > 255 || chance.Next(4) == 0)
            {
                bytes.Add((byte)(flags | 2));
                bytes.AddRange(BitConverter.GetBytes(IPAddress.HostToNetworkOrder(length)));
            }
            else
            {
                bytes.AddRange([(byte)flags, (byte)body.Length]);
            }

            bytes.AddRange(body);
        }

        return [.. bytes];
    }

    private static byte[] Command(Random chance)
    {
        string[] names = ["READY", "PING", "PONG", "SUBSCRIBE", "CANCEL", "ERROR", "JOIN", ""];
        return new ZmtpCommand(names[chance.Next(names.Length)], Bytes(chance, chance.Next(30))).ToBody();
    }

    private static byte[] Bytes(Random chance, int count)
    {
        var bytes = new byte[count];
        chance.NextBytes(bytes);
        return bytes;
    }
}
