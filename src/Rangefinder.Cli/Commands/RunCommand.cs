using System.CommandLine;
using System.CommandLine.Parsing;
using CellSharp;

namespace Rangefinder.Cli.Commands;

/// <summary><c>rangefinder run</c>: executes notebooks headless and writes executed copies, charts and a report.</summary>
internal static class RunCommand
{
    public static Command Create(CliContext cli)
    {
        var notebooks = new Argument<string[]>("NOTEBOOK")
        {
            Description = "Notebooks to execute; all of notebooks/ when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string?>("--out")
        {
            Description = "Where executed copies, charts and the report go (.artifacts when not said).",
            HelpName = "DIR",
        };
        var check = new Option<bool>("--check")
        {
            Description = "Fail, naming notebook, cell and first difference, if a committed output no longer reproduces, "
                + "or a chart has no picture or another one's. Needs no browser.",
        };
        var inPlace = new Option<bool>("--in-place")
        {
            Description = "Also write the outputs back into the notebooks themselves.",
        };
        var pictures = new Option<bool>("--pictures")
        {
            Description = "Draw a picture of every chart that has none or another one's; --in-place stores them.",
        };
        var browser = BrowserOptions.Browser();
        var keepGoing = new Option<bool>("--continue-on-error")
        {
            Description = "Run the cells after a failed one all the same, and report each.",
        };
        var trust = new Option<bool>("--trust")
        {
            Description = "Let the cells use files, processes, the network and everything else that .NET offers.",
        };
        var limits = new LimitOptions();
        var allow = AllowOption.Create();
        var parameters = new Option<string[]>("-p")
        {
            Description = "Set a parameter behind the cell tagged 'parameters'; may be repeated.",
            HelpName = "name=value",
            Arity = ArgumentArity.OneOrMore,
        };
        var plotly = BrowserOptions.Plotly("to put beside the report and to draw with");
        parameters.Validators.Add(RefuseBadParameters);
        notebooks.Validators.Add(PicturesOptions.RefuseUnknown);
        var command = new Command("run", "Execute notebooks headless; write executed copies, charts and a report.")
        {
            notebooks, output, check, inPlace, pictures, browser, keepGoing, trust, allow, limits.Time, limits.Memory, limits.Output,
            parameters, plotly,
        };
        command.SetAction((parsed, cancel) =>
        {
            var request = new RunRequest(
                parsed.GetValue(notebooks) ?? [],
                parsed.GetValue(output),
                parsed.GetValue(check),
                parsed.GetValue(inPlace),
                parsed.GetValue(keepGoing),
                parsed.GetValue(trust) ? Trust.Everything : AllowOption.Trust(parsed.GetValue(allow) ?? []),
                limits.Read(parsed),
                [.. (parsed.GetValue(parameters) ?? []).Select(Split)],
                parsed.GetValue(plotly),
                parsed.GetValue(pictures),
                parsed.GetValue(browser));
            return new RunSession(cli, request).RunAsync(cancel);
        });
        return command;
    }

    private static void RefuseBadParameters(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            var name = Split(token.Value).Key;
            if (!token.Value.Contains('=', StringComparison.Ordinal) || name.Length == 0
                || !name.All(c => char.IsLetterOrDigit(c) || c == '_') || char.IsDigit(name[0]))
            {
                result.AddError($"-p takes name=value with a C# name, not '{token.Value}'.");
            }
        }
    }

    private static KeyValuePair<string, string> Split(string text)
    {
        var parts = text.Split('=', 2);
        return new(parts[0], parts.Length > 1 ? parts[1] : "");
    }
}

/// <summary>What the user asked of <c>run</c>.</summary>
internal sealed record RunRequest(
    IReadOnlyList<string> Notebooks,
    string? Out,
    bool Check,
    bool InPlace,
    bool ContinueOnError,
    Trust Trust,
    CellLimits Limits,
    IReadOnlyList<KeyValuePair<string, string>> Parameters,
    string? Plotly,
    bool Pictures,
    string? Browser);
