using System.CommandLine;

namespace Rangefinder.Cli.Commands.New;

/// <summary><c>rangefinder new</c>: adds texts, claims, estimates, sources and notebooks of one's own.</summary>
internal static class NewCommand
{
    public static Command Create(CliContext cli) => new(
        "new",
        "Add a text, a quantity, a source, an estimate, a claim or a notebook. Each is checked before it is kept.")
    {
        NewTextCommand.Create(cli),
        NewRowCommand.Quantity(cli),
        NewSourceCommand.Create(cli),
        NewRowCommand.Estimate(cli),
        NewClaimCommand.Create(cli),
        NewNotebookCommand.Create(cli),
    };
}
