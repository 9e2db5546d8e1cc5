namespace CellSharp.Jupyter.Wire;

/// <summary>A socket cannot listen where it was told to; the message says why in words for the
/// user.</summary>
internal sealed class WireBindException(string message, Exception? inner = null) : Exception(message, inner);
