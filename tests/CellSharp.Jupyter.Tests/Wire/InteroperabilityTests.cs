using System.Globalization;
using System.Net;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Wire;

/// <summary>Our sockets against the real ZeroMQ library.</summary>
public sealed class InteroperabilityTests
{
    [PythonFact]
    public async Task RealZeroMq_TalksToAllThreeKinds()
    {
        await using var router = RouterSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        await using var publisher = PublishSocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        await using var reply = ReplySocket.Bind(IPAddress.Loopback, 0, ZmtpLimits.Default);
        using var stop = new CancellationTokenSource();
        var serving = ServeAsync(router, publisher, stop.Token);

        var ports = new BindingSocket[] { router, publisher, reply }
            .Select(s => s.EndPoint.Port.ToString(CultureInfo.InvariantCulture));
        var printed = await PythonPeer.RunAsync("zmq_peers.py", ports);

        await stop.CancelAsync();
        await serving;
        Assert.Equal(
            """
            named [0, 3, 300]
            nameless [b'two']
            request [b'three']
            big b'big' 67108864 True
            heart [b'ping']
            heart [b'']
            heart [b'pong']
            published [b'topic.1', b'probe']
            published [b'all', b'probe']
            published [b'topic.2', b'probe']
            ordered True
            echoed 5000
            beating [b'alive after many pings']
            wrong kind refused

            """.ReplaceLineEndings("\n"),
            printed.ReplaceLineEndings("\n"));
        Assert.Equal(0, publisher.Counters.Total);
        Assert.Equal(0, reply.Counters.Total);
    }

    // Publishes what has a topic and echoes everything.
    private static async Task ServeAsync(RouterSocket router, PublishSocket publisher, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                var message = await router.ReceiveAsync(stop);
                await publisher.PublishAsync(message.WithoutFirst(), stop);
                await router.SendAsync(message, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The test has ended.
        }
    }
}
