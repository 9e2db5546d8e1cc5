using System.CommandLine;
using Rangefinder.Cli.Extraction;
using Rangefinder.Cli.Extraction.Inputs;
using Rangefinder.Cli.Extraction.Outputs;
using Rangefinder.Cli.Rendering;
using Rangefinder.Cli.Rendering.Report;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder extract</c>: lists every quoted figure of texts, in memory that does not grow with
/// them.</summary>
internal static class ExtractCommand
{
    public static Command Create(CliContext cli)
    {
        var options = new ExtractOptions();
        var command = options.ToCommand();
        command.SetAction((parsed, cancel) => RunAsync(options, parsed, cli, cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        ExtractOptions options, ParseResult parsed, CliContext cli, CancellationToken cancel)
    {
        var shard = Shard.TryParse(parsed.GetValue(options.Shard) ?? "", out var part) ? part : null;
        var list = InputList.Read(parsed.GetValue(options.Paths) ?? [], cli);
        if (list.PassedOver > 0)
        {
            await cli.Error.WriteLineAsync(
                $"note: {Links.Counted(list.PassedOver, "file", "files")} of other kinds left aside");
        }

        var run = new ExtractionRun(list.Inputs, shard, parsed.GetValue(options.Jobs));
        var progress = parsed.GetValue(options.Progress);
        if (parsed.GetValue(options.Out) is { } name)
        {
            return await WriteFileAsync(
                run, list.Inputs, shard, cli.Resolve(name), parsed.GetValue(options.Resume), progress, cli,
                cancel);
        }

        var lines = parsed.GetValue(options.Jsonl);
        using FigureOutput output = lines ? new LineOutput(cli.Out) : new TableOutput(cli.Out);
        var done = await run.RunAsync(output, cli, progress, cancel);
        if (!lines)
        {
            await cli.Error.WriteLineAsync(Told(done));
        }

        return ExitCode.Done;
    }

    private static async Task<int> WriteFileAsync(
        ExtractionRun run,
        IReadOnlyList<ExtractionInput> inputs,
        Shard? shard,
        string path,
        bool resume,
        ProgressKind progress,
        CliContext cli,
        CancellationToken cancel)
    {
        CheckOutput(path, inputs);
        if (resume && File.Exists(path) && !File.Exists(PartialFile.NameOf(path)))
        {
            await cli.Error.WriteLineAsync($"{cli.Shown(path)} is whole; there is nothing to go on with");
            return ExitCode.Done;
        }

        var parquet = ExtractOptions.IsParquet(path);
        var job = Checkpoint.JobOf(inputs, shard, parquet ? "parquet" : "jsonl");
        using var file = PartialFile.Open(path, job, resume);
        using FigureOutput output = parquet ? new ParquetFileOutput(file) : new JsonlFileOutput(file);
        try
        {
            var done = await run.RunAsync(output, cli, progress, cancel);
            await cli.Error.WriteLineAsync($"{Told(done)}: {cli.Shown(path)}");
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            await cli.Error.WriteLineAsync("The same command with --resume goes on with what is written.");
            throw;
        }
        catch
        {
            file.Abandon();
            throw;
        }
    }

    private static void CheckOutput(string path, IReadOnlyList<ExtractionInput> inputs)
    {
        if (inputs.Any(input => input.Path.Equals(path, StringComparison.Ordinal)))
        {
            throw new RangefinderException(new Problem(
                path, null, null, "The output would take the place of one of the inputs", null,
                "Write it under another name or into another folder"));
        }

        if (Directory.Exists(path))
        {
            throw new RangefinderException(new Problem(
                path, null, null, "The output is a file, and a folder of this name is there", null,
                "Choose another name with --out"));
        }
    }

    private static string Told(Milestone done) => FormattableString.Invariant(
        $"{done.Figures:N0} {(done.Figures == 1 ? "figure" : "figures")} in {done.Documents:N0} ")
        + (done.Documents == 1 ? "document" : "documents");
}
