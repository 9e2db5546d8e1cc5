using System.Globalization;
using System.Text;
using CellSharp.Diagnostics;

namespace CellSharp.Tests.Language;

/// <summary>LANGUAGE.md is true: each example displays what stands behind it, or ends in the error it
/// names.</summary>
[Collection(nameof(TestsAlone))]
public sealed class LanguageTests
{
    private static readonly IReadOnlyList<LanguageExample> All = LanguageExample.ReadAll();

    public static TheoryData<int> Lines => [.. All.Select(e => e.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Run_Example_DoesAsTheSpecificationSays(int line)
    {
        var index = IndexOf(line);
        var first = index;
        while (All[first].Words.Contains("continued", StringComparison.Ordinal))
        {
            first--;
        }

        var host = new Host();
        using var session = new CellSession(OptionsOf(All[first].Words, host));
        for (var i = first; i < index; i++)
        {
            session.Run(All[i].Cell);
        }

        host.Text.Clear();
        var result = session.Run(All[index].Cell);

        Assert.Equal(All[index].Wanted, All[index].Kind == "error" ? ErrorOf(result) : Shown(host, result));
    }

    [Fact]
    public void Specification_HasExamples() => Assert.True(All.Count >= 80, $"{All.Count} examples");

    [Fact]
    public void Specification_EachExample_PromisesSomething() =>
        Assert.DoesNotContain(All, e => e.Kind.Length == 0 && (e.Line == All[^1].Line
            || !All[IndexOf(e.Line) + 1].Words.Contains("continued", StringComparison.Ordinal)));

    private static int IndexOf(int line) => All.ToList().FindIndex(e => e.Line == line);

    private static CellOptions OptionsOf(string words, Host host) => new()
    {
        Host = host,
        Trust = words.Contains("trust", StringComparison.Ordinal) ? Trust.Everything : Trust.Safe,
        Limits = words.Contains("limits", StringComparison.Ordinal)
            ? new CellLimits(TimeSpan.FromSeconds(2), 200_000_000, 1000) : CellLimits.None,
    };

    private static string ErrorOf(CellResult result) =>
        result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)?.Code
        ?? (result.Exception as CellLimitException)?.Code ?? result.Exception?.GetType().FullName
        ?? "no error";

    private static string Shown(Host host, CellResult result)
    {
        if (!result.Succeeded)
        {
            return result.ErrorText;
        }

        if (result.HasValue)
        {
            host.Text.Append(CultureInfo.InvariantCulture, $"{result.Value ?? "null"}");
        }

        return host.Text.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private sealed class Host : ICellHost
    {
        public StringBuilder Text { get; } = new();

        public void Write(string text) => Text.Append(text);

        public void WriteError(string text) => Text.Append(text);
    }
}
