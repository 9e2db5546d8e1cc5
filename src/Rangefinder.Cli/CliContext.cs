using Rangefinder.Cli.Pictures;
using Spectre.Console;

namespace Rangefinder.Cli;

/// <summary>The world as a command sees it, so that tests can run commands in-process.</summary>
/// <param name="Out">Takes the result, and nothing else.</param>
/// <param name="Error">Takes progress and errors.</param>
/// <param name="Directory">The folder that relative paths start from.</param>
/// <param name="ErrorIsTerminal">Whether progress may redraw itself on <paramref name="Error"/>.</param>
/// <param name="OutIsTerminal">Whether the result may carry colours.</param>
internal sealed record CliContext(
    TextWriter Out, TextWriter Error, string Directory, bool ErrorIsTerminal = false, bool OutIsTerminal = false)
{
    /// <summary>Where browsers are looked for.</summary>
    public BrowserSearch Browsers { get; init; } = BrowserSearch.OnThisMachine();

    /// <summary>A Spectre console over <see cref="Out"/>, without colours unless it is a terminal.</summary>
    public IAnsiConsole OutConsole() => Console(Out, OutIsTerminal);

    /// <summary>A Spectre console over <see cref="Error"/>, without colours unless it is a terminal.</summary>
    public IAnsiConsole ErrorConsole() => Console(Error, ErrorIsTerminal);

    /// <summary>A path as the user means it.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Directory);

    /// <summary>A path as the user would write it from where they stand.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static IAnsiConsole Console(TextWriter writer, bool terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (!terminal)
        {
            console.Profile.Width = 140;
        }

        return console;
    }
}
