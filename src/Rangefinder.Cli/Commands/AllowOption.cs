using System.CommandLine;
using System.CommandLine.Parsing;
using CellSharp;

namespace Rangefinder.Cli.Commands;

/// <summary><c>--allow</c>: what cells may use beside what is open to every notebook.</summary>
internal static class AllowOption
{
    /// <summary>The one member of our library that reads whatever file it is given. The rest reads only folders laid
    /// out as a study, and nothing writes.</summary>
    private const string ReadsAnyFile = "Rangefinder.Document.FromFile";

    public static Option<string[]> Create()
    {
        var option = new Option<string[]>("--allow")
        {
            Description = "Let the cells use a namespace or type of .NET, such as System.IO; several with commas or "
                + "by repeating it. All of .NET: --trust.",
            HelpName = "NAMESPACE[,...]",
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(Refuse);
        return option;
    }

    /// <summary>What cells may reach when these names are granted.</summary>
    public static Trust Trust(IEnumerable<string> values)
    {
        var names = values.SelectMany(Split).ToList();
        var trust = CellSharp.Trust.Safe.Allowing(names);
        return names.Contains("System.IO") || names.Contains("System.IO.File") ? trust : trust.Refusing(ReadsAnyFile);
    }

    private static void Refuse(OptionResult result)
    {
        foreach (var name in result.Tokens.SelectMany(t => Split(t.Value)))
        {
            if (name != ReadsAnyFile && !CellSharp.Trust.CanBeGranted(name, out var hint))
            {
                result.AddError($"--allow: .NET has no namespace or type '{name}'"
                    + (hint is null ? "." : $"; {hint}"));
            }
        }
    }

    private static string[] Split(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
