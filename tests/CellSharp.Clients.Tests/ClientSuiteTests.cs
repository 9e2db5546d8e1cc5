namespace CellSharp.Clients.Tests;

/// <summary>Jupyter's own client library against the kernel.</summary>
public sealed class ClientSuiteTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [JupyterFact]
    public void JupyterKernelTest_EveryCheck_Passes() => Passes("kernel_suite.py", atLeast: 11);

    [JupyterFact]
    public void Protocol_EveryCheck_Passes() => Passes("protocol_suite.py", atLeast: 20);

    private void Passes(string script, int atLeast)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "clients", script);
        var (exit, text) = Python.Run([path], kernel.Environment, kernel.Folder);

        Assert.True(exit == 0, text);
        var ran = text.Split('\n').Single(l => l.StartsWith("Ran ", StringComparison.Ordinal)).Split(' ')[1];
        Assert.True(int.Parse(ran, System.Globalization.CultureInfo.InvariantCulture) >= atLeast, text);
    }
}
