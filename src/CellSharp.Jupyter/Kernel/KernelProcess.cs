using System.Runtime.InteropServices;
using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Running;
using CellSharp.Jupyter.Wire;

namespace CellSharp.Jupyter.Kernel;

/// <summary>A process that is a Jupyter kernel, from its start to its end.</summary>
public static class KernelProcess
{
    /// <summary>Serves the clients of a connection file until one asks for the end, the process that started
    /// the kernel is gone, the file vanishes, or the system asks the process to stop.</summary>
    /// <param name="connectionFile">Path of the file that the client wrote.</param>
    /// <param name="make">Makes the executor; called once, after the ports are open.</param>
    /// <param name="error">Takes one clear message when the kernel cannot start. Standard output is left
    /// alone: clients show what a kernel writes before it ends.</param>
    /// <returns>Whether the kernel served; false when it could not start.</returns>
    public static async Task<bool> RunAsync(string connectionFile, Func<CellExecutor> make, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(connectionFile);
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            var file = ConnectionFileReader.Read(connectionFile);
            var session = new CellKernelSession(make);
            await using var host = await KernelHost.BindAsync(file, session, SenderIdentity.New());
            await ServeAsync(host, session, connectionFile);
            return true;
        }
        catch (Exception e) when (e is ConnectionFileException or WireBindException)
        {
            await error.WriteLineAsync($"rangefinder kernel: {e.Message}");
            return false;
        }
    }

    private static async Task ServeAsync(KernelHost host, CellKernelSession session, string connectionFile)
    {
        using var stop = new CancellationTokenSource();

        // Clients fire an interrupt signal before they shut a kernel down; it must not end the process by
        // itself.
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            host.Interrupt();
        });
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });
        var parent = Environment.GetEnvironmentVariable(ParentWatch.Variable);
        var gone = ParentWatch.GoneAsync(parent, connectionFile, stop.Token);
        _ = gone.ContinueWith(_ => stop.Cancel(), CancellationToken.None,
            TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        _ = Task.Run(session.Prepare, CancellationToken.None);
        await host.RunAsync(stop.Token);
        await stop.CancelAsync();
    }
}
