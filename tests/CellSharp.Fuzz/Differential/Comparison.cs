using CellSharp.Conformance;
using CellSharp.Conformance.Recorder;
using CellSharp.Fuzz.Generation;

namespace CellSharp.Fuzz.Differential;

/// <summary>A program and what both engines make of it.</summary>
/// <param name="Program">The program.</param>
/// <param name="Wanted">What Roslyn makes of it.</param>
/// <param name="Got">What CellSharp makes of it.</param>
internal sealed record Verdict(Node Program, CellOutcome Wanted, CellOutcome Got)
{
    /// <summary>The same printed text, and the same value, exception with message, or first error
    /// code.</summary>
    internal bool Agrees => Wanted with { Result = Unboxing(Wanted.Result) }
        == Got with { Result = Unboxing(Got.Result) };

    internal bool Compiles => !Wanted.Result.StartsWith("error ", StringComparison.Ordinal);

    /// <summary>What kind of difference it is: failures of one kind mostly have one cause.</summary>
    internal string Kind
    {
        get
        {
            var (wanted, got) = (Coarse(Wanted.Result), Coarse(Got.Result));
            return wanted != got ? $"{wanted} / {got}"
                : Wanted.Result != Got.Result ? $"{wanted} / other {(wanted == "ok" ? "value" : "message")}"
                : $"{wanted} / printed otherwise";
        }
    }

    /// <summary>The runtime names the two types of an unboxing that fails in either order: another one in
    /// code that it has optimised.</summary>
    private static string Unboxing(string result)
    {
        const string Start = "throws InvalidCastException: Unable to cast object of type '";
        return result.StartsWith(Start, StringComparison.Ordinal)
            ? Start + string.Join(' ', result[Start.Length..].TrimEnd('.', '\'').Split("' to type '")
                .Order(StringComparer.Ordinal))
            : result;
    }

    private static string Coarse(string result) => result.StartsWith("ok", StringComparison.Ordinal) ? "ok"
        : result.StartsWith("throws ", StringComparison.Ordinal) ? result.Split(':')[0]
        : result;
}

/// <summary>Runs programs through both engines.</summary>
internal sealed class Comparison
{
    /// <summary>Holds the program that is run: what to look at when the process dies or hangs over
    /// it.</summary>
    private readonly string _running = Output.PathOf("running.txt");

    private readonly RoslynBatch _batch = new();
    private readonly RoslynRunner _script = new() { WithMessages = true };
    private readonly EngineRunner _engine = new() { WithMessages = true };

    /// <summary>The verdicts in the order of the programs. A difference is confirmed by scripting
    /// itself.</summary>
    internal IEnumerable<Verdict> Of(IReadOnlyList<Node> programs)
    {
        var batched = _batch.Run(programs);
        for (var i = 0; i < programs.Count; i++)
        {
            var cells = new ConformanceProgram("fuzz", "fuzz", "fuzz", [programs[i].ToString()]);
            File.WriteAllText(_running, cells.Cells[0]);
            var got = _engine.Run(cells)[0];
            var wanted = batched[i];
            if (wanted is null || !new Verdict(programs[i], wanted, got).Agrees)
            {
                wanted = Script(cells) ?? wanted ?? got;
            }

            yield return new Verdict(programs[i], wanted!, got);
        }
    }

    /// <summary>What scripting says; null where it breaks down over the program itself, as it does over some
    /// variables of patterns at the top level. The batch's word then stands, or the program does not
    /// count.</summary>
    private CellOutcome? Script(ConformanceProgram program)
    {
        try
        {
            return _script.Run(program)[0];
        }
#pragma warning disable CA1031 // A breakdown of the yardstick is no finding about the engine.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
