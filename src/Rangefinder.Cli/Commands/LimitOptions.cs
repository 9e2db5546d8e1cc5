using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CellSharp;

namespace Rangefinder.Cli.Commands;

/// <summary>What one cell may use up: <c>--time-limit</c>, <c>--memory-limit</c>, <c>--output-limit</c>.</summary>
internal sealed class LimitOptions
{
    /// <summary>So much text no reader wants in a notebook, and some viewers no longer open.</summary>
    private const long DefaultOutput = 1_000_000;

    private static readonly (string Suffix, double Factor)[] Times =
        [("ms", 0.001), ("min", 60), ("s", 1), ("m", 60), ("h", 3600)];

    private static readonly (string Suffix, double Factor)[] Sizes =
        [("KB", 1e3), ("MB", 1e6), ("GB", 1e9), ("B", 1)];

    public LimitOptions()
    {
        Time = Make("--time-limit", "The longest that one cell may run, such as 30s, 500ms or 5min (no limit when not "
            + "said).", "TIME", Times, "a time such as 30s, 500ms, 5min");
        Memory = Make("--memory-limit", "The most that one cell may allocate in all, freed again or not, such as 500MB "
            + "(no limit when not said).", "SIZE", Sizes, "a size such as 500MB, 2GB");
        Output = Make("--output-limit", "The most that one cell may print, such as 1MB, a character counting as a byte; "
            + "the rest is cut (1MB when not said; none for no limit).", "SIZE", Sizes,
            "a size such as 1MB, 200KB, or none");
    }

    public Option<string?> Time { get; }

    public Option<string?> Memory { get; }

    public Option<string?> Output { get; }

    public CellLimits Read(ParseResult parsed)
    {
        var output = parsed.GetValue(Output);
        return new CellLimits(
            Parse(parsed.GetValue(Time), Times) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Parse(parsed.GetValue(Memory), Sizes) is { } bytes ? (long)bytes : null,
            output is null ? DefaultOutput : Parse(output, Sizes) is { } characters ? (long)characters : null);
    }

    private static Option<string?> Make(
        string name, string description, string help, (string, double)[] units, string wanted)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value != "none" && Parse(t.Value, units) is null))
            {
                result.AddError($"{name} takes {wanted}, not '{token.Value}'.");
            }
        });
        return option;
    }

    /// <summary>A number above zero with its unit; null when it is none.</summary>
    private static double? Parse(string? text, (string Suffix, double Factor)[] units)
    {
        foreach (var (suffix, factor) in text is null ? [] : units)
        {
            if (text!.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                && double.TryParse(text[..^suffix.Length], NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture, out var number)
                && number * factor is > 0 and < 9e11)
            {
                return number * factor;
            }
        }

        return null;
    }
}
