using System.Collections.Immutable;
using System.Text;

namespace CellSharp.Jupyter.Kernel.Specs;

/// <summary>Installs, lists and removes kernel specs under one data folder. Nothing is ever half-written: a
/// spec is made beside its place and moved there.</summary>
/// <param name="data">The folder that holds, or will hold, <c>kernels/</c>.</param>
public sealed class KernelSpecStore(string data)
{
    /// <summary>Installs a spec; one that this program put there before is replaced.</summary>
    /// <param name="name">The kernel's name.</param>
    /// <param name="spec">The spec.</param>
    /// <param name="logos">Files to put beside it, by name.</param>
    /// <returns>The folder of the kernel.</returns>
    /// <exception cref="KernelSpecException">The name is none, or another program's kernel has
    /// it.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public string Install(string name, KernelSpec spec, IReadOnlyDictionary<string, byte[]> logos)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(logos);
        CheckName(name);
        var folder = JupyterFolders.KernelFolder(data, name);
        var created = Directory.Exists(folder)
            ? OursIn(folder, name).CreatedFolders
            : Missing(Path.GetDirectoryName(folder)!);
        var made = folder + ".new";
        var old = folder + ".old";
        Remove(made);
        Remove(old);
        Directory.CreateDirectory(made);
        File.WriteAllText(Path.Combine(made, KernelSpec.FileName), (spec with { CreatedFolders = created })
            .ToJson(),
            new UTF8Encoding(false));
        foreach (var (file, bytes) in logos)
        {
            File.WriteAllBytes(Path.Combine(made, file), bytes);
        }

        if (Directory.Exists(folder))
        {
            Directory.Move(folder, old);
        }

        Directory.Move(made, folder);
        Remove(old);
        return folder;
    }

    /// <summary>Removes a spec that this program installed, and the folders made for it that are empty
    /// now.</summary>
    /// <param name="name">The kernel's name.</param>
    /// <returns>The folder that is gone, or null when there was none.</returns>
    /// <exception cref="KernelSpecException">The name is none, or the kernel is another
    /// program's.</exception>
    public string? Uninstall(string name)
    {
        CheckName(name);
        var folder = JupyterFolders.KernelFolder(data, name);
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var spec = OursIn(folder, name);
        Remove(folder);
        foreach (var made in spec.CreatedFolders.Reverse())
        {
            if (Directory.Exists(made) && !Directory.EnumerateFileSystemEntries(made).Any())
            {
                Directory.Delete(made);
            }
        }

        return folder;
    }

    /// <summary>Every kernel under the folder, by name.</summary>
    public IEnumerable<InstalledKernel> List()
    {
        var kernels = Path.Combine(data, "kernels");
        if (!Directory.Exists(kernels))
        {
            yield break;
        }

        foreach (var folder in Directory.GetDirectories(kernels).Order(StringComparer.Ordinal))
        {
            if (ReadFrom(folder) is var (spec, isOurs))
            {
                yield return new InstalledKernel(Path.GetFileName(folder), folder, spec, isOurs);
            }
        }
    }

    private static void CheckName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0 || name is "." or ".."
            || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_'))
        {
            throw new KernelSpecException(
                $"'{name}' cannot be the name of a kernel. Use ASCII letters, digits, '-', '.' and '_'.");
        }
    }

    private static KernelSpec OursIn(string folder, string name) => ReadFrom(folder) is (var spec, true)
        ? spec
        : throw new KernelSpecException(
            $"{folder} holds a kernel '{name}' that rangefinder did not install. Choose another name: --name NAME");

    private static (KernelSpec Spec, bool IsOurs)? ReadFrom(string folder)
    {
        var file = Path.Combine(folder, KernelSpec.FileName);
        return File.Exists(file) ? KernelSpec.Read(File.ReadAllText(file)) : null;
    }

    // The folders on the way that are not there yet, outermost first.
    private static ImmutableArray<string> Missing(string folder)
    {
        var missing = new Stack<string>();
        for (var f = folder; f is not null && !Directory.Exists(f); f = Path.GetDirectoryName(f))
        {
            missing.Push(f);
        }

        return [.. missing];
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>A kernel found on the machine.</summary>
/// <param name="Name">The name clients use.</param>
/// <param name="Folder">Where it stands.</param>
/// <param name="Spec">Its spec.</param>
/// <param name="IsOurs">Whether this program installed it.</param>
public sealed record InstalledKernel(string Name, string Folder, KernelSpec Spec, bool IsOurs);

/// <summary>A kernel spec cannot be installed or removed.</summary>
public sealed class KernelSpecException(string message) : Exception(message);
