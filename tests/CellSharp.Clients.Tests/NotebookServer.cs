using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Rangefinder.Testing;

namespace CellSharp.Clients.Tests;

/// <summary>The classic Notebook server on a free port, over a folder laid out like the repository.</summary>
internal sealed class NotebookServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _log;

    private NotebookServer(Process process, string address)
    {
        _process = process;
        Address = address;
        _log = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>Starts the server and waits until it answers.</summary>
    public static async Task<NotebookServer> StartAsync(InstalledKernel kernel, string folder)
    {
        var port = FreePort();
        var start = Python.Start(
            Python.WithJupyter!,
            [
                "-m", "notebook", "--no-browser", "--allow-root", $"--port={port}", "--port-retries=0", "--ip=127.0.0.1",
                "--NotebookApp.token=", "--NotebookApp.password=", $"--notebook-dir={folder}",
            ],
            kernel.Environment, folder);
        var server = new NotebookServer(Process.Start(start)!, $"http://127.0.0.1:{port}");
        using var client = new HttpClient();
        for (var i = 0; i < 150; i++)
        {
            try
            {
                await client.GetStringAsync(new Uri(server.Address + "/api"));
                return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        await server.DisposeAsync();
        throw new InvalidOperationException("The Notebook server did not come up:\n" + await server._log);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>A folder with copies of notebooks and links to the data that they read.</summary>
    public static string MakeFolder(InstalledKernel kernel)
    {
        var folder = Directory.CreateDirectory(Path.Combine(kernel.Folder, "work")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(folder, "seeds"), Repository.PathOf("seeds"));
        Directory.CreateSymbolicLink(Path.Combine(folder, ".artifacts"), Repository.PathOf(".artifacts"));
        Directory.CreateDirectory(Path.Combine(folder, "notebooks"));
        return folder;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
