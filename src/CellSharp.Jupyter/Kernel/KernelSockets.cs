using System.Net;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Kernel;

/// <summary>The five sockets of a kernel, bound where the connection file says.</summary>
internal sealed class KernelSockets : IAsyncDisposable
{
    private readonly List<BindingSocket> _all = [];

    private KernelSockets()
    {
    }

    /// <summary>Requests.</summary>
    public RouterSocket Shell { get; private set; } = null!;

    /// <summary>Requests that may not wait behind a cell.</summary>
    public RouterSocket Control { get; private set; } = null!;

    /// <summary>Questions to the user.</summary>
    public RouterSocket Stdin { get; private set; } = null!;

    /// <summary>Outputs and states.</summary>
    public PublishSocket Iopub { get; private set; } = null!;

    /// <summary>All of them, for their counters.</summary>
    public IReadOnlyList<BindingSocket> All => _all;

    /// <summary>Binds all five, or none.</summary>
    /// <param name="file">Where.</param>
    /// <param name="limits">What peers are allowed.</param>
    /// <exception cref="WireBindException">One of them cannot be bound; the message names it.</exception>
    public static async Task<KernelSockets> BindAsync(ConnectionFile file, ZmtpLimits limits)
    {
        var sockets = new KernelSockets();
        try
        {
            sockets.BindAll(file, limits);
            return sockets;
        }
        catch (WireBindException)
        {
            await sockets.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends what is queued, for a moment at most, and closes all of them.</summary>
    public async ValueTask DisposeAsync() => await Task.WhenAll(_all.Select(s => s.DisposeAsync().AsTask()));

    private void BindAll(ConnectionFile file, ZmtpLimits limits)
    {
        // A remote address has been allowed or refused when the file was read.
        const bool Allowed = true;
        Shell = Add("shell_port", file.ShellPort, (a, p) => RouterSocket.Bind(a, p, limits, Allowed));
        Iopub = Add("iopub_port", file.IopubPort, (a, p) => PublishSocket.Bind(a, p, limits, Allowed));
        Control = Add("control_port", file.ControlPort, (a, p) => RouterSocket.Bind(a, p, limits, Allowed));
        Stdin = Add("stdin_port", file.StdinPort, (a, p) => RouterSocket.Bind(a, p, limits, Allowed));
        Add("hb_port", file.HeartbeatPort, (a, p) => ReplySocket.Bind(a, p, limits, Allowed));

        T Add<T>(string name, int port, Func<IPAddress, int, T> bind)
            where T : BindingSocket
        {
            try
            {
                var socket = bind(file.Address, port);
                _all.Add(socket);
                return socket;
            }
            catch (WireBindException e)
            {
                throw new WireBindException($"{name}: {e.Message}", e);
            }
        }
    }
}
