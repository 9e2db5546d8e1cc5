using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Rangefinder.Cli.Extraction;

namespace Rangefinder.Cli.Commands;

/// <summary>The options of <c>rangefinder extract</c>.</summary>
internal sealed class ExtractOptions
{
    private static readonly string[] OutputEndings = [".jsonl", ".parquet"];

    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files (.txt, .md, .html, .jsonl, .jsonl.gz) or folders of them; a folder with a "
            + "corpus.json is "
            + "read as a corpus. A line of .jsonl is {\"id\": …, \"text\": …}.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<bool> Jsonl { get; } = new("--jsonl")
    {
        Description = "One JSON object per figure, in reading order, in place of a table.",
    };

    public Option<string?> Out { get; } = new("--out")
    {
        Description = "Write the figures to a .jsonl or .parquet file, which appears when it is whole.",
        HelpName = "FILE",
    };

    public Option<bool> Resume { get; } = new("--resume")
    {
        Description = "Go on with an --out that was interrupted; start it where there is nothing to "
            + "go on with.",
    };

    public Option<int> Jobs { get; } = new("--jobs")
    {
        Description = "How many documents to work on at once; the output does not depend on it.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public Option<string?> Shard { get; } = new("--shard")
    {
        Description = "Read only part i of n of the documents, chosen by a hash of id and text, so that n "
            + "machines "
            + "share a corpus.",
        HelpName = "i/n",
    };

    public Option<ProgressKind> Progress { get; } = new("--progress")
    {
        Description = "auto: a bar on standard error if that is a terminal; plain: a line every few "
            + "seconds; none.",
        HelpName = "auto|plain|none",
    };

    /// <summary>The command with its options and what must hold between them.</summary>
    public Command ToCommand()
    {
        var command = new Command("extract", "List every quoted figure of texts with its exact place.")
        {
            Paths, Jsonl, Out, Resume, Jobs, Shard, Progress,
        };
        Jobs.Validators.Add(result => Check(
            result,
            result.Tokens.All(token => int.TryParse(
                token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs)
                && jobs is >= 1 and <= 1024),
            "--jobs takes a number from 1 to 1024, not '" + string.Join(' ', result.Tokens) + "'."));
        Shard.Validators.Add(result => Check(
            result,
            result.Tokens.All(token => Extraction.Shard.TryParse(token.Value, out _)),
            "--shard takes i/n, such as 1/4 to 4/4, not '" + string.Join(' ', result.Tokens) + "'."));
        Out.Validators.Add(result => Check(
            result,
            result.Tokens.All(token => OutputEndings.Contains(
                Path.GetExtension(token.Value), StringComparer.OrdinalIgnoreCase)),
            "--out takes a name that ends in .jsonl or .parquet, not '"
            + string.Join(' ', result.Tokens) + "'."));
        command.Validators.Add(result =>
        {
            var name = result.GetValue(Out);
            Check(result, name is not null || !result.GetValue(Resume), "--resume goes with --out FILE.");
            Check(result, name is null || !result.GetValue(Jsonl) || !IsParquet(name),
                "--jsonl does not go with an --out that ends in .parquet.");
        });
        return command;
    }

    /// <summary>The ending asks for Parquet.</summary>
    public static bool IsParquet(string name) =>
        Path.GetExtension(name).Equals(".parquet", StringComparison.OrdinalIgnoreCase);

    private static void Check(SymbolResult result, bool holds, string message)
    {
        if (!holds)
        {
            result.AddError(message);
        }
    }
}
