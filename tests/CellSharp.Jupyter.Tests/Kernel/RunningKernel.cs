using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Kernel;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Tests.Messages;
using CellSharp.Jupyter.Tests.Wire;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Tests.Kernel;

/// <summary>A kernel with a scripted session on ports that the system chose, and one client of it.</summary>
internal sealed class RunningKernel : IAsyncDisposable
{
    private readonly MessageSigner _signer = Samples.Signer();
    private readonly Dictionary<string, ZmtpClient> _clients = new(StringComparer.Ordinal);
    private int _sent;

    private RunningKernel(KernelHost host, ScriptedSession session)
    {
        (Host, Session) = (host, session);
        Running = host.RunAsync(CancellationToken.None);
    }

    public KernelHost Host { get; }

    public ScriptedSession Session { get; }

    /// <summary>Ends with the kernel: whether a restart was asked for.</summary>
    public Task<bool> Running { get; }

    public static async Task<RunningKernel> StartAsync(
        ZmtpLimits? wire = null, MessageLimits? messages = null)
    {
        var session = new ScriptedSession();
        var anyPorts = new ConnectionFile(IPAddress.Loopback, 0, 0, 0, 0, 0, Samples.Key, "");
        var host = await KernelHost.BindAsync(anyPorts, session, Samples.Identity(), wire, messages);
        var kernel = new RunningKernel(host, session);
        kernel._clients["iopub"] = await ZmtpClient.ConnectAsync(host.Sockets.Iopub, "SUB");
        await kernel._clients["iopub"].SubscribeAsync("");
        await kernel.ConnectAsync("shell", host.Sockets.Shell);
        await kernel.ConnectAsync("control", host.Sockets.Control);
        await kernel.ConnectAsync("stdin", host.Sockets.Stdin);

        return kernel;
    }

    /// <summary>What a client reads to find the kernel.</summary>
    public string ConnectionFileText() => new JsonObject
    {
        ["transport"] = "tcp",
        ["ip"] = "127.0.0.1",
        ["key"] = Samples.Key,
        ["signature_scheme"] = "hmac-sha256",
        ["shell_port"] = Host.Sockets.Shell.EndPoint.Port,
        ["control_port"] = Host.Sockets.Control.EndPoint.Port,
        ["stdin_port"] = Host.Sockets.Stdin.EndPoint.Port,
        ["iopub_port"] = Host.Sockets.Iopub.EndPoint.Port,
        ["hb_port"] = Host.Sockets.All[^1].EndPoint.Port,
    }.ToJsonString();

    /// <summary>Sends a request and returns its id.</summary>
    public async Task<string> SendAsync(string channel, string type, string content, string parent = "{}")
    {
        var id = $"m{Interlocked.Increment(ref _sent)}";
        await SendAsync(_clients[channel], id, type, content, parent);
        return id;
    }

    /// <summary>Sends a request of this id by a connection of the test's own.</summary>
    public Task SendAsync(ZmtpClient client, string id, string type, string content, string parent = "{}")
    {
        var header = Samples.Bytes($$"""{"msg_id":"{{id}}","msg_type":"{{type}}"}""");
        var message = Samples.Signed(
            _signer, header, Samples.Bytes(parent), Samples.Bytes("{}"), Samples.Bytes(content));
        return client.SendAsync(message.WithoutFirst());
    }

    /// <summary>The client's connection to a channel.</summary>
    public ZmtpClient Client(string channel) => _clients[channel];

    /// <summary>The next message of a channel as "parent's id, type, content".</summary>
    public async Task<string> NextAsync(string channel) => Text(await NextPartsAsync(channel));

    /// <summary>The frames from the signature on of the next message of a channel.</summary>
    public async Task<ReadOnlyMemory<byte>[]> NextPartsAsync(string channel)
    {
        var message = (await _clients[channel].TrafficAsync())?.Message
            ?? throw new InvalidOperationException($"{channel} was closed.");
        var parts = message.Parts.SkipWhile(p => !p.Span.SequenceEqual("<IDS|MSG>"u8)).Skip(1).ToArray();
        Assert.Null(_signer.Check(parts[0].Span, parts.AsSpan(1, 4)));
        return parts;
    }

    /// <summary>What iopub carries for a request, from behind busy to before idle.</summary>
    public async Task<string> OutputsAsync(string request)
    {
        var lines = new List<string>();
        while (true)
        {
            var line = await NextAsync("iopub");
            if (line == $$"""{{request}} status {"execution_state":"idle"}""")
            {
                Assert.Equal($$"""{{request}} status {"execution_state":"busy"}""", lines[0]);
                return string.Join('\n', lines.Skip(1).Select(l => l[(request.Length + 1)..]));
            }

            if (line.StartsWith(request + " ", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
        }
    }

    /// <summary>Executes a cell: what iopub carries, and behind it the reply.</summary>
    public async Task<string> ExecuteAsync(string content)
    {
        var id = await SendAsync("shell", "execute_request", content);
        var outputs = await OutputsAsync(id);
        return $"{outputs}\n{await NextAsync("shell")}";
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            await client.DisposeAsync();
        }

        await Host.DisposeAsync();
    }

    private async Task ConnectAsync(string name, BindingSocket socket) =>
        _clients[name] = await ZmtpClient.ConnectAsync(socket, "DEALER", "client");

    private static string Text(ReadOnlyMemory<byte>[] parts)
    {
        var header = JsonNode.Parse(parts[1].Span)!;
        var parent = JsonNode.Parse(parts[2].Span)!["msg_id"]?.GetValue<string>() ?? "-";
        return $"{parent} {header["msg_type"]!.GetValue<string>()} {Encoding.UTF8.GetString(parts[4].Span)}";
    }
}
