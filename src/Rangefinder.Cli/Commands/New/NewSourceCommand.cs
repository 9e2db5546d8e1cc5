using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rangefinder.Cli.Authoring;
using Rangefinder.Cli.Authoring.Bibliography;

namespace Rangefinder.Cli.Commands.New;

/// <summary><c>rangefinder new source</c>: takes over works from a BibTeX or CSL-JSON file.</summary>
internal static class NewSourceCommand
{
    private const string Table = "reference/sources.json";

    public static Command Create(CliContext cli)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A .bib file, or a .json file with one CSL-JSON item or an array of them.",
        };
        var command = new Command("source", "Add works from a BibTeX or CSL-JSON file.") { file };
        command.SetAction(parsed =>
        {
            var items = Read(cli.Resolve(parsed.GetValue(file)!));
            using var trial = new SeedsTrial(Workspace.Find(cli.Directory));
            foreach (var item in items)
            {
                var text = trial.Read(Table);
                trial.Write(Table, JsonList.Append(text.Length == 0 ? "[\n]\n" : text, item, 1));
            }

            trial.Commit();
            var study = trial.Study;
            foreach (var item in items)
            {
                cli.Out.WriteLine($"Added {item["id"]}: {study.Source((string)item["id"]!).FullCitation}");
            }

            cli.Error.WriteLine($"Next: rangefinder new estimate --source {items[0]["id"]} --quantity KEY ... "
                + "(rangefinder check names a work until an estimate cites it)");
            return ExitCode.Done;
        });
        return command;
    }

    private static List<JsonObject> Read(string path)
    {
        var text = File.ReadAllText(path);
        var items = path.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)
            ? BibTexReader.Read(path, text)
            : FromJson(path, text);
        return items.Count > 0
            ? items
            : throw new RangefinderException(new Problem(
                path, null, null, "The file names no work", null, "Give a .bib entry or a CSL-JSON item."));
    }

    private static List<JsonObject> FromJson(string path, string text)
    {
        try
        {
            return JsonNode.Parse(text) switch
            {
                JsonObject item => [(JsonObject)item.DeepClone()],
                JsonArray items => [.. items.OfType<JsonObject>().Select(item => (JsonObject)item.DeepClone())],
                _ => [],
            };
        }
        catch (JsonException e)
        {
            throw new RangefinderException(new Problem(
                path, (int?)e.LineNumber + 1, (int?)e.BytePositionInLine + 1, "The file is not JSON", null,
                "Give CSL-JSON, as Zotero and pandoc write it, or a .bib file."));
        }
    }
}
