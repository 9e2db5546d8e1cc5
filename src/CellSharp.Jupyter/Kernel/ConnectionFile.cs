using System.Globalization;
using System.Net;

namespace CellSharp.Jupyter.Kernel;

/// <summary>What a client says in its connection file: where to listen and how to sign.</summary>
/// <param name="Address">The address to listen at.</param>
/// <param name="ShellPort">Requests.</param>
/// <param name="IopubPort">Outputs and states.</param>
/// <param name="StdinPort">Questions to the user.</param>
/// <param name="ControlPort">Requests that may not wait behind a cell.</param>
/// <param name="HeartbeatPort">Echo.</param>
/// <param name="Key">The key of signatures; empty for none.</param>
/// <param name="KernelName">The kernel spec's name, or empty.</param>
internal sealed record ConnectionFile(
    IPAddress Address,
    int ShellPort,
    int IopubPort,
    int StdinPort,
    int ControlPort,
    int HeartbeatPort,
    string Key,
    string KernelName)
{
    /// <summary>Whether only programs of this machine reach the address.</summary>
    public bool IsLoopback => IPAddress.IsLoopback(Address);

    /// <summary>Leaves the key out: it must not get into a log.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Address}: ports {ShellPort}, {IopubPort}, {StdinPort}, {ControlPort}, {HeartbeatPort}");
}
