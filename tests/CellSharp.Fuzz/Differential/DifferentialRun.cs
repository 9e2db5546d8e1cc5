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
    IReadOnlyDictionary<string, int> Rejected, IReadOnlyList<Verdict> Failures);

/// <summary>Generates programs and compares what both engines make of them.</summary>
internal sealed class DifferentialRun(int seed, TextWriter log)
{
    private const int PerBatch = 250;
    private const int PercentMistaken = 5;
    private readonly Comparison _comparison = new();

    /// <summary>What the generator used so far.</summary>
    internal Coverage Coverage { get; } = new();

    /// <summary>Runs so many programs. Each comes from the seed and its number alone.</summary>
    internal DifferentialResult Run(int count)
    {
        var watch = Stopwatch.StartNew();
        var (wellTyped, compiled) = (0, 0);
        var rejected = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var failures = new List<Verdict>();
        for (var first = 0; first < count; first += PerBatch)
        {
            var programs = Enumerable.Range(first, Math.Min(PerBatch, count - first)).Select(Make).ToList();
            var verdicts = _comparison.Of([.. programs.Select(p => p.Program)]).ToList();
            foreach (var (program, verdict) in programs.Zip(verdicts))
            {
                wellTyped += program.IsMistaken ? 0 : 1;
                compiled += !program.IsMistaken && verdict.Compiles ? 1 : 0;
                if (!program.IsMistaken && !verdict.Compiles)
                {
                    rejected[verdict.Wanted.Result] = rejected.GetValueOrDefault(verdict.Wanted.Result) + 1;
                }

                if (!verdict.Agrees)
                {
                    failures.Add(verdict);
                }
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{first + programs.Count} programs, {failures.Count} differ, {watch.Elapsed.TotalSeconds:0} s"));
        }

        return new DifferentialResult(count, wellTyped, compiled, rejected, failures);
    }

    /// <summary>One failure of each kind, at most so many of a kind, made small.</summary>
    internal IReadOnlyList<Verdict> Shrink(IReadOnlyList<Verdict> failures, int perKind)
    {
        var minimiser = new Minimiser(_comparison);
        return
        [
            .. failures.GroupBy(f => f.Kind).OrderBy(g => g.Key, StringComparer.Ordinal)
                .SelectMany(g => g.OrderBy(f => f.Program.ToString().Length).Take(perKind))
                .Select(minimiser.Minimise),
        ];
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
