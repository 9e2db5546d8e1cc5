using System.CommandLine;
using Rangefinder.Cli.Rendering.Report;
using Rangefinder.Corpus;
using Rangefinder.Quantities;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder extract</c>: lists every quoted figure of texts.</summary>
internal static class ExtractCommand
{
    public static Command Create(CliContext cli)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Text files, or folders of them; a folder with a corpus.json is read as a corpus.",
            Arity = ArgumentArity.OneOrMore,
        };
        var jsonl = new Option<bool>("--jsonl")
        {
            Description = "One JSON object per figure, in reading order, in place of a table.",
        };
        var command = new Command("extract", "List every quoted figure of texts with its exact place.") { paths, jsonl };
        command.SetAction(parsed =>
        {
            var documents = (parsed.GetValue(paths) ?? []).SelectMany(p => Read(p, cli)).ToList();
            if (parsed.GetValue(jsonl))
            {
                WriteLines(documents, cli, CancellationToken.None);
            }
            else
            {
                WriteTable(documents, cli);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<Document> Read(string name, CliContext cli)
    {
        var path = cli.Resolve(name);
        if (File.Exists(path))
        {
            return [Document.FromFile(path)];
        }

        if (!Directory.Exists(path))
        {
            throw new RangefinderException(new Problem(
                name, null, null, "There is no such file or folder.", null, "Look at the name; extract takes text files and folders."));
        }

        if (File.Exists(Path.Combine(path, CorpusReader.FileName)))
        {
            return CorpusReader.Read(path).Documents;
        }

        var files = Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files.Select(Document.FromFile)
            : throw new RangefinderException(new Problem(
                name, null, null, "The folder holds no .txt file.", null, "Name a folder of texts, or a file."));
    }

    private static void WriteLines(IEnumerable<Document> documents, CliContext cli, CancellationToken cancel)
    {
        foreach (var figure in documents.SelectMany(d => d.Figures))
        {
            cancel.ThrowIfCancellationRequested();
            cli.Out.Write(FigureJson.Line(figure));
            cli.Out.Write('\n');
        }
    }

    private static void WriteTable(IReadOnlyList<Document> documents, CliContext cli)
    {
        var figures = documents.SelectMany(d => d.Figures).ToList();
        var table = Table.From(
            figures,
            ("place", f => FormattableString.Invariant($"{f.File}:{f.LineStart}")),
            ("text", f => string.Join(' ', f.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
            ("kind", f => FigureNames.Of(f.Kind)),
            ("low", f => f.Low),
            ("high", f => f.High),
            ("date", f => f.Iso),
            ("modifier", f => f.Modifier == Modifier.None ? null : FigureNames.Of(f.Modifier)),
            ("unit", f => f.Unit),
            ("voice", f => FigureNames.Of(f.Voice)));
        cli.Out.WriteLine(table.ToString(160));
        cli.Error.WriteLine(FormattableString.Invariant(
            $"{Links.Counted(figures.Count, "figure", "figures")} in {Links.Counted(documents.Count, "document", "documents")}"));
    }
}
