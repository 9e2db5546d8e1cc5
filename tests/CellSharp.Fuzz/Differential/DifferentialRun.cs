using System.Diagnostics;
using System.Globalization;
using CellSharp.Fuzz.Generation;

namespace CellSharp.Fuzz.Differential;

/// <summary>What a run found.</summary>
/// <param name="Programs">How many programs were run.</param>
/// <param name="WellTyped">How many of them were made without a mistake.</param>
/// <param name="Compiled">How many of those Roslyn accepts.</param>
/// <param name="Rejected">Why it refuses the others: how often which first error.</param>
/// <param name="Failures">Those that the engines differ on, as they were generated.</param>
internal sealed record DifferentialResult(int Programs, int WellTyped, int Compiled,
    IReadOnlyDictionary<string, int> Rejected, IReadOnlyList<Failure> Failures);

/// <summary>A program that the engines differ on.</summary>
/// <param name="Number">Its number in the run.</param>
/// <param name="Verdict">The program, and what both make of it.</param>
internal sealed record Failure(int Number, Verdict Verdict);

/// <summary>Generates programs and compares what both engines make of them.</summary>
internal sealed class DifferentialRun(int seed, TextWriter log)
{
    private const int PerBatch = 250;
    private const int PercentMistaken = 5;
    private readonly Comparison _comparison = new();

    /// <summary>What the generator used so far.</summary>
    internal Coverage Coverage { get; } = new();

    /// <summary>Runs the programs of these numbers. Each comes from the seed and its number alone.</summary>
    internal DifferentialResult Run(IReadOnlyList<int> numbers)
    {
        var watch = Stopwatch.StartNew();
        var (wellTyped, compiled, done) = (0, 0, 0);
        var rejected = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var failures = new List<Failure>();
        foreach (var batch in numbers.Chunk(PerBatch))
        {
            var programs = batch.Select(Make).ToList();
            var verdicts = _comparison.Of([.. programs.Select(p => p.Program)]).ToList();
            foreach (var (number, program, verdict) in batch.Zip(programs, verdicts))
            {
                wellTyped += program.IsMistaken ? 0 : 1;
                compiled += !program.IsMistaken && verdict.Compiles ? 1 : 0;
                if (!program.IsMistaken && !verdict.Compiles)
                {
                    rejected[verdict.Wanted.Result] = rejected.GetValueOrDefault(verdict.Wanted.Result) + 1;
                }

                if (!verdict.Agrees)
                {
                    failures.Add(new Failure(number, verdict));
                }
            }

            done += batch.Length;
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{done} programs, {failures.Count} differ, {watch.Elapsed.TotalSeconds:0} s"));
        }

        return new DifferentialResult(numbers.Count, wellTyped, compiled, rejected, failures);
    }

    /// <summary>One failure of each kind, at most so many of a kind, made small.</summary>
    internal IEnumerable<Failure> Shrink(IReadOnlyList<Failure> failures, int perKind)
    {
        var minimiser = new Minimiser(_comparison);
        return failures.GroupBy(f => f.Verdict.Kind).OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => g.OrderBy(f => f.Verdict.Program.ToString().Length).Take(perKind))
            .Select(f => f with { Verdict = minimiser.Minimise(f.Verdict) });
    }

    /// <summary>The program of a number.</summary>
    internal (Node Program, bool IsMistaken) Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var program = new Generator(random, Coverage).Program();
        var isMistaken = random.Next(100) < PercentMistaken;
        return (isMistaken ? new Mistakes(random).In(program) : program, isMistaken);
    }
}
