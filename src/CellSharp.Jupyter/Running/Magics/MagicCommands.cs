using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CellSharp.Jupyter.Documents;

namespace CellSharp.Jupyter.Running.Magics;

/// <summary>The commands that begin with <c>#!</c>. The names are .NET Interactive's, so that old notebooks find
/// them.</summary>
internal static class MagicCommands
{
    /// <summary>What each command does, for <c>#!lsmagic</c> and for messages.</summary>
    public static IReadOnlyList<(string Name, string Does)> Known { get; } =
    [
        ("about", "tells what runs this notebook"),
        ("charts", "html: charts as HTML that draws itself, for clients without a Plotly renderer; plotly: as data"),
        ("csharp", "C# follows"),
        ("html", "HTML follows and is shown"),
        ("lsmagic", "lists these commands"),
        ("markdown", "Markdown follows and is shown"),
        ("time", "shows how long the cell took"),
        ("who", "names the variables"),
        ("whos", "lists the variables with type and value"),
    ];

    private static readonly HashSet<string> OtherLanguages = new(StringComparer.Ordinal)
    {
        "fsharp", "f#", "pwsh", "powershell", "javascript", "js", "sql", "kql", "mermaid", "python", "r", "http", "vscode",
    };

    private static readonly HashSet<string> NotHere = new(StringComparer.Ordinal)
    {
        "connect", "import", "set", "share", "value", "meta", "quit", "reset", "log", "i", "x", "time-it",
    };

    /// <summary>The variables, by name.</summary>
    public static MimeBundle Who(IReadOnlyList<CellVariable> variables) =>
        MimeBundle.OfText(variables.Count == 0 ? "No variable yet." : string.Join("\t", variables.Select(v => v.Name)));

    /// <summary>The variables with type and value.</summary>
    public static MimeBundle Whos(IReadOnlyList<CellVariable> variables)
    {
        var plain = new StringBuilder();
        var html = new StringBuilder("<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody>");
        foreach (var v in variables)
        {
            var value = Short(v.Value);
            plain.Append(v.Name).Append('\t').Append(v.TypeName).Append('\t').Append(value).Append('\n');
            html.Append("<tr><td>").Append(WebUtility.HtmlEncode(v.Name)).Append("</td><td>")
                .Append(WebUtility.HtmlEncode(v.TypeName)).Append("</td><td>").Append(WebUtility.HtmlEncode(value))
                .Append("</td></tr>");
        }

        return Bundle(plain.ToString().TrimEnd('\n'), html.Append("</tbody></table>").ToString());
    }

    /// <summary>The commands and what they do.</summary>
    public static MimeBundle List() =>
        MimeBundle.OfText(string.Join('\n', Known.Select(c => $"#!{c.Name,-10} {c.Does}")));

    /// <summary>What runs the notebook.</summary>
    public static MimeBundle About()
    {
        var version = typeof(CellSession).Assembly.GetName().Version?.ToString(3);
        return MimeBundle.OfText($"CellSharp {version}: C# cells without Roslyn, on .NET {Environment.Version}");
    }

    /// <summary>How long the cell took.</summary>
    public static MimeBundle Time(TimeSpan took) => MimeBundle.OfText(
        string.Create(CultureInfo.InvariantCulture, $"Wall time: {took.TotalMilliseconds:0.0###}ms"));

    /// <summary>Why a command that is not known here cannot be run, and what to do.</summary>
    public static ErrorOutput Refuse(CommandPart command)
    {
        var what = "#!" + command.Name;
        var message = OtherLanguages.Contains(command.Name)
            ? $"{what}: cells of this language are not run here. This kernel runs C#; it shows #!markdown and #!html."
            : NotHere.Contains(command.Name)
                ? $"{what}: this command of .NET Interactive does not exist here. Restart the kernel for a fresh session; "
                    + "pass values as variables."
                : $"{what}: there is no such command. #!lsmagic lists those there are.";
        return new ErrorOutput("UnknownCommand", message,
            [string.Create(CultureInfo.InvariantCulture, $"line {command.Line}: {message}")]);
    }

    private static string Short(object? value)
    {
        try
        {
            var text = value switch
            {
                null => "null",
                IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString() ?? "",
            };
            text = text.ReplaceLineEndings(" ");
            return text.Length > 80 ? text[..79] + "…" : text;
        }
        catch (Exception e)
        {
            // The value's own ToString is code of the cell.
            return $"({e.GetType().Name})";
        }
    }

    private static MimeBundle Bundle(string plain, string html) => new([
        new(MimeBundle.PlainText, JsonValue.Create(plain)), new(MimeBundle.Html, JsonValue.Create(html))]);
}
