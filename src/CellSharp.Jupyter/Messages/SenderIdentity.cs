using System.Globalization;

namespace CellSharp.Jupyter.Messages;

/// <summary>What goes into the headers of a kernel's own messages. Thread-safe.</summary>
/// <param name="session">New for every kernel process: clients notice a restart by it.</param>
/// <param name="username">The user.</param>
/// <param name="clock">The time of messages.</param>
internal sealed class SenderIdentity(string session, string username, TimeProvider clock)
{
    private long _count;

    /// <summary>The kernel process's session.</summary>
    public string Session { get; } = session;

    /// <summary>The user.</summary>
    public string Username { get; } = username;

    /// <summary>The time of messages.</summary>
    public TimeProvider Clock { get; } = clock;

    /// <summary>A new process's identity.</summary>
    public static SenderIdentity New() =>
        new(Guid.NewGuid().ToString("N"), Environment.UserName, TimeProvider.System);

    /// <summary>A message id that was not given before.</summary>
    public string NextId() =>
        string.Create(CultureInfo.InvariantCulture, $"{Session}_{Interlocked.Increment(ref _count)}");
}
