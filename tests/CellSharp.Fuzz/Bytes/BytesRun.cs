using System.Diagnostics;
using System.Globalization;

namespace CellSharp.Fuzz.Bytes;

/// <summary>A text that something went wrong with.</summary>
internal sealed record BadText(int Number, string Text, string Problem);

/// <summary>Feeds texts to lexer, parser and notebook reader.</summary>
internal sealed class BytesRun(int seed, TextWriter log)
{
    private const int DocumentEvery = 20;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hung = TimeSpan.FromSeconds(60);
    private string _running = "";
    private long _since;

    /// <summary>Checks so many texts. Each comes from the seed and its number alone.</summary>
    internal IReadOnlyList<BadText> Run(int count)
    {
        var bad = new List<BadText>();
        var watch = Stopwatch.StartNew();
        _since = Stopwatch.GetTimestamp();
        using var watchdog = new Timer(_ => StopIfHung(), null, Hung, TimeSpan.FromSeconds(1));
        for (var number = 0; number < count; number++)
        {
            if (Check(number) is { } problem)
            {
                bad.Add(new BadText(number, _running, problem));
            }

            if ((number + 1) % 50_000 == 0)
            {
                log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{number + 1} texts, {bad.Count} bad, {watch.Elapsed.TotalSeconds:0} s"));
            }
        }

        return bad;
    }

    private string? Check(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var isDocument = number % DocumentEvery == 0;
        var mutator = new Mutator(random);
        var text = isDocument ? mutator.NextDocument(Seeds.Documents) : mutator.Next(Seeds.Cells);
        Volatile.Write(ref _running, text);
        Volatile.Write(ref _since, Stopwatch.GetTimestamp());
        var problem = isDocument ? TextChecks.OfDocument(text) : TextChecks.OfCell(text);
        return problem is null && Stopwatch.GetElapsedTime(_since) > Slow && IsSlow(text, isDocument)
            ? "takes longer than a second" : problem;
    }

    /// <summary>Looks again by the processor's time, so that a busy machine is not taken for a slow
    /// parser.</summary>
    private static bool IsSlow(string text, bool isDocument)
    {
        var before = Environment.CpuUsage.TotalTime;
        _ = isDocument ? TextChecks.OfDocument(text) : TextChecks.OfCell(text);
        return Environment.CpuUsage.TotalTime - before > Slow;
    }

    private void StopIfHung()
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref _since)) > Hung)
        {
            File.WriteAllText(Output.PathOf("hung.txt"), Volatile.Read(ref _running));
            Environment.FailFast("A text hangs; see hung.txt.");
        }
    }
}
