using CellSharp.Jupyter.Documents;
using CellSharp.Jupyter.Running;
using Rangefinder.Testing;

namespace CellSharp.Clients.Tests;

/// <summary>The project's notebooks, executed by nbconvert (nbclient) through the kernel.</summary>
public sealed class NbconvertTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [JupyterFact]
    public void Execute_EveryNotebook_GivesTheCommittedOutputs()
    {
        var output = Path.Combine(kernel.Folder, "executed");
        var files = Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal).ToArray();

        var (exit, text) = Python.Run(
            ["-m", "nbconvert", "--to", "notebook", "--execute", "--output-dir", output, .. files],
            kernel.Environment, Repository.PathOf("notebooks"));

        Assert.True(exit == 0, text);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var executed = NotebookReader.ReadFile(Path.Combine(output, Path.GetFileName(file)));
            var difference = NotebookComparer.FirstDifference(NotebookReader.ReadFile(file), executed);
            Assert.True(difference is null, $"{Path.GetFileName(file)}: {difference}");
        }
    }
}
