using System.Net;
using System.Net.Sockets;

namespace CellSharp.Jupyter.Wire;

/// <summary>Opens TCP ports to listen at.</summary>
internal static class Listener
{
    private const int Backlog = 128;

    /// <summary>Listens at an address.</summary>
    /// <param name="address">Loopback, unless <paramref name="allowRemote"/>: whoever reaches the port can
    /// try messages.</param>
    /// <param name="port">A port; zero lets the system choose.</param>
    /// <param name="allowRemote">Whether other addresses are allowed.</param>
    /// <exception cref="WireBindException">The address is not allowed or not to be had.</exception>
    public static Socket Open(IPAddress address, int port, bool allowRemote)
    {
        if (!allowRemote && !IPAddress.IsLoopback(address))
        {
            throw new WireBindException(
                $"{address} can be reached from other machines; only a loopback address is listened at.");
        }

        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(Backlog);
            return socket;
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw new WireBindException(Reason(address, port, e), e);
        }
    }

    private static string Reason(IPAddress address, int port, SocketException e) => e.SocketErrorCode switch
    {
        SocketError.AddressAlreadyInUse =>
            FormattableString.Invariant($"Port {port} of {address} is already taken by another program."),
        SocketError.AddressNotAvailable => $"{address} is not an address of this machine.",
        SocketError.AccessDenied =>
            FormattableString.Invariant($"This user may not listen at port {port} of {address}."),
        _ => FormattableString.Invariant($"Port {port} of {address} cannot be listened at: {e.Message}"),
    };
}
