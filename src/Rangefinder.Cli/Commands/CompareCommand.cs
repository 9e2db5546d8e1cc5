using System.CommandLine;
using System.Text.Json.Nodes;
using System.Text.Json;
using Rangefinder.Cli.Rendering.Report;
using Rangefinder.Display;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder compare</c>: the table of claims against ranges.</summary>
internal static class CompareCommand
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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
            cli.Out.WriteLine(parsed.GetValue(json) ? Json(comparisons) : AsTable(comparisons));
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

    private static string Json(IEnumerable<Comparison> comparisons) => new JsonArray([.. comparisons.Select(c => (JsonNode)new JsonObject
    {
        ["claim"] = c.Claim.Id,
        ["document"] = c.Claim.Document.Id,
        ["file"] = c.Claim.File,
        ["line"] = c.Claim.Line,
        ["exact"] = c.Claim.Exact,
        ["quantity"] = c.Claim.Quantity.Key,
        ["unit"] = c.Claim.Unit,
        ["low"] = c.Claim.LowText,
        ["high"] = c.Claim.HighText,
        ["attribution"] = c.Claim.Attribution.ToString().ToLowerInvariant(),
        ["speaker"] = c.Claim.Speaker,
        ["comparable"] = c.Claim.Comparable.ToString().ToLowerInvariant(),
        ["why"] = c.Claim.Why,
        ["studies"] = c.Range.StudyCount,
        ["rows"] = c.Range.RowCount,
        ["range_low"] = c.Range.Low is { } low ? c.Range.Quantity.Format(low) : null,
        ["range_high"] = c.Range.High is { } high ? c.Range.Quantity.Format(high) : null,
        ["relation"] = Words.Of(c.Relation).Replace(' ', '-'),
        ["ratio"] = c.Distance?.Ratio,
        ["days"] = c.Distance?.Days,
        ["points"] = c.Distance?.Points,
        ["distance"] = c.Distance?.Text,
        ["sensitive_to"] = new JsonArray([.. c.Sensitivity.Where(s => s.Changes).Select(s => (JsonNode)s.Name)]),
        ["reason"] = c.Reason,
    })]).ToJsonString(Indented);
}
