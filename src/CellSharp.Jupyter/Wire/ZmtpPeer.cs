using System.Buffers.Binary;
using System.IO.Pipelines;
using System.Net.Sockets;

namespace CellSharp.Jupyter.Wire;

/// <summary>One accepted connection: its handshake, its reading side and the queue of what is to be
/// sent.</summary>
internal sealed class ZmtpPeer : IDisposable
{
    private readonly BindingSocket _owner;
    private readonly Socket _socket;
    private readonly NetworkStream _stream;
    private readonly CancellationTokenSource _life;
    private readonly FrameWriter _writer;
    private readonly MessageReader _messages;
    private readonly FrameReader _frames;
    private readonly BoundedQueue<Traffic> _out;
    private TimeSpan _silence = Timeout.InfiniteTimeSpan;
    private WireFault? _fault;

    /// <summary>Takes over an accepted connection.</summary>
    public ZmtpPeer(BindingSocket owner, Socket socket, CancellationToken life)
    {
        _owner = owner;
        _socket = socket;
        _stream = new NetworkStream(socket, ownsSocket: true);
        _life = CancellationTokenSource.CreateLinkedTokenSource(life);
        _writer = new FrameWriter(PipeWriter.Create(_stream));
        _frames = new FrameReader(PipeReader.Create(_stream), owner.Limits, owner.Unfinished);
        _messages = new MessageReader(_frames, owner.Limits, owner.Unfinished);
        _out = new BoundedQueue<Traffic>(owner.Limits.SendMessages, owner.Limits.SendBytes);
    }

    /// <summary>The peer's ZMTP version; known after the handshake.</summary>
    public Version Version { get; private set; } = new(0, 0);

    /// <summary>What the peer said of itself; known after the handshake.</summary>
    public ReadyMetadata Metadata { get; private set; } = new("", ReadOnlyMemory<byte>.Empty);

    /// <summary>The name a router uses for the peer.</summary>
    public ReadOnlyMemory<byte> Identity { get; set; }

    /// <summary>What waits to be sent to the peer.</summary>
    public BoundedQueue<Traffic> Outgoing => _out;

    /// <summary>What the peer subscribed to.</summary>
    public SubscriptionSet Subscriptions { get; } = new();

    /// <summary>Whether a publisher has stopped waiting for this peer.</summary>
    public bool IsStalled { get; set; }

    /// <summary>Ends when the queue was completed and everything in it sent, or the connection
    /// broke.</summary>
    public Task Writing { get; private set; } = Task.CompletedTask;

    /// <summary>Queues a message unless the peer is at its high-water mark.</summary>
    public bool TrySend(Multipart message) => _out.TryAdd(Traffic.Of(message), message.Size);

