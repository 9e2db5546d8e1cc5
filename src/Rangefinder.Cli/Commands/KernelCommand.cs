using System.CommandLine;
using CellSharp;
using CellSharp.Jupyter.Kernel;
using CellSharp.Jupyter.Running;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder kernel CONNECTION_FILE</c>: what a Jupyter client starts.</summary>
internal static class KernelCommand
{
    public static Command Create(CliContext cli)
    {
        var file = new Argument<string>("CONNECTION_FILE")
        {
            Description = "The file in which the client says where to listen and how to sign.",
        };
        var trust = new Option<bool>("--trust")
        {
            Description = "Let the cells use files, processes, the network and everything else that .NET offers.",
        };
        var allow = AllowOption.Create();
        var limits = new LimitOptions();
        var command = new Command("kernel", "Serve a Jupyter client as its C# kernel. Clients call this; people rarely do.")
        {
            file, trust, allow, limits.Time, limits.Memory, limits.Output,
        };
        command.SetAction(async (parsed, _) =>
        {
            var cells = new CellOptions
            {
                BaseDirectory = cli.Directory,
                Trust = parsed.GetValue(trust) ? Trust.Everything : AllowOption.Trust(parsed.GetValue(allow) ?? []),
                Limits = limits.Read(parsed),
                References = [typeof(Study).Assembly],
            };
            var served = await KernelProcess.RunAsync(
                cli.Resolve(parsed.GetValue(file)!), () => MakeExecutor(cli, cells), cli.Error);
            return served ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static CellExecutor MakeExecutor(CliContext cli, CellOptions cells) =>
        new(cells, new ExecutorOptions
        {
            DisplayIdPrefix = $"display-{Environment.ProcessId}-",
            PlotlyScript = FindPlotly(cli.Directory),
        });

    // Charts as HTML use the copy that the project fetched, when the notebook stands in a clone of it.
    private static string? FindPlotly(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, ".artifacts", "plotly", Rendering.PlotlyFile.FileName);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
