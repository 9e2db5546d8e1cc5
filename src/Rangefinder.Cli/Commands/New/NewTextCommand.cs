using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Rangefinder.Cli.Authoring;
using Rangefinder.Cli.Rendering.Report;

namespace Rangefinder.Cli.Commands.New;

/// <summary><c>rangefinder new text</c>: copies a text into the corpus, byte for byte, and describes it.</summary>
internal static class NewTextCommand
{
    private const string Corpus = "corpus/";
    private const string Description = Corpus + "corpus.json";

    public static Command Create(CliContext cli)
    {
        var file = new Argument<string>("FILE") { Description = "A plain text in UTF-8 (or Windows-1252)." };
        var id = new Option<string?>("--id") { Description = "Id of the document; from the file's name when not said." };
        string[] keys = ["title", "author", "date", "genre", "published_in"];
        var said = keys.Select(key => new Option<string?>("--" + key.Replace('_', '-'))
        {
            Description = key == "date" ? "What the text says of itself, in EDTF." : "What the text says of itself.",
            HelpName = "TEXT",
        }).ToList();
        var command = new Command("text", "Add a text to the corpus, byte for byte.") { file, id };
        said.ForEach(command.Options.Add);
        command.SetAction(parsed =>
        {
            var path = cli.Resolve(parsed.GetValue(file)!);
            var document = Document.FromFile(path);
            var entry = new JsonObject
            {
                ["id"] = parsed.GetValue(id) ?? Slug.Of(Path.GetFileNameWithoutExtension(path)),
                ["lines"] = new JsonArray(1, document.LineEnd),
            };
            foreach (var (key, option) in keys.Zip(said))
            {
                entry[key] = parsed.GetValue(option);
            }

            Add(path, entry, cli);
            cli.Out.WriteLine($"Added {Path.GetFileName(path)} as {entry["id"]}: "
                + Links.Counted(document.Figures.Length, "quoted figure", "quoted figures") + ".");
            cli.Error.WriteLine($"Next: rangefinder extract seeds/{Corpus}{Path.GetFileName(path)}, choose a figure, then "
                + $"rangefinder new claim --document {entry["id"]} --exact \"...\" --quantity KEY --comparable yes");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Add(string path, JsonObject entry, CliContext cli)
    {
        var name = Path.GetFileName(path);
        var bytes = File.ReadAllBytes(path);
        using var trial = new SeedsTrial(Workspace.Find(cli.Directory));
        if (trial.Has(Corpus + name) && trial.Read(Description).Contains($"\"{name}\"", StringComparison.Ordinal))
        {
            throw new WorkspaceException($"seeds/{Corpus}{name}: the corpus has a text of this name. Give yours another name.");
        }

        trial.Write(Corpus + name, bytes);
        var described = new JsonObject
        {
            ["file"] = name,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            ["printed_in"] = null,
            ["documents"] = new JsonArray(entry.DeepClone()),
            ["remainders"] = new JsonArray(),
        };
        trial.Write(Description, JsonList.Append(trial.Read(Description), described, 2));
        trial.Commit();
    }
}
