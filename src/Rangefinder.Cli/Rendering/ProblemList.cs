using System.Globalization;

namespace Rangefinder.Cli.Rendering;

/// <summary>Prints problems, one after another, the way compilers do: file, line and column first.</summary>
internal static class ProblemList
{
    public static void Write(IReadOnlyCollection<Problem> problems, CliContext cli)
    {
        foreach (var problem in problems)
        {
            cli.Error.WriteLine(Text(problem, cli));
        }

        var count = problems.Count.ToString(CultureInfo.InvariantCulture);
        cli.Error.WriteLine(problems.Count == 1 ? "rangefinder: 1 problem" : $"rangefinder: {count} problems");
    }

    /// <summary>Prints what is remarkable, but no reason to fail.</summary>
    public static void WriteNotices(IReadOnlyCollection<Problem> notices, CliContext cli)
    {
        foreach (var notice in notices)
        {
            cli.Error.WriteLine("note: " + Text(notice, cli));
        }
    }

    private static string Text(Problem p, CliContext cli)
    {
        var place = p.Line is null
            ? cli.Shown(p.File)
            : string.Create(CultureInfo.InvariantCulture, $"{cli.Shown(p.File)}:{p.Line}:{p.Column ?? 1}");
        var value = p.Value is null ? "" : $"\n    found: {p.Value}";
        var mend = p.Mend is null ? "" : $"\n    mend:  {p.Mend}";
        return $"{place}: {p.Message}{value}{mend}";
    }
}
