using System.CommandLine;
using CellSharp.Jupyter.Kernel.Specs;
using Rangefinder.Cli.Kernel;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder jupyter install|uninstall|list</c>: the kernel spec by which VS Code and other Jupyter
/// clients find the kernel.</summary>
internal static class JupyterCommand
{
    /// <summary>The name that the project's notebooks ask for.</summary>
    public const string DefaultName = "rangefinder";

    private const string DefaultDisplayName = "C# (Rangefinder)";

    public static Command Create(CliContext cli) =>
        new("jupyter", "Make the C# kernel known to VS Code, JupyterLab and other Jupyter clients.")
        {
            Install(cli), Uninstall(cli), List(cli),
        };

    private static Command Install(CliContext cli)
    {
        var name = Name();
        var display = new Option<string?>("--display-name")
        {
            Description = $"What clients show in their lists ('{DefaultDisplayName}' when not said).",
            HelpName = "TEXT",
        };
        var trust = new Option<bool>("--trust")
        {
            Description = "Let the cells of every notebook use files, processes, the network and everything else.",
        };
        var allow = AllowOption.Create();
        var (prefix, user) = Place();
        var command = new Command("install", "Write the kernel spec, per user unless --prefix says otherwise.")
        {
            name, display, trust, allow, prefix, user,
        };
        RefuseBoth(command, prefix, user);
        command.SetAction(parsed =>
        {
            var trusted = parsed.GetValue(trust);
            var spec = new KernelSpec(
                parsed.GetValue(display) ?? (trusted ? DefaultDisplayName + ", trusted" : DefaultDisplayName),
                KernelCommandLine.Argv(System.Environment.ProcessPath!, typeof(JupyterCommand).Assembly.Location, trusted,
                    parsed.GetValue(allow) ?? []),
                KernelCommandLine.Environment(System.Environment.GetEnvironmentVariable),
                []);
            var folder = Told(cli, () => StoreAt(cli, parsed.GetValue(prefix))
                .Install(parsed.GetValue(name)!, spec, KernelLogos.All()));
            if (folder is null)
            {
                return ExitCode.Failed;
            }

            cli.Out.WriteLine(folder);
            cli.Error.WriteLine($"Installed '{spec.DisplayName}'. In VS Code: reload the window, open a notebook, "
                + "choose the kernel under 'Jupyter Kernel…'.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Uninstall(CliContext cli)
    {
        var name = Name();
        var (prefix, user) = Place();
        var command = new Command("uninstall", "Take the kernel spec away again.") { name, prefix, user };
        RefuseBoth(command, prefix, user);
        command.SetAction(parsed =>
        {
            var failed = false;
            var folder = Told(cli, () => StoreAt(cli, parsed.GetValue(prefix)).Uninstall(parsed.GetValue(name)!),
                () => failed = true);
            if (failed)
            {
                return ExitCode.Failed;
            }

            cli.Out.WriteLine(folder ?? $"There is no kernel '{parsed.GetValue(name)}' there; nothing to do.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List(CliContext cli)
    {
        var command = new Command("list", "List every kernel spec that Jupyter clients find, first match first.");
        command.SetAction(_ =>
        {
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var kernel in JupyterFolders.OfThisMachine().Search().SelectMany(d => new KernelSpecStore(d).List()))
            {
                var shadowed = seen.Add(kernel.Name) ? "" : " (hidden by the one above)";
                var ours = kernel.IsOurs ? " *" : "";
                cli.Out.WriteLine($"{kernel.Name}{ours}\t{kernel.Spec.DisplayName}\t{kernel.Folder}{shadowed}");
            }

            if (seen.Count == 0)
            {
                cli.Error.WriteLine("No kernel is installed. Install this one: rangefinder jupyter install");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string> Name() => new("--name")
    {
        Description = $"The kernel's name ('{DefaultName}' when not said, which the notebooks here ask for).",
        HelpName = "NAME",
        DefaultValueFactory = _ => DefaultName,
    };

    private static (Option<string?> Prefix, Option<bool> User) Place() => (
        new Option<string?>("--prefix")
        {
            Description = "Under DIR/share/jupyter, for a Python environment or a whole machine.",
            HelpName = "DIR",
        },
        new Option<bool>("--user") { Description = "For this user (the default)." });

    private static void RefuseBoth(Command command, Option<string?> prefix, Option<bool> user) =>
        command.Validators.Add(result =>
        {
            if (result.GetResult(prefix) is not null && result.GetValue(user))
            {
                result.AddError("Say --user or --prefix DIR, not both.");
            }
        });

    private static KernelSpecStore StoreAt(CliContext cli, string? prefix) => new(prefix is null
        ? JupyterFolders.OfThisMachine().UserData
        : Path.Combine(cli.Resolve(prefix), "share", "jupyter"));

    private static string? Told(CliContext cli, Func<string?> work, Action? failed = null)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is KernelSpecException or IOException or UnauthorizedAccessException)
        {
            cli.Error.WriteLine($"rangefinder: {e.Message}");
            if (e is not KernelSpecException)
            {
                cli.Error.WriteLine("Another place can be named: --prefix DIR, or the variable JUPYTER_DATA_DIR.");
            }

            failed?.Invoke();
            return null;
        }
    }
}
