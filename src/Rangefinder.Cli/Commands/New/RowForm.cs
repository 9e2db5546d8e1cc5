using System.CommandLine;
using System.CommandLine.Parsing;

namespace Rangefinder.Cli.Commands.New;

/// <summary>One column of a table and the option that fills it.</summary>
/// <param name="Name">The column; its option is called <c>--name</c>, with hyphens for underscores.</param>
/// <param name="Help">What to write into it.</param>
/// <param name="IsRequired">Whether a row cannot do without it.</param>
internal sealed record FormField(string Name, string Help, bool IsRequired = false);

/// <summary>A table's columns as options of a command.</summary>
internal sealed class RowForm
{
    private readonly List<(FormField Field, Option<string?> Option)> _options;

    public RowForm(params FormField[] fields)
    {
        Fields = fields;
        _options = [.. fields.Select(field => (field, new Option<string?>("--" + field.Name.Replace('_', '-'))
        {
            Description = field.Help,
            Required = field.IsRequired,
            HelpName = "TEXT",
        }))];
    }

    /// <summary>The columns in the order in which a new table has them.</summary>
    public IReadOnlyList<FormField> Fields { get; }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What the user wrote, by column.</summary>
    public Dictionary<string, string> Values(ParseResult parsed) => _options
        .Select(pair => (pair.Field.Name, Value: parsed.GetValue(pair.Option)))
        .Where(pair => pair.Value is not null)
        .ToDictionary(pair => pair.Name, pair => pair.Value!, StringComparer.Ordinal);

    /// <summary>Prints a kept row, each value beside what it means.</summary>
    public void Show(IReadOnlyDictionary<string, string> values, CliContext cli)
    {
        var width = Fields.Max(field => field.Name.Length);
        foreach (var field in Fields.Where(field => values.GetValueOrDefault(field.Name) is { Length: > 0 }))
        {
            cli.Out.WriteLine($"  {field.Name.PadRight(width)}  {values[field.Name]}");
        }
    }
}
