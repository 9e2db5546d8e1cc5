using System.Globalization;
using System.Text.RegularExpressions;
using CellSharp;

namespace Benchmarks.Steady;

/// <summary>Steady-state speed of cells beside the same text compiled as Release code: medians of the processor's
/// time, taken in turns. What else runs on the machine then matters less than with time by the clock.</summary>
internal static partial class SteadyBenchmark
{
    private const int Rounds = 15;

    public static int Run(string[] args)
    {
        var source = File.ReadAllText(Path.Combine(
            ProcessBenchmark.FindRoot(), "tests", "Benchmarks", "Steady", "Programs.cs"));
        Console.WriteLine($"{"program",-12} {"compiled ms",12} {"function",10} {"ratio",6} {"top level",10} {"ratio",6}");
        // Closed at the end: while a closed session still waits for what it left running, loops look closely.
        var sessions = new List<CellSession>();
        foreach (var method in typeof(Programs).GetMethods().Where(m => m.IsStatic))
        {
            if (args.Length == 0 || args.Contains(method.Name))
            {
                Measure(method.Name, method.CreateDelegate<Func<object>>(), source, sessions);
            }
        }

        sessions.ForEach(s => s.Dispose());
        return 0;
    }

    private static void Measure(string name, Func<object> compiled, string source, List<CellSession> sessions)
    {
        var text = Regex.Match(source, $"// <{name}>(.*?)// </{name}>", RegexOptions.Singleline).Groups[1].Value;
        var session = new CellSession(new CellOptions { Trust = Trust.Everything });
        sessions.Add(session);
        Check(session.Run(Head().Replace(text, "object " + name + "()")));
        var body = text[(text.IndexOf('{', StringComparison.Ordinal) + 1)..text.LastIndexOf('}')];
        var call = name + "()";
        var function = (Func<object?>)Check(session.Run("(Func<object>)" + name))!;
        var times = new List<double>[] { [], [], [] };
        WarmUp(compiled);
        WarmUp(() => Check(session.Call(function)));
        for (var i = 0; i < Rounds; i++)
        {
            times[0].Add(Time(compiled));
            times[1].Add((double)Check(session.Call(() => Time(function)))!);
            times[2].Add(Time(() => Check(session.Run(body))));
        }

        var expected = compiled();
        if (!expected.Equals(Check(session.Run(call))) || !expected.Equals(Check(session.Run(body))))
        {
            throw new InvalidOperationException($"{name} gives another result in a cell.");
        }

        var medians = times.Select(t => t.Order().ElementAt(Rounds / 2)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-12} {medians[0],12:F2} {medians[1],10:F2} {medians[1] / medians[0],6:F2} {medians[2],10:F2} {medians[2] / medians[0],6:F2}"));
    }

    /// <summary>Until the runtime has compiled what is hot for the last time, the framework's code included.</summary>
    private static void WarmUp(Func<object?> work)
    {
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 32; i++)
            {
                work();
            }

            Thread.Sleep(250);
        }
    }

    private static object? Check(CellResult result) => result.Succeeded ? result.Value
        : throw new InvalidOperationException(result.ErrorText);

    private static double Time(Func<object?> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    [GeneratedRegex(@"public static object \w+\(\)")]
    private static partial Regex Head();
}
