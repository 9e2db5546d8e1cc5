using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Wire;

/// <summary>The connecting side of a ZMTP connection, as far as tests need it: DEALER, REQ or SUB.</summary>
internal sealed class ZmtpClient : IAsyncDisposable
{
    private readonly NetworkStream _stream;
    private readonly FrameWriter _writer;
    private readonly MessageReader _reader;
    private readonly bool _speaksCommands;

    private ZmtpClient(NetworkStream stream, bool speaksCommands)
    {
        _stream = stream;
        _speaksCommands = speaksCommands;
        var unfinished = new UnfinishedBytes(long.MaxValue);
        _writer = new FrameWriter(PipeWriter.Create(stream));
        _reader = new MessageReader(
            new FrameReader(
                PipeReader.Create(stream), ZmtpLimits.Default, unfinished), ZmtpLimits.Default, unfinished);
    }

    /// <summary>Connects and shakes hands.</summary>
    public static async Task<ZmtpClient> ConnectAsync(
        BindingSocket server,
        string socketType,
        string identity = "",
        int minor = 1,
        int? receiveBuffer = null)
    {
        var stream = await OpenAsync(server.EndPoint, receiveBuffer);
        var client = new ZmtpClient(stream, speaksCommands: minor > 0);
        var greeting = Greeting.Own.ToArray();
        greeting[11] = (byte)minor;
        await stream.WriteAsync(greeting);
        await stream.ReadExactlyAsync(new byte[Greeting.Length]);
        await client.CommandAsync(
            ZmtpCommand.Ready, new ReadyMetadata(socketType, Encoding.UTF8.GetBytes(identity)).ToData());
        var answer = await client.TrafficAsync();
        Assert.Equal(ZmtpCommand.Ready, answer?.Command?.Name);
        return client;
    }

    /// <summary>A plain connection, for tests that choose every byte.</summary>
    public static async Task<NetworkStream> OpenAsync(IPEndPoint endPoint, int? receiveBuffer = null)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (receiveBuffer is { } size)
        {
            socket.ReceiveBufferSize = size;
        }

        await socket.ConnectAsync(endPoint);
        return new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>A message whose parts are these texts.</summary>
    public static Multipart Of(params string[] parts) =>
        new([.. parts.Select(p => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(p))]);

    public Task SendAsync(params string[] parts) => SendAsync(Of(parts));

    public async Task SendAsync(Multipart message)
    {
        await _writer.WriteAsync(Traffic.Of(message), CancellationToken.None);
        await _writer.FlushAsync(CancellationToken.None);
    }

    public async Task CommandAsync(string name, byte[] data)
    {
        await _writer.WriteAsync(new ZmtpCommand(name, data), CancellationToken.None);
        await _writer.FlushAsync(CancellationToken.None);
    }

    /// <summary>Subscribes in the form of the version spoken, and returns when the publisher knows.</summary>
    public async Task SubscribeAsync(string topic, bool cancel = false)
    {
        if (_speaksCommands)
        {
            await CommandAsync(cancel
                ? ZmtpCommand.Cancel : ZmtpCommand.Subscribe, Encoding.UTF8.GetBytes(topic));
        }
        else
        {
            await SendAsync((cancel ? "\0" : "\u0001") + topic);
        }

        await SettleAsync();
    }

    /// <summary>Returns when everything sent before has been dealt with.</summary>
    public async Task SettleAsync()
    {
        await CommandAsync(ZmtpCommand.Ping, [0, 0, 42]);
        var answer = await TrafficAsync();
        Assert.Equal(ZmtpCommand.Pong, answer?.Command?.Name);
        Assert.Equal([42], answer?.Command?.Data.ToArray());
    }

    /// <summary>The next message or command; null when the connection is closed.</summary>
    public async Task<Traffic?> TrafficAsync()
    {
        try
        {
            return await _reader.ReadAsync(null, CancellationToken.None).AsTask().WaitAsync(Patience.Limit);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The next message as text, its parts separated by bars; null when the connection is
    /// closed.</summary>
    public async Task<string?> ReceiveAsync() =>
        await TrafficAsync() is { Message: { } message } ? Text(message) : null;

    public static string Text(Multipart message) =>
        string.Join('|', message.Parts.Select(p => Encoding.UTF8.GetString(p.Span)));

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}

/// <summary>How long a test waits for what must come: long, so that a busy machine does not fail
/// it.</summary>
internal static class Patience
{
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Waits until something that other threads bring about holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!holds())
        {
            await Task.Delay(5, limit.Token);
        }
    }
}