    /// <summary>Queues a message, waiting for room as long as the limits say; false if there was
    /// none.</summary>
    public async ValueTask<bool> SendAsync(Multipart message, CancellationToken cancel)
    {
        if (TrySend(message))
        {
            return true;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(_owner.Limits.Patience);
        try
        {
            return await _out.AddAsync(Traffic.Of(message), message.Size, patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Carries the connection from its first byte to its end.</summary>
    public async Task RunAsync()
    {
        try
        {
            await HandshakeAsync();
            _owner.Join(this);
            Writing = WriteLoopAsync();
            try
            {
                await ReadLoopAsync();
            }
            finally
            {
                _owner.Leave(this);
                _out.Complete();
                await _life.CancelAsync();
                await Writing;
            }
        }
        catch (ZmtpException refused)
        {
            _fault ??= refused.Fault;
        }
        catch (Exception gone) when (IsConnectionEnd(gone))
        {
            // The peer went away, or this side closed it; the reason, if there is one, is already noted.
        }
        finally
        {
            if (_fault is { } fault)
            {
                _owner.Counters.Count(fault);
            }

            Dispose();
        }
    }

    /// <summary>Closes the connection for a reason that is counted once the peer is gone.</summary>
    public void Close(WireFault fault)
    {
        _fault ??= fault;
        _out.Complete();
        try
        {
            _life.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        _socket.Dispose();
        _life.Dispose();
    }

    private static bool IsConnectionEnd(Exception e) =>
        e is IOException or SocketException or OperationCanceledException or ObjectDisposedException;

    private async Task HandshakeAsync()
    {
        using var limit = new CancellationTokenSource(_owner.Limits.HandshakeTime);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _life.Token);
        try
        {
            await _writer.WriteRawAsync(Greeting.Own, both.Token);
            Version = await _frames.ReadGreetingAsync(both.Token);
            Metadata = await ReadReadyAsync(both.Token);
            await CheckSocketTypeAsync(both.Token);
            var ready = new ReadyMetadata(_owner.SocketType, ReadOnlyMemory<byte>.Empty).ToData();
            await _writer.WriteAsync(new ZmtpCommand(ZmtpCommand.Ready, ready), both.Token);
            await _writer.FlushAsync(both.Token);
        }
        catch (OperationCanceledException)
            when (limit.IsCancellationRequested && !_life.IsCancellationRequested)
        {
            throw new ZmtpException(WireFault.HandshakeTooSlow, "The handshake did not end in time.");
        }
    }

    private async ValueTask<ReadyMetadata> ReadReadyAsync(CancellationToken cancel)
    {
        var first = await _messages.ReadAsync(null, cancel)
            ?? throw new ZmtpException(WireFault.Truncated, "The connection ended in the handshake.");
        return first.Command switch
        {
            { Name: ZmtpCommand.Ready } ready => ReadyMetadata.Read(ready.Data),
            { Name: ZmtpCommand.Error } => throw new ZmtpException(WireFault.PeerError, "The peer refused."),
            _ => throw new ZmtpException(WireFault.BadReady, "The first frame is not a READY command."),
        };
    }

    private async ValueTask CheckSocketTypeAsync(CancellationToken cancel)
    {
        if (_owner.Accepts(Metadata.SocketType))
        {
            return;
        }

        var error = ZmtpCommand.ErrorFor("Invalid socket type");
        await _writer.WriteAsync(error, cancel);
        await _writer.FlushAsync(cancel);
        throw new ZmtpException(
            WireFault.IncompatibleSocket,
            $"A {Metadata.SocketType} socket cannot talk to a {_owner.SocketType} socket.");
    }

    private async Task ReadLoopAsync()
    {
        using var silence = new CancellationTokenSource();
        using var both = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, _life.Token);
        void SignOfLife() => silence.CancelAfter(_silence);
        try
        {
            while (await _messages.ReadAsync(SignOfLife, both.Token) is { } incoming)
            {
                if (incoming.Command is { } command)
                {
                    Obey(command);
                    SignOfLife();
                }
                else
                {
                    // While a message waits for the kernel the peer is not read, and so cannot be called
                    // silent.
                    silence.CancelAfter(Timeout.InfiniteTimeSpan);
                    await _owner.OnMessageAsync(this, incoming.Message!, _life.Token);
                    SignOfLife();
                }
            }
        }
        catch (OperationCanceledException)
            when (silence.IsCancellationRequested && !_life.IsCancellationRequested)
        {
            throw new ZmtpException(WireFault.Silent, "The peer fell silent.");
        }
    }

    private void Obey(ZmtpCommand command)
    {
        switch (command.Name)
        {
            case ZmtpCommand.Ping:
                Pong(command.Data);
                break;
            case ZmtpCommand.Error:
                throw new ZmtpException(WireFault.PeerError, "The peer sent an ERROR command.");
            default:
                _owner.OnCommand(this, command);
                break;
        }
    }

    private void Pong(ReadOnlyMemory<byte> data)
    {
        const int TtlBytes = 2;
        if (data.Length is < TtlBytes or > TtlBytes + ZmtpCommand.PingContextBytes)
        {
            throw new ZmtpException(WireFault.BadCommand, "A PING command has the wrong length.");
        }

        var tenths = BinaryPrimitives.ReadUInt16BigEndian(data.Span);
        _silence = tenths == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(tenths * 100);

        // A peer that asks faster than it reads gets fewer answers: any of them is a sign of life.
        _out.TryAdd(Traffic.Of(new ZmtpCommand(ZmtpCommand.Pong, data[TtlBytes..])), data.Length);
    }

    private async Task WriteLoopAsync()
    {
        try
        {
            while (await _out.WaitAsync(_life.Token))
            {
                while (_out.TryTake(out var traffic))
                {
                    await _writer.WriteAsync(traffic, _life.Token);
                }

                await _writer.FlushAsync(_life.Token);
            }

            // Closing with unread input would reset the connection and could take the last messages with it.
            _socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception gone) when (IsConnectionEnd(gone))
        {
            _out.Complete();
            await _life.CancelAsync();
        }
    }
}
