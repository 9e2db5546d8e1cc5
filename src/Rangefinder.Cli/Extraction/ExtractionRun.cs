using Rangefinder.Cli.Extraction.Inputs;
using Rangefinder.Cli.Extraction.Outputs;
using Rangefinder.Cli.Extraction.Reading;
using Rangefinder.Cli.Rendering;

namespace Rangefinder.Cli.Extraction;

/// <summary>Reads inputs, extracts on several threads, and writes the figures in the order of the
/// inputs.</summary>
/// <param name="inputs">What is read.</param>
/// <param name="shard">Which part of the documents; all of them when null.</param>
/// <param name="jobs">How many units are worked on at once; the output does not depend on it.</param>
internal sealed class ExtractionRun(IReadOnlyList<ExtractionInput> inputs, Shard? shard, int jobs)
{
    /// <summary>Runs to the end, from where the output left off.</summary>
    /// <exception cref="RangefinderException">An input is wrong; figures of what stands before it may have
    /// been taken.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was called.</exception>
    public async Task<Milestone> RunAsync(
        FigureOutput output, CliContext cli, ProgressKind progress, CancellationToken cancel)
    {
        var done = output.Start;
        using (var shown = ExtractionProgress.Begin(cli, progress, inputs.Sum(input => input.Length), done))
        {
            await OrderedWork.RunAsync(
                new UnitReader(inputs, shard).Read(done.At),
                new UnitExtractor(shard, output.TakesLines).Extract,
                (unit, found) =>
                {
                    done = done.With(unit, found);
                    ProblemList.WriteNotices(found.Notices, cli);
                    output.Add(found, done);
                    found.Lines.Dispose();
                    shown.Report(done);
                },
                jobs,
                cancel);
        }

        output.Complete();
        return done;
    }
}
