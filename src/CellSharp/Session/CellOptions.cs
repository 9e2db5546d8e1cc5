using System.Reflection;

namespace CellSharp;

/// <summary>Takes what a session's cells print. Called on the session's own thread.</summary>
public interface ICellHost
{
    /// <summary>Text that a cell wrote to standard output, in the order written, in pieces of any
    /// size.</summary>
    void Write(string text);

    /// <summary>Text that a cell wrote to standard error.</summary>
    void WriteError(string text);

    /// <summary>Asks the user for a line, for <c>Console.ReadLine</c> and its like.</summary>
    /// <param name="prompt">What to ask; may be empty.</param>
    /// <param name="hidden">Whether the answer is not to be shown, as for a password.</param>
    /// <returns>The line without its end, or null when there is no more input.</returns>
    /// <exception cref="NotSupportedException">Nobody can be asked: what a host does unless it says
    /// otherwise.</exception>
    string? ReadLine(string prompt, bool hidden) => throw new NotSupportedException(
        "This cell asks for input, and nobody can be asked here. Run it in a notebook, or give it a value.");
}

/// <summary>How a session is set up. Immutable.</summary>
public sealed record CellOptions
{
    /// <summary>The namespaces that .NET Interactive imports by itself.</summary>
    public static IReadOnlyList<string> InteractiveUsings { get; } =
    [
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic",
            "System.Threading.Tasks", "System.Linq",
    ];

    /// <summary>Where printed text goes; text is dropped when null.</summary>
    public ICellHost? Host { get; init; }

    /// <summary>Folder against which <c>#r "path"</c> resolves; the current directory by default.</summary>
    public string BaseDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>What cells may reach; <see cref="Trust.Safe"/> by default.</summary>
    public Trust Trust { get; init; } = Trust.Safe;

    /// <summary>What each cell may use up; no bounds by default.</summary>
    public CellLimits Limits { get; init; } = CellLimits.None;

    /// <summary>Namespaces imported before the first cell.</summary>
    public IReadOnlyList<string> DefaultUsings { get; init; } = InteractiveUsings;

    /// <summary>Assemblies whose public types cells see without <c>#r</c>; they count as trusted.</summary>
    public IReadOnlyList<Assembly> References { get; init; } = [];

    /// <summary>Types whose static members cells use by plain name, as if by <c>using static</c>.</summary>
    public IReadOnlyList<Type> StaticImports { get; init; } = [];
}
