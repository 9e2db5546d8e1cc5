using Rangefinder.Testing;

namespace Rangefinder.Cli.Tests;

/// <summary>A copy of the repository's seeds in a folder of its own, to be spoilt at will.</summary>
internal sealed class TemporaryWorkspace : IDisposable
{
    public TemporaryWorkspace()
    {
        Root = Directory.CreateTempSubdirectory("rangefinder-test-").FullName;
        Copy(Path.Combine(Repository.Root, "seeds"), Path.Combine(Root, "seeds"));
        Directory.CreateDirectory(Path.Combine(Root, "notebooks"));
    }

    public string Root { get; }

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public void Write(string relative, string text) => File.WriteAllText(PathOf(relative), text);

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Replaces a text that must be there.</summary>
    public void Change(string relative, string from, string to)
    {
        var text = Read(relative);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Write(relative, text[..at] + to + text[(at + from.Length)..]);
    }

    /// <summary>Adds a notebook of code cells.</summary>
    public void Notebook(string name, params string[] cells)
    {
        var list = cells.Select((source, i) => new CellSharp.Jupyter.Documents.NotebookCell(
            CellSharp.Jupyter.Documents.CellKind.Code, $"cell-{i + 1}", source));
        var metadata = new System.Text.Json.Nodes.JsonObject
        {
            ["kernelspec"] = new System.Text.Json.Nodes.JsonObject { ["name"] = "rangefinder", ["language"] = "csharp" },
        };
        CellSharp.Jupyter.Documents.NotebookWriter.WriteFile(new([.. list], metadata), PathOf("notebooks/" + name));
    }

    /// <summary>Runs the command line in this folder.</summary>
    public async Task<CliResult> RunAsync(params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exit = await CommandLine.RunAsync(args, new CliContext(output, error, Root), CancellationToken.None);
        return new CliResult(exit, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}

/// <summary>What a command gave.</summary>
internal sealed record CliResult(int Exit, string Out, string Error);
