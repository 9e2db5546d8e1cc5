using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rangefinder.Cli.Pictures;

/// <summary>One page of a browser, by its DevTools protocol: a command is sent, its answer awaited. One
/// command at a time.</summary>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly TimeSpan _patience;
    private string? _page;
    private int _number;

    private DevTools(TimeSpan patience) => _patience = patience;

    /// <summary>Connects to a browser's socket.</summary>
    public static async Task<DevTools> ConnectAsync(Uri address, TimeSpan patience, CancellationToken cancel)
    {
        var tools = new DevTools(patience);
        try
        {
            await tools._socket.ConnectAsync(address, cancel).WaitAsync(patience, cancel);
            return tools;
        }
        catch (Exception e)
        {
            tools.Dispose();
            throw e is WebSocketException ? new BrowserException(e.Message) : e;
        }
    }

    /// <summary>Opens a page and waits until a condition holds in it; later commands go to it.</summary>
    public async Task OpenAsync(string address, string ready, CancellationToken cancel)
    {
        var target = await SendAsync("Target.createTarget", new JsonObject { ["url"] = address }, cancel);
        var attached = await SendAsync(
            "Target.attachToTarget",
            new JsonObject { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true },
            cancel);
        _page = attached["sessionId"]!.GetValue<string>();

        // The answer comes before the page: until that is there, scripts run in an empty one that goes away.
        var start = Stopwatch.GetTimestamp();
        while (!await HoldsAsync(ready, cancel))
        {
            if (Stopwatch.GetElapsedTime(start) > _patience)
            {
                throw new BrowserException($"did not open a page within {_patience.TotalSeconds:0} seconds");
            }

            await Task.Delay(20, cancel);
        }
    }

    /// <summary>Runs a script in the page and gives the value it ends in, once that is settled.</summary>
    /// <exception cref="BrowserException">The script threw, or took too long.</exception>
    public async Task<JsonNode?> EvaluateAsync(string script, CancellationToken cancel)
    {
        var parameters = new JsonObject
        {
            ["expression"] = script,
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        };
        var answer = await SendAsync("Runtime.evaluate", parameters, cancel);
        if (answer["exceptionDetails"] is not { } thrown)
        {
            return answer["result"]?["value"];
        }

        var reason = (thrown["exception"]?["description"] ?? thrown["text"])?.ToString();
        throw new BrowserException($"could not draw: {reason?.Split('\n')[0] ?? "unknown error"}");
    }

    /// <summary>Sends a command.</summary>
    /// <returns>Its result.</returns>
    /// <exception cref="BrowserException">The browser refused it, went away, or took too long.</exception>
    public async Task<JsonNode> SendAsync(string method, JsonObject parameters, CancellationToken cancel)
    {
        var number = ++_number;
        var message = new JsonObject { ["id"] = number, ["method"] = method, ["params"] = parameters };
        if (_page is not null)
        {
            message["sessionId"] = _page;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(_patience);
        try
        {
            await _socket.SendAsync(
                JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, limit.Token);
            return await AnswerAsync(number, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new BrowserException($"did not answer within {_patience.TotalSeconds:0} seconds");
        }
        catch (WebSocketException e)
        {
            throw new BrowserException($"went away ({e.Message.TrimEnd('.')})");
        }
    }

    public void Dispose() => _socket.Dispose();

    private async Task<bool> HoldsAsync(string condition, CancellationToken cancel)
    {
        var parameters = new JsonObject { ["expression"] = condition, ["returnByValue"] = true };
        try
        {
            var answer = await SendAsync("Runtime.evaluate", parameters, cancel);
            return answer["result"]?["value"]?.GetValueKind() == JsonValueKind.True;
        }
        catch (BrowserException) when (_socket.State == WebSocketState.Open)
        {
            return false;
        }
    }

    private async Task<JsonNode> AnswerAsync(int number, CancellationToken cancel)
    {
        while (true)
        {
            var message = await ReceiveAsync(cancel);
            if (message["id"]?.GetValue<int>() == number)
            {
                return message["error"] is { } error
                    ? throw new BrowserException(error["message"]?.ToString() ?? "refused a command")
                    : message["result"] ?? new JsonObject();
            }
        }
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken cancel)
    {
        using var message = new MemoryStream();
        var part = new byte[1 << 16];
        WebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(part, cancel);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                throw new BrowserException("went away");
            }

            message.Write(part, 0, received.Count);
        }
        while (!received.EndOfMessage);

        message.Position = 0;
        return JsonNode.Parse(message) ?? throw new BrowserException("sent an empty answer");
    }
}
