using System.CommandLine;
using System.CommandLine.Help;
using CellSharp.Jupyter.Documents;
using Rangefinder.Cli.Commands;
using Rangefinder.Cli.Commands.New;
using Rangefinder.Cli.Pictures;
using Rangefinder.Cli.Rendering;

namespace Rangefinder.Cli;

/// <summary>The command line: its verbs, and what every verb has in common.</summary>
internal static class CommandLine
{
    private const string Exits = """

        Exit codes: 0 done, 1 the work failed, 2 the command line is wrong, 130 interrupted.
        Results go to standard output; progress and errors go to standard error.
        """;

    public static async Task<int> RunAsync(string[] args, CliContext cli, CancellationToken cancel)
    {
        // Not a RootCommand: that one calls itself after the assembly.
        var root = new Command(
            "rangefinder",
            "Finds the figures that texts quote and shows how far they stand from the range that cited scholarship gives.\n"
            + "Without a command: rangefinder run." + Exits);
        root.Options.Add(new HelpOption());
        root.Options.Add(new VersionOption());
        root.Subcommands.Add(RunCommand.Create(cli));
        root.Subcommands.Add(PicturesCommand.Create(cli));
        root.Subcommands.Add(ExtractCommand.Create(cli));
        root.Subcommands.Add(CompareCommand.Create(cli));
        root.Subcommands.Add(CheckCommand.Create(cli));
        root.Subcommands.Add(NewCommand.Create(cli));
        root.Subcommands.Add(ExportCommand.Create(cli));
        root.Subcommands.Add(JupyterCommand.Create(cli));
        root.Subcommands.Add(KernelCommand.Create(cli));
        var parsed = root.Parse(args.Length == 0 ? ["run"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            // "Required command was not provided" says nothing more where a word was not understood.
            var told = parsed.UnmatchedTokens.Count > 0 && parsed.Errors.Count > 1 ? parsed.Errors.Skip(1) : parsed.Errors;
            foreach (var error in told)
            {
                await cli.Error.WriteLineAsync($"rangefinder: {error.Message}");
            }

            await cli.Error.WriteLineAsync("Try: rangefinder --help");
            return ExitCode.WrongCommandLine;
        }

        var configuration = new InvocationConfiguration
        {
            Output = cli.Out,
            Error = cli.Error,
            EnableDefaultExceptionHandler = false,

            // Signals are dealt with in Program and by the kernel.
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancel);
        }
        catch (OperationCanceledException)
        {
            await cli.Error.WriteLineAsync("rangefinder: interrupted");
            return ExitCode.Interrupted;
        }
        catch (RangefinderException e)
        {
            ProblemList.Write(e.Problems, cli);
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is NotebookFormatException or WorkspaceException or BrowserException or IOException
            or InvalidDataException or UnauthorizedAccessException)
        {
            await cli.Error.WriteLineAsync($"rangefinder: {e.Message}");
            return ExitCode.Failed;
        }
    }
}
