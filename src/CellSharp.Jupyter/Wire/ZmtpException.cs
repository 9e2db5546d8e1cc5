namespace CellSharp.Jupyter.Wire;

/// <summary>A peer broke the protocol or a limit: its connection is closed and the reason counted.</summary>
internal sealed class ZmtpException(WireFault fault, string message) : Exception(message)
{
    /// <summary>The reason.</summary>
    public WireFault Fault { get; } = fault;
}
