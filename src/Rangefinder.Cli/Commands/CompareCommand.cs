using System.CommandLine;
using Rangefinder.Cli.Rendering.Report;
using Rangefinder.Display;
using Rangefinder.Exports;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder compare</c>: the table of claims against ranges.</summary>
internal static class CompareCommand
{
    public static Command Create(CliContext cli)
    {
        var keys = new Argument<string[]>("QUANTITY")
        {
            Description = "Keys of quantities, such as executions-1937-1938; all of them when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = new Option<bool>("--json") { Description = "A JSON array in place of a table." };
        var command = new Command("compare", "Set claims against the ranges that the cited studies give.") { keys, json };
        command.SetAction(parsed =>
        {
            var study = Study.Open(Workspace.Find(cli.Directory).Seeds);
            var comparisons = Choose(study, parsed.GetValue(keys) ?? []);
            cli.Out.WriteLine(parsed.GetValue(json) ? ComparisonTable.ToJson(comparisons) : AsTable(comparisons));
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<Comparison> Choose(Study study, IReadOnlyCollection<string> keys)
    {
        try
        {
            return keys.Count == 0 ? study.CompareAll() : [.. keys.SelectMany(study.Compare)];
        }
        catch (ArgumentException e)
        {
            throw new WorkspaceException(e.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private static string AsTable(IReadOnlyList<Comparison> comparisons) => Table.From(
        comparisons,
        ("place", c => FormattableString.Invariant($"{c.Claim.Document.Id}:{c.Claim.Line}")),
        ("figure", c => c.Claim.Figure),
        ("quantity", c => c.Claim.Quantity.Key),
        ("voice", c => Words.Voice(c.Claim)),
        ("range of studies", c => Words.Envelope(c.Range)),
        ("studies", c => c.Range.StudyCount),
        ("relation", c => Words.Of(c)),
        ("distance", c => c.Distance?.Text)).ToString(160);
}
