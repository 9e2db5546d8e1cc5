using CellSharp.Jupyter.Messages;
using CellSharp.Jupyter.Tests.Wire;
using Rangefinder.Testing;

namespace CellSharp.Jupyter.Tests.Kernel;

/// <summary>The kernel against Jupyter's own client.</summary>
public sealed class JupyterClientTests
{
    [PythonFact]
    public async Task RealClient_GetsEverythingItAsksFor()
    {
        await using var kernel = await RunningKernel.StartAsync();
        var folder = Repository.NewScratchFolder();
        var path = Path.Combine(folder, "kernel é 1.json");
        await File.WriteAllTextAsync(path, kernel.ConnectionFileText());

        var printed = await PythonPeer.RunAsync("jupyter_peer.py", [path]);

        Directory.Delete(folder, recursive: true);
        Golden.Verify(printed);
        Assert.False(await kernel.Running.WaitAsync(Patience.Limit));
        Assert.All(Enum.GetValues<MessageFault>(), f => Assert.Equal(0, kernel.Host.Receiver.Count(f)));
    }
}
