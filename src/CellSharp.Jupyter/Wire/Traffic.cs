namespace CellSharp.Jupyter.Wire;

/// <summary>What passes a connection after the greeting: a message or a command, never both.</summary>
internal readonly record struct Traffic(Multipart? Message, ZmtpCommand? Command)
{
    /// <summary>A message.</summary>
    public static Traffic Of(Multipart message) => new(message, null);

    /// <summary>A command.</summary>
    public static Traffic Of(ZmtpCommand command) => new(null, command);
}
