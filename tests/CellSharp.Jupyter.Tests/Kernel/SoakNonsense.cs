using CellSharp.Jupyter.Tests.Wire;

namespace CellSharp.Jupyter.Tests.Kernel;

/// <summary>A client that knows the key and says things that mean nothing, the same ones every
/// time.</summary>
internal sealed class SoakNonsense : IAsyncDisposable
{
    // Nothing that ends the kernel, and no cell that fails: it would abort the cells of others.
    private static readonly string[] Types =
    [
        "execute_request", "complete_request", "inspect_request", "history_request", "comm_open", "comm_msg",
        "comm_close", "comm_info_request", "is_complete_request", "input_reply", "debug_request", "", "é",
        "kernel_info_request", "interrupt_request", "execute_reply", "create_subshell_request",
    ];

    private static readonly string[] Values =
    [
        "{}", "[]", "3", "-1e300", "1e400", "true", "null", "\"\"", "\"\\ud800\"", "\"a\"",
        "9999999999999999999",
        """{"a":[{"b":[[[]]]}]}""", "\"*********************x\"",
    ];

    private readonly RunningKernel _kernel;
    private readonly ZmtpClient[] _clients;
    private readonly Task[] _readers;
    private readonly int _seed;

    private SoakNonsense(RunningKernel kernel, ZmtpClient[] clients, int seed)
    {
        (_kernel, _clients, _seed) = (kernel, clients, seed);
        _readers = [.. clients.Select(ReadAsync)];
    }

    public static async Task<SoakNonsense> ConnectAsync(RunningKernel kernel, int seed)
    {
        var sockets = kernel.Host.Sockets;
        ZmtpClient[] clients =
        [
            await ZmtpClient.ConnectAsync(sockets.Shell, "DEALER", "nonsense"),
            await ZmtpClient.ConnectAsync(sockets.Control, "DEALER", "nonsense"),
            await ZmtpClient.ConnectAsync(sockets.Stdin, "DEALER", "nonsense"),
        ];
        return new SoakNonsense(kernel, clients, seed);
    }

    public async Task TalkAsync(int least, CancellationToken stop)
    {
        var chance = new Random(_seed);
        for (var number = 0; number < least || !stop.IsCancellationRequested; number++)
        {
            var type = Types[chance.Next(Types.Length)];
            var client = _clients[chance.Next(_clients.Length)];
            await _kernel.SendAsync(client, $"n{_seed}.{number}", type, Content(chance), Value(chance));

            // Others want to be answered too.
            await Task.Delay(2, CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }

        await Task.WhenAll(_readers);
    }

    private static string Value(Random chance) => Values[chance.Next(Values.Length)];

    private static string Content(Random chance)
    {
        if (chance.Next(4) == 0)
        {
            return Value(chance);
        }

        string[] names =
        [
            "cursor_pos", "hist_access_type", "n", "pattern", "comm_id", "data", "value", "user_expressions",
        ];
        var fields = names.Where(_ => chance.Next(3) == 0).Select(n => $"\"{n}\":{Value(chance)}");
        var code = chance.Next(2) == 0 ? "\"c\"" : Value(chance);
        string[] all = [$"\"code\":{code}", "\"store_history\":false", .. fields];
        return $"{{{string.Join(',', all)}}}";
    }

    private static async Task ReadAsync(ZmtpClient client)
    {
        try
        {
            while (await client.TrafficAsync() is not null)
            {
            }
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or TimeoutException)
        {
            // The test has ended.
        }
    }
}
