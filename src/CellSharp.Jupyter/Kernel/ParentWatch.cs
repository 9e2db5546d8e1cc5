using System.Diagnostics;

namespace CellSharp.Jupyter.Kernel;

/// <summary>Notices that whoever started the kernel is gone: a kernel that nobody can reach must not
/// stay.</summary>
internal static class ParentWatch
{
    /// <summary>The environment variable in which Jupyter names its process.</summary>
    public const string Variable = "JPY_PARENT_PID";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <summary>Ends when the process has ended or the connection file has vanished.</summary>
    /// <param name="parent">The process's id as the variable gives it; null or zero when there is none to
    /// watch.</param>
    /// <param name="connectionFile">The file's path.</param>
    /// <param name="stop">Ends the watch.</param>
    public static async Task GoneAsync(string? parent, string connectionFile, CancellationToken stop)
    {
        using var process = Find(parent, out var isGone);
        while (!isGone && File.Exists(connectionFile) && (process is null || IsAlive(process)))
        {
            await Task.Delay(Interval, stop);
        }
    }

    // A process that its own parent has not asked after yet is still in the table, though it has ended.
    private static bool IsAlive(Process process)
    {
        if (process.HasExited)
        {
            return false;
        }

        try
        {
            return !OperatingSystem.IsLinux()
                || File.ReadAllText($"/proc/{process.Id}/stat") is not { } stat
                || stat[(stat.LastIndexOf(')') + 1)..].TrimStart() is not ['Z' or 'X', ..];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return !process.HasExited;
        }
    }

    private static Process? Find(string? parent, out bool isGone)
    {
        isGone = false;
        if (!int.TryParse(parent, out var id) || id <= 0)
        {
            return null;
        }

        try
        {
            return Process.GetProcessById(id);
        }
        catch (ArgumentException)
        {
            isGone = true;
            return null;
        }
    }
}
