using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CellSharp.Conformance;
using CellSharp.Fuzz.Bytes;
using CellSharp.Fuzz.Differential;
using CellSharp.Fuzz.Generation;

namespace CellSharp.Fuzz;

/// <summary>The command line of the fuzzer.</summary>
internal static class FuzzCommand
{
    /// <summary>Runs a command; gives the exit code.</summary>
    internal static int Run(string[] args)
    {
        var count = Option(args, "--count", 2000);
        var seed = Option(args, "--seed", 1);
        switch (args)
        {
            case ["differential", ..]:
                return Differential(seed, Numbers(args) ?? [.. Enumerable.Range(0, count)],
                    Option(args, "--shrink", 1));
            case ["show", ..]:
                Console.WriteLine(new DifferentialRun(seed, Console.Out)
                    .Make(Option(args, "--number", 0)).Program);
                return 0;
            case ["run", var file]:
                return Show(new Comparison().Of([Program(File.ReadAllText(file))]).First());
            case ["bytes", ..]:
                return Bytes(seed, count);
            default:
                Console.Error.WriteLine("Say 'differential', 'show', 'run' or 'bytes'; see Program.cs.");
                return 2;
        }
    }

    private static int Differential(int seed, IReadOnlyList<int> numbers, int perKind)
    {
        var run = new DifferentialRun(seed, Console.Error);
        var result = run.Run(numbers);
        Console.WriteLine(run.Coverage);
        var share = 100.0 * result.Compiled / Math.Max(1, result.WellTyped);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{result.Programs} programs of {run.Coverage.Productions} productions, {result.WellTyped} well typed, {share:0.0} % of them compile, {result.Failures.Count} differ."));
        Console.WriteLine($"Refused: {string.Join(", ", result.Rejected.OrderByDescending(r => r.Value).Select(r => $"{r.Key[6..]} {r.Value}"))}");
        foreach (var kind in result.Failures.GroupBy(f => f.Verdict.Kind).OrderByDescending(g => g.Count()))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind.Count(),5}  {kind.Key}  --only {string.Join(',', kind.Select(f => f.Number))}"));
        }

        Write($"differential-{seed}-whole.txt", result.Failures);
        Write($"differential-{seed}.txt", run.Shrink(result.Failures, perKind));
        return result.Failures.Count == 0 ? 0 : 1;
    }

    private static int Bytes(int seed, int count)
    {
        var watch = Stopwatch.StartNew();
        var bad = new BytesRun(seed, Console.Error).Run(count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} texts in {watch.Elapsed.TotalSeconds:0} s, {count / watch.Elapsed.TotalSeconds:0} a second, {bad.Count} bad."));
        File.WriteAllText(Output.PathOf($"bytes-{seed}.txt"), string.Join("\n", bad.Select(b =>
            $"==== {b.Number}: {b.Problem}\n{JsonSerializer.Serialize(b.Text)}")));
        return bad.Count == 0 ? 0 : 1;
    }

    /// <summary>A program from a file, its last line the last expression.</summary>
    private static Node Program(string text)
    {
        var at = text.TrimEnd().LastIndexOf('\n') + 1;
        return new Node(NodeKind.Other, null, 0,
        [
            new Node(NodeKind.Statements, null, 0, [text[..at]]),
            new Node(NodeKind.Expression, CellType.Object, Node.Primary, [text[at..].Trim()]),
        ]);
    }

    private static int Show(Verdict verdict)
    {
        Console.WriteLine($"wanted {CorpusFiles.Write(verdict.Wanted)}got {CorpusFiles.Write(verdict.Got)}");
        return verdict.Agrees ? 0 : 1;
    }

    /// <summary>Writes each as soon as it is there: making them small takes a while.</summary>
    private static void Write(string name, IEnumerable<Failure> failures)
    {
        using var file = new StreamWriter(Output.PathOf(name)) { AutoFlush = true };
        foreach (var (number, failure) in failures)
        {
            file.Write($"==== {failure.Kind}, number {number.ToString(CultureInfo.InvariantCulture)}\n"
                + $"{failure.Program}\n---- wanted\n{CorpusFiles.Write(failure.Wanted)}"
                + $"---- got\n{CorpusFiles.Write(failure.Got)}\n");
        }
    }

    /// <summary>The numbers behind <c>--only</c>; null when all are to be run.</summary>
    private static IReadOnlyList<int>? Numbers(string[] args)
    {
        var at = Array.IndexOf(args, "--only");
        return at < 0 || at + 1 == args.Length ? null
            : [.. args[at + 1].Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
    }

    private static int Option(string[] args, string name, int otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 || at + 1 == args.Length ? otherwise
            : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
